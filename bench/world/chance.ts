/** Numbers that look like chance and are the same in every run (mulberry32). */
export const chanceFrom = (seed: number) => {
	let state = seed;
	/** From 0 to 1, exclusive. */
	const next = (): number => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
	return {
		isTrue: (share: number): boolean => next() < share,
		/** Whole, both ends included. */
		between: (low: number, high: number): number => low + Math.floor(next() * (high - low + 1)),
		/** @throws on an empty list. */
		oneOf: <Value>(values: readonly Value[]): Value => {
			const value = values[Math.floor(next() * values.length)];
			if (value === undefined) throw new Error("There is nothing to choose from");
			return value;
		},
	};
};

export type Chance = ReturnType<typeof chanceFrom>;
