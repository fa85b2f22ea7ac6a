import { readSlots } from "#core/letter/template/read-slots.ts";
import type { MarkedPiece } from "../parts/marked-area.ts";

/** A template's text cut where slots, and what only looks like one, begin and end. */
export const textPieces = (text: string): readonly MarkedPiece[] => {
	const { pieces, problems } = readSlots(text);
	const marks = [
		...pieces.flatMap((piece) =>
			piece.kind === "slot" ? [{ start: piece.start, end: piece.end, mark: "slot" as const }] : [],
		),
		...problems.map(({ start, end }) => ({ start, end, mark: "must-look" as const })),
	].sort((a, b) => a.start - b.start);
	const cut: MarkedPiece[] = [];
	let at = 0;
	for (const { start, end, mark } of marks) {
		if (start > at) cut.push({ text: text.slice(at, start), mark: null });
		cut.push({ text: text.slice(start, end), mark });
		at = end;
	}
	if (at < text.length) cut.push({ text: text.slice(at), mark: null });
	return cut;
};
