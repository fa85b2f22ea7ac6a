import type { FindingView } from "../contract.ts";

export interface Piece {
	readonly text: string;
	/** The number of the finding these words belong to; `null` for plain text. */
	readonly number: number | null;
	/** How it is marked: by how much it matters, and slips of grammar as such. */
	readonly mark: FindingView["level"] | "grammar" | null;
}

/** The body cut where flags begin and end. Findings that overlap an earlier one keep their number in the list only. */
export const flaggedPieces = (body: string, findings: readonly FindingView[]): readonly Piece[] => {
	const flags = findings
		.flatMap(({ check, field, start, end, level }, index) =>
			field === "body" && start !== null && end !== null && end <= body.length
				? [{ start, end, mark: check === "grammar" ? check : level, number: index + 1 }]
				: [],
		)
		.sort((a, b) => a.start - b.start || b.end - a.end);
	const pieces: Piece[] = [];
	let at = 0;
	for (const { start, end, mark, number } of flags) {
		if (start < at || end <= start) continue;
		if (start > at) pieces.push({ text: body.slice(at, start), number: null, mark: null });
		pieces.push({ text: body.slice(start, end), number, mark });
		at = end;
	}
	pieces.push({ text: body.slice(at), number: null, mark: null });
	return pieces;
};
