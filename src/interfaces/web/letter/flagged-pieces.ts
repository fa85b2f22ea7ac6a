import type { MarkedPiece } from "../parts/marked-area.ts";
import type { FindingGroup } from "./finding-groups.ts";

/** The body cut where flags begin and end. Findings that overlap an earlier one keep their number in the list only. */
export const flaggedPieces = (body: string, groups: readonly FindingGroup[]): readonly MarkedPiece[] => {
	const flags = groups
		.flatMap(({ number, places }) =>
			places.flatMap(({ check, field, start, end, level }) =>
				field === "body" && start !== null && end !== null && end <= body.length
					? [{ start, end, mark: check === "grammar" ? check : level, number }]
					: [],
			),
		)
		.sort((a, b) => a.start - b.start || b.end - a.end);
	const pieces: MarkedPiece[] = [];
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
