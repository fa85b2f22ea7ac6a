/** Far beyond an article, and little enough to be looked at several times in a fraction of a second. */
const MOST = { nodes: 8_000, depth: 100, text: 300_000, run: 20_000, value: 100 };

/** A page's frame is written by whoever reads the body. */
const FRAME = new Set(["html", "head", "body", "base", "link", "meta", "title", "script"]);
/** Nested tables cost a reader of articles the square of their number, and do not make one. */
const TABLE_PARTS = new Set(["table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption"]);
/** Elements that are never closed; what they show is not for reading, apart from the break they make. */
const EMPTY = new Set(["br", "hr"]);
const SHOWN_ONLY = new Set(["img", "picture", "source", "input", "wbr", "area", "col", "param", "track"]);
/** The attributes that tell an article from its surroundings. */
const TELLING = ["class", "id", "role", "itemprop"];

type Attributes = Readonly<Record<string, string>>;

/** Text as it has to be written between tags. */
export const escapedText = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** Text as it has to be written between double quotes in a tag. */
export const escapedValue = (text: string): string => escapedText(text).replace(/"/g, "&quot;");

const openingTag = (name: string, attributes: Attributes): string => {
	const told = TELLING.flatMap((key) => {
		const value = attributes[key];
		return value === undefined ? [] : [` ${key}="${escapedValue(value.slice(0, MOST.value))}"`];
	});
	return `<${name}${told.join("")}>`;
};

/** The element that stands for this one; `null`: only what is inside it counts. */
const standIn = (name: string): string | null => {
	if (TABLE_PARTS.has(name)) return "div";
	return FRAME.has(name) || SHOWN_ONLY.has(name) || !/^[a-z][a-z0-9]{0,12}$/.test(name) ? null : name;
};

export interface PageBody {
	readonly open: (name: string, attributes: Attributes) => void;
	readonly close: () => void;
	readonly text: (text: string) => void;
	/** Nothing more should be added. */
	readonly isFull: () => boolean;
	readonly finished: () => string;
}

/**
 * The body of a page, written anew while it is read: every element closed, bounded in number, depth and length, so that
 * whatever the page was, a reader of articles is soon through with it.
 */
export const pageBody = (): PageBody => {
	const written: string[] = [];
	const open: (string | null)[] = [];
	let nodes = 0;
	let depth = 0;
	let length = 0;
	const close = (): void => {
		const name = open.pop() ?? null;
		if (name === null) return;
		depth -= 1;
		if (!EMPTY.has(name)) written.push(`</${name}>`);
	};
	return {
		open: (name, attributes) => {
			const own = depth < MOST.depth ? standIn(name) : null;
			open.push(own);
			if (own === null) return;
			depth += 1;
			nodes += 1;
			written.push(openingTag(own, attributes));
		},
		close,
		text: (text) => {
			const kept = text.slice(0, MOST.run);
			length += kept.length;
			// The document makes a node of its own of each character that has to be escaped.
			nodes += kept.match(/[&<]/g)?.length ?? 0;
			written.push(escapedText(kept));
		},
		isFull: () => nodes >= MOST.nodes || length >= MOST.text,
		finished: () => {
			while (open.length > 0) close();
			return written.join("");
		},
	};
};
