/** A small generator with a seed, so that a run can be had again (mulberry32). */
export const seeded = (seed: number): (() => number) => {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
};

export type Chance = () => number;

export const pick = <Item>(items: readonly Item[], chance: Chance): Item => {
	const item = items[Math.floor(chance() * items.length)];
	if (item === undefined) throw new Error("Nothing to pick from");
	return item;
};

/** Neighbours on an English keyboard. */
const NEIGHBOURS: Readonly<Record<string, string>> = {
	a: "qsz",
	b: "vgn",
	c: "xdv",
	d: "sfe",
	e: "wrd",
	f: "dgr",
	g: "fht",
	h: "gjy",
	i: "uok",
	j: "hku",
	k: "jli",
	l: "ko",
	m: "nj",
	n: "bmh",
	o: "ipl",
	p: "ol",
	q: "wa",
	r: "etf",
	s: "adw",
	t: "ryg",
	u: "yij",
	v: "cbf",
	w: "qes",
	x: "zcs",
	y: "tuh",
	z: "xa",
};
/** Letters that are taken for one another in Arabic. */
const ARABIC_NEIGHBOURS: Readonly<Record<string, string>> = {
	ت: "ثب",
	ب: "تن",
	ح: "خج",
	د: "ذر",
	ر: "زد",
	س: "شص",
	ص: "ضس",
	ط: "ظت",
	ع: "غ",
	ق: "فك",
	ك: "قل",
	ل: "كم",
	م: "نل",
	ن: "مب",
	ه: "ح",
	ي: "ب",
};

export const SLIP_KINDS = ["swap", "drop", "double", "replace", "insert"] as const;
export type SlipKind = (typeof SLIP_KINDS)[number];

/** One slip of the finger in a word; `null` where this kind has no place in it. The case of the word is kept. */
export const slipIn = (word: string, kind: SlipKind, chance: Chance): string | null => {
	const letters = [...word];
	if (letters.length < 3) return null;
	const at = 1 + Math.floor(chance() * (letters.length - 1));
	const here = letters[at] ?? "";
	const before = letters[at - 1] ?? "";
	if (!/\p{L}/u.test(here) || !/\p{L}/u.test(before)) return null;
	switch (kind) {
		case "swap":
			if (at < 2 && /\p{Lu}/u.test(before)) {
				return letters.with(0, here.toUpperCase()).with(1, before.toLowerCase()).join("");
			}
			return letters
				.with(at, before)
				.with(at - 1, here)
				.join("");
		case "drop":
			return letters.toSpliced(at, 1).join("");
		case "double":
			return letters.toSpliced(at, 0, here).join("");
		case "replace":
		case "insert": {
			const near = neighbour(here, chance);
			return near === null ? null : letters.toSpliced(at, kind === "replace" ? 1 : 0, near).join("");
		}
	}
};

const neighbour = (letter: string, chance: Chance): string | null => {
	const near = NEIGHBOURS[letter.toLowerCase()] ?? ARABIC_NEIGHBOURS[letter];
	return near === undefined ? null : pick([...near], chance);
};
