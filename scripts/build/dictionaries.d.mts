/** Every file of the dictionaries → where it comes from, relative to the project. */
export const DICTIONARY_FILES: Readonly<Record<string, string>>;
