import { readSlots } from "#core/letter/template/read-slots.ts";

export interface TextPiece {
	readonly text: string;
	readonly kind: "text" | "slot" | "problem";
}

/** A template's text cut where slots, and what only looks like one, begin and end. */
export const textPieces = (text: string): readonly TextPiece[] => {
	const { pieces, problems } = readSlots(text);
	const marks = [
		...pieces.flatMap((piece) =>
			piece.kind === "slot" ? [{ start: piece.start, end: piece.end, kind: "slot" as const }] : [],
		),
		...problems.map(({ start, end }) => ({ start, end, kind: "problem" as const })),
	].sort((a, b) => a.start - b.start);
	const cut: TextPiece[] = [];
	let at = 0;
	for (const { start, end, kind } of marks) {
		if (start > at) cut.push({ text: text.slice(at, start), kind: "text" });
		cut.push({ text: text.slice(start, end), kind });
		at = end;
	}
	if (at < text.length) cut.push({ text: text.slice(at), kind: "text" });
	return cut;
};
