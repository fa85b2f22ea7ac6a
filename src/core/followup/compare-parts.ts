/**
 * Orders two things by the first part in which they differ, as text; what is not there comes first. What happened at one
 * moment is ordered by what it was, and by its id only where nothing else differs: ids say in which order things were
 * written down, and a plan should not.
 */
export const compareParts = (a: readonly (string | null)[], b: readonly (string | null)[]): number => {
	for (const [index, part] of a.entries()) {
		const [mine, other] = [part ?? "", b[index] ?? ""];
		if (mine !== other) return mine < other ? -1 : 1;
	}
	return 0;
};
