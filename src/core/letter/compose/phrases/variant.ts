export type Variants<Given extends readonly unknown[]> = readonly ((...given: Given) => string)[];

/**
 * Letters to a panel are compared, so each recipient gets another way of saying every part. `turn` is the recipient's
 * place among the interviewers. Where a list is through, it goes on `shift` places further: with another shift for each
 * part, two letters of a panel of six share the wording of one part at most.
 */
export const variant = <Given extends readonly unknown[]>(
	variants: Variants<Given>,
	turn: number,
	shift = 0,
): ((...given: Given) => string) => {
	const chosen = variants[(turn + shift * Math.floor(turn / variants.length)) % variants.length];
	if (chosen === undefined) throw new Error("A part of a letter has no variants");
	return chosen;
};

/** How far each part that has fewer than six wordings is shifted. */
export const SHIFTS = { talkedAbout: 1, strongPoint: 2, nextSteps: 3 } as const;
