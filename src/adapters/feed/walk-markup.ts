import { Parser } from "htmlparser2";

/** No page that people read nests deeper; what is nested deeper costs the parser more with every level. */
const DEEPEST = 500;

export interface MarkupVisitor {
	/** `drop`: nothing inside this element is told. */
	readonly open: (name: string, attributes: Readonly<Record<string, string>>) => "keep" | "drop";
	readonly close: (name: string) => void;
	/** Entities are decoded. */
	readonly text: (text: string) => void;
	/** Asked after each part; the rest of the markup is then not read. */
	readonly isEnough: () => boolean;
}

/**
 * Tells a visitor what markup consists of, in its order, without making a tree of it. Every `open` has its `close`, except
 * where reading ends early: when the visitor has enough, or where elements are nested absurdly deep.
 */
export const walkMarkup = (markup: string, visitor: MarkupVisitor): void => {
	let depth = 0;
	let droppedAt: number | null = null;
	const parser = new Parser({
		onopentag(name, attributes) {
			depth += 1;
			if (droppedAt === null && visitor.open(name, attributes) === "drop") droppedAt = depth;
			if (depth > DEEPEST || visitor.isEnough()) parser.pause();
		},
		onclosetag(name) {
			if (droppedAt === null) visitor.close(name);
			else if (droppedAt === depth) droppedAt = null;
			depth -= 1;
		},
		ontext(text) {
			if (droppedAt !== null) return;
			visitor.text(text);
			if (visitor.isEnough()) parser.pause();
		},
	});
	parser.write(markup);
	parser.end();
};
