/** A note cut to a label: at most 40 characters, at a word's end. */
export const labelOf = (raw: string): string => {
	const tidy = raw
		.replace(/\s+/g, " ")
		.trim()
		.replace(/[.;,:،؛]+$/, "");
	if (tidy.length <= 40) return tidy;
	return `${tidy.slice(0, 39).replace(/\s+\S*$/, "")}…`;
};
