import { readFile } from "node:fs/promises";
import { Marked } from "marked";

const RULE_LINK = /^([a-z-]+)\.md(?:#.*)?$/;

const escaped = (text) =>
	text.replace(/[&<>"']/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" })[sign]);

/** A link to another rule leads to its page in the app; one to the outside tells nothing of where it was pressed. */
const linkTo = (href, inner) => {
	const rule = RULE_LINK.exec(href);
	if (rule !== null) return `<a href="/rules/${rule[1]}">${inner}</a>`;
	const isOutside = URL.canParse(href) && ["https:", "http:"].includes(new URL(href).protocol);
	return isOutside ? `<a href="${escaped(href)}" target="_blank" rel="noreferrer">${inner}</a>` : inner;
};

/** Written into the page from the same words as the app's own sentence above it: not said twice. */
const GENERATED = /<!-- The rule as the settings show it[\s\S]*?<!-- end -->\n*/g;

const markdown = new Marked({
	renderer: {
		/** Comments and markup of any kind end here: only what the words of Markdown mean gets through. */
		html: () => "",
		image: ({ text }) => escaped(text),
		link({ href, tokens }) {
			return linkTo(href, this.parser.parseInline(tokens));
		},
		/** Each cell carries its heading, so that a narrow page can set the rows as lists; the roles outlive that. */
		table({ header, rows }) {
			const columns = header.map((cell, at) => ({ at, name: cell.text })).filter(({ name }) => name !== "key");
			const head = columns.map(({ name }) => `<th role="columnheader" scope="col">${escaped(name)}</th>`).join("");
			const cell = (row, { at, name }) =>
				`<td role="cell" data-name="${escaped(name)}">${this.parser.parseInline(row[at].tokens)}</td>`;
			const body = rows.map((row) => `<tr role="row">${columns.map((column) => cell(row, column)).join("")}</tr>`);
			return `<table role="table"><thead role="rowgroup"><tr role="row">${head}</tr></thead><tbody role="rowgroup">${body.join("")}</tbody></table>`;
		},
	},
});

/** A page of docs/rules as its title and what follows the sentence it opens with, which the app says itself. */
export const readRulePage = (text) => {
	const [, title = "", rest = ""] = /^# (.+)\n\n.+\n([\s\S]*)$/.exec(text.replace(GENERATED, "")) ?? [];
	return { title: title.trim(), html: markdown.parse(rest, { async: false }).trim() };
};

/** `docs/rules/….md` as a module, so that each page of a rule is a small file of its own, made when the app is built. */
export const rulePages = () => ({
	name: "rule-pages",
	enforce: "pre",
	async load(id) {
		if (!/\/docs\/rules\/[a-z-]+\.md$/.test(id)) return null;
		const { title, html } = readRulePage(await readFile(id, "utf8"));
		return `export const title = ${JSON.stringify(title)};\nexport const html = ${JSON.stringify(html)};\n`;
	},
});
