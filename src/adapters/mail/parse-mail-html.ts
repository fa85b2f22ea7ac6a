import { Parser } from "htmlparser2";

const BLOCKS = new Set(
	"p div br tr li ul ol table blockquote h1 h2 h3 h4 h5 h6 hr section article header footer pre".split(" "),
);
const UNREAD = new Set(["script", "style", "head", "title", "template"]);
const VOID = new Set("br hr img input meta link area base col embed source track wbr".split(" "));
/** Where mail programs put what they quote. */
const QUOTE_CLASS =
	/(?:^|\s)(?:gmail_quote|gmail_quote_container|yahoo_quoted|moz-cite-prefix|protonmail_quote)(?:\s|$)/;
const OLDER_ID = /^(?:divRplyFwdMsg|appendonsend|mail-editor-reference-message-container|OLK_SRC_BODY_SECTION)$/;
const DEEPEST = 300;

/**
 * The words of an HTML message, a line per block; what it quotes is marked with "> " as in plain text, and the older
 * message that Outlook appends comes after the line that says so. Nothing of it is run, fetched or kept as markup.
 */
export const textOfHtml = (html: string, most: number): string => {
	const lines: string[] = [""];
	let [depth, unreadAt, quoteAt, length] = [0, 0, 0, 0];
	const breakLine = (): void => {
		const last = lines.at(-1) ?? "";
		if (last === "" && lines.at(-2) === "") return;
		lines.push("");
	};
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				if (BLOCKS.has(name)) breakLine();
				if (name === "hr" && attributes.id === "stopSpelling") lines.push("________________________________", "");
				if (OLDER_ID.test(attributes.id ?? "")) lines.push("________________________________", "");
				if (VOID.has(name)) return;
				depth += 1;
				if (unreadAt === 0 && (UNREAD.has(name) || /display\s*:\s*none/i.test(attributes.style ?? "")))
					unreadAt = depth;
				if (quoteAt === 0 && (name === "blockquote" || QUOTE_CLASS.test(attributes.class ?? ""))) quoteAt = depth;
				if (depth > DEEPEST) parser.pause();
			},
			onclosetag(name) {
				if (VOID.has(name)) return;
				if (BLOCKS.has(name)) breakLine();
				if (unreadAt === depth) unreadAt = 0;
				if (quoteAt === depth) quoteAt = 0;
				depth -= 1;
			},
			ontext(text) {
				if (unreadAt !== 0) return;
				const words = text.replace(/\s+/g, " ");
				const last = lines.at(-1) ?? "";
				if (words.trim() === "" && (last === "" || last.endsWith(" "))) return;
				const begun = last === "" ? (quoteAt > 0 ? "> " : "") : last;
				lines[lines.length - 1] = `${begun}${last === "" ? words.trimStart() : words}`;
				length += words.length;
				if (length > most) parser.pause();
			},
		},
		{ decodeEntities: true },
	);
	parser.write(html);
	parser.end();
	return lines
		.map((each) => each.trimEnd())
		.join("\n")
		.replace(/\n{3,}/g, "\n\n")
		.trim();
};
