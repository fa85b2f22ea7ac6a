/** Of each thing a page says of itself; more is no page for people. */
const MOST = { named: 200, value: 4_000, jsonLd: 10, json: 64_000 };

type Attributes = Readonly<Record<string, string>>;

export interface PageLink {
	readonly rel: string;
	readonly type: string;
	readonly href: string;
	readonly title: string;
}

/** What a page says of itself. */
export interface PageHead {
	readonly title: string;
	/** What `<base>` says; links are relative to it. */
	readonly base: string | null;
	/** As they are written; those of the body are not among them. */
	readonly links: readonly PageLink[];
	/** By lowercase name. */
	readonly metas: ReadonlyMap<string, string>;
	/** The description for search engines, as JSON. */
	readonly jsonLd: readonly string[];
}

export const isJsonLd = (name: string, { type = "" }: Attributes): boolean =>
	name === "script" && /^\s*application\/ld\+json\b/i.test(type);

const metaName = ({ property, name, itemprop }: Attributes): string =>
	(property ?? name ?? itemprop ?? "").trim().toLowerCase().slice(0, MOST.value);

/** Collects the head while the page is read. */
export const pageHead = () => {
	const titles: string[] = [];
	const bases: string[] = [];
	const links: PageLink[] = [];
	const metas = new Map<string, string>();
	const jsonLd: string[] = [];
	let isInBody = false;
	/** The text of the title or description that is being read; `null`: text belongs to the body. */
	let reading: string[] | null = null;
	return {
		open: (name: string, attributes: Attributes): void => {
			const { href, content, rel = "", type = "", title = "" } = attributes;
			if (name === "body") isInBody = true;
			else if (name === "title" || isJsonLd(name, attributes)) reading = [];
			else if (name === "base" && href !== undefined) bases.push(href);
			else if (name === "link" && href !== undefined && !isInBody && links.length < MOST.named) {
				links.push({ rel, type, href, title });
			} else if (name === "meta" && content !== undefined && metas.size < MOST.named) {
				const key = metaName(attributes);
				if (key !== "" && !metas.has(key)) metas.set(key, content.slice(0, MOST.value));
			}
		},
		/** True where the text was the head's. */
		text: (text: string): boolean => {
			reading?.push(text);
			return reading !== null;
		},
		close: (name: string): void => {
			if (reading === null || (name !== "title" && name !== "script")) return;
			const text = reading.join("");
			reading = null;
			if (name === "title") titles.push(text.slice(0, MOST.value));
			else if (jsonLd.length < MOST.jsonLd && text.length <= MOST.json) jsonLd.push(text);
		},
		finished: (): PageHead => ({ title: titles[0] ?? "", base: bases[0] ?? null, links, metas, jsonLd }),
	};
};
