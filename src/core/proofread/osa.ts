/**
 * Optimal string alignment distance: the fewest insertions, deletions, replacements and swaps of neighbours that turn
 * one text into the other, counted no further than `limit`; anything beyond is `limit + 1`.
 *
 * "Jhonson" is one step from "Johnson" here, two in plain edit distance: swaps are the commonest slip in names.
 */
export const osaDistance = (a: string, b: string, limit: number): number => {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		let best = row;
		for (let column = 1; column <= b.length; column++) {
			const isSame = a[row - 1] === b[column - 1];
			let cost = Math.min(
				(last[column] ?? 0) + 1,
				(current[column - 1] ?? 0) + 1,
				(last[column - 1] ?? 0) + (isSame ? 0 : 1),
			);
			if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
				cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
			}
			current.push(cost);
			if (cost < best) best = cost;
		}
		if (best > limit) return limit + 1;
		beforeLast = last;
		last = current;
	}
	return Math.min(last[b.length] ?? 0, limit + 1);
};
