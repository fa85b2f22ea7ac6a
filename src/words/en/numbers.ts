const SMALL = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"] as const;

/** Numbers up to ten in words, larger ones in digits. */
export const inWords = (count: number): string => SMALL[count] ?? String(count);

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The form of a counted noun in English. */
export const oneOrMore = (count: number, one: string, other: string): string => (count === 1 ? one : other);
