import type { FindingView } from "../contract.ts";

/** Findings that one answer settles: one slip, wherever it stands. */
export interface FindingGroup {
	/** Stays when what is found later moves the numbers. */
	readonly name: string;
	/** As in the list and in the text. */
	readonly number: number;
	/** The first of its places. */
	readonly finding: FindingView;
	readonly places: readonly FindingView[];
}

/** About a word by itself: what is right in one place is right in all. */
const OF_A_WORD: ReadonlySet<FindingView["check"]> = new Set(["near-name", "diacritics", "spelling", "dialect-mix"]);

/** Which slip it is: the same word, said the same of, with the same correction. */
export const slipOf = ({ check, level, found, fixes }: FindingView): string =>
	[check, level, found, ...fixes.map(({ replacement }) => replacement)].join("\n");

/** The findings in their order, equal slips of one word together; those named in `apart` each for itself. */
export const groupFindings = (
	open: readonly FindingView[],
	apart: ReadonlySet<string> = new Set(),
): readonly FindingGroup[] => {
	const groups = new Map<string, FindingView[]>();
	const uses = new Map<string, number>();
	for (const finding of open) {
		const slip = slipOf(finding);
		const isTogether = OF_A_WORD.has(finding.check) && !apart.has(slip);
		const used = isTogether ? 0 : (uses.get(finding.key) ?? 0);
		uses.set(finding.key, used + 1);
		const name = isTogether ? slip : `${finding.key} ${used}`;
		const places = groups.get(name);
		if (places === undefined) groups.set(name, [finding]);
		else places.push(finding);
	}
	return [...groups].flatMap(([name, places], index) =>
		places.slice(0, 1).map((finding) => ({ name, number: index + 1, finding, places })),
	);
};
