/** Keys that touch on an English keyboard. */
const ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
/** How far each row stands to the right of the one above, in keys. */
const OFFSETS = [0, 0.25, 0.75];
const NEIGHBOURS: ReadonlySet<string> = new Set(
	ROWS.flatMap((row, y) =>
		[...row].flatMap((key, x) =>
			ROWS.flatMap((otherRow, otherY) =>
				[...otherRow].flatMap((other, otherX) => {
					const across = Math.abs(x + (OFFSETS[y] ?? 0) - otherX - (OFFSETS[otherY] ?? 0));
					return key !== other && Math.abs(y - otherY) <= 1 && across <= 1 ? [key + other] : [];
				}),
			),
		),
	),
);
/** Letters that are written for one another because they sound alike. */
const ALIKE: ReadonlySet<string> = new Set(
	["ae", "ai", "ei", "eo", "ao", "ou", "iy", "ey", "ck", "cs", "sz", "gj", "fv", "mn", "dt", "bp", "kq"].flatMap(
		([a = "", b = ""]) => [a + b, b + a],
	),
);

const SWAP = 0.85;
/** A letter twice for once, or once for twice. */
const DOUBLE = 0.85;
const LIKELY = 1;
const MISSING = 1.05;
const UNLIKELY = 1.5;
/** The first letter is seldom wrong. */
const FIRST = 0.5;

/**
 * How unlikely it is that somebody who meant one word wrote the other: 1 is one common slip of the finger or the ear.
 * Optimal string alignment with a price for each step; both in lower case. No tables were fitted: the steps are ordered
 * as typing is known to go wrong (swaps and doubled letters first, then keys that touch and letters that sound alike).
 */
export const slipCost = (written: string, meant: string): number => {
	const width = meant.length + 1;
	const costs = new Float64Array((written.length + 1) * width);
	const at = (row: number, column: number): number => costs[row * width + column] ?? 0;
	for (let row = 0; row <= written.length; row++) {
		for (let column = 0; column <= meant.length; column++) {
			if (row === 0 && column === 0) continue;
			const here = written[row - 1] ?? "";
			const wanted = meant[column - 1] ?? "";
			let best = Number.POSITIVE_INFINITY;
			if (row > 0) best = at(row - 1, column) + extra(written, row - 1, meant[column - 1], meant[column]);
			if (column > 0) best = Math.min(best, at(row, column - 1) + missing(meant, column - 1));
			if (row > 0 && column > 0) {
				best = Math.min(best, at(row - 1, column - 1) + (here === wanted ? 0 : replaced(here, wanted, column - 1)));
				if (row > 1 && column > 1 && here === meant[column - 2] && written[row - 2] === wanted && here !== wanted) {
					best = Math.min(best, at(row - 2, column - 2) + SWAP + (column === 2 ? FIRST / 2 : 0));
				}
			}
			costs[row * width + column] = best;
		}
	}
	return at(written.length, meant.length);
};

const extra = (written: string, at: number, before: string | undefined, after: string | undefined): number => {
	const letter = written[at] ?? "";
	if (letter === written[at - 1]) return DOUBLE;
	const isBeside = NEIGHBOURS.has(letter + (before ?? "")) || NEIGHBOURS.has(letter + (after ?? ""));
	return (isBeside ? LIKELY : UNLIKELY) + (at === 0 ? FIRST : 0);
};

const missing = (meant: string, at: number): number => {
	const letter = meant[at] ?? "";
	if (letter === meant[at - 1]) return DOUBLE;
	// Everybody leaves an apostrophe out.
	if (letter === "'") return DOUBLE / 2;
	return MISSING + (at === 0 ? FIRST : 0);
};

const replaced = (here: string, wanted: string, at: number): number => {
	const pair = here + wanted;
	return (NEIGHBOURS.has(pair) || ALIKE.has(pair) ? LIKELY : UNLIKELY) + (at === 0 ? FIRST : 0);
};
