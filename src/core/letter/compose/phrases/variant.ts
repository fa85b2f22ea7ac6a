export type Variants<Given extends readonly unknown[]> = readonly ((...given: Given) => string)[];

/**
 * Letters to a panel are compared, so each recipient gets another way of saying every part. `turn` is the recipient's
 * place among the interviewers. The lists differ in length, so that two letters of a panel of six share one part at most.
 */
export const variant = <Given extends readonly unknown[]>(
	variants: Variants<Given>,
	turn: number,
): ((...given: Given) => string) => {
	const chosen = variants[turn % variants.length];
	if (chosen === undefined) throw new Error("A part of a letter has no variants");
	return chosen;
};
