/** "On Monday … wrote:" in the languages and shapes of mail programs. It may run over two lines. */
const INTRODUCTIONS: readonly RegExp[] = [
	/^on\s.{6,200}\bwrote\s*:$/i,
	/^le\s.{6,200}\ba écrit\s*:$/i,
	/^am\s.{6,200}\bschrieb\b.{0,120}:$/i,
	/^el\s.{6,200}\bescribió\s*:$/i,
	/^(?:في|بتاريخ)\s.{6,200}(?:كتب|كتبت|تمت كتابة).{0,120}[:：]$/,
	// Who comes first, told from a sentence by the address and the date: "Maya <m@x.example> schrieb am 13. April um 09:30:".
	/^.{0,100}[<(][^\s<>()]+@[^\s<>()]+[>)],?\s+(?:wrote|schrieb|a écrit|escribió|كتبت?)(?:\s[^:]{0,40}\p{Nd}.{0,100})?\s*[:：]$/iu,
	/^كتبت?\s.{0,100}[<(][^\s<>()]+@[^\s<>()]+[>)][^:]{0,40}\p{Nd}.{0,100}[:：]$/u,
];

/** Lines after which an older message stands whole, as Outlook quotes. */
const OLDER_MESSAGE: readonly RegExp[] = [
	/^-{2,}\s*(?:original message|message d['’]origine|ursprüngliche nachricht|mensaje original|الرسالة الأصلية|forwarded message)\s*-{2,}$/i,
	/^_{20,}$/,
	/^begin forwarded message:$/i,
];

const FROM_LINE = /^\*?(?:from|de|von|من)\s?\*?\s?:\*?\s/i;
const DATE_LINE =
	/^\*?(?:sent|date|envoyé|gesendet|enviado(?: el)?|fecha|datum|تاريخ الإرسال|التاريخ|أرسلت)\s?\*?\s?:/i;

const isQuoted = (line: string): boolean => /^\s*>/.test(line);

/** A header block of an older message: who, and within three lines when. */
const beginsOlder = (lines: readonly string[], at: number): boolean => {
	const line = (lines[at] ?? "").trim();
	if (OLDER_MESSAGE.some((shape) => shape.test(line))) return true;
	return FROM_LINE.test(line) && lines.slice(at + 1, at + 4).some((next) => DATE_LINE.test(next.trim()));
};

/** How many lines introduce a quotation here: 0, 1 or 2. */
const introduces = (lines: readonly string[], at: number): number => {
	const line = (lines[at] ?? "").trim();
	if (INTRODUCTIONS.some((shape) => shape.test(line))) return 1;
	const next = (lines[at + 1] ?? "").trim();
	// It stands on the next line alone: this one is the sender's.
	if (INTRODUCTIONS.some((shape) => shape.test(next))) return 0;
	const both = `${line} ${next}`;
	return INTRODUCTIONS.some((shape) => shape.test(both)) ? 2 : 0;
};

/**
 * What the sender wrote this time: without the messages it quotes, above or below, and without the signature after "-- ".
 * An introduction is only taken out where a quotation follows it, so that bottom-posted words stay.
 */
export const writtenWords = (text: string): string => {
	const lines = text.split("\n");
	const kept: string[] = [];
	let at = 0;
	while (at < lines.length) {
		const line = lines[at] ?? "";
		if (/^-- ?$/.test(line) || beginsOlder(lines, at)) break;
		const introduction = introduces(lines, at);
		if (introduction > 0) {
			const next = lines.slice(at + introduction).find((each) => each.trim() !== "");
			if (next === undefined) break;
			// Without marks at its lines, the quotation runs to the end.
			if (!isQuoted(next)) break;
			at += introduction;
			continue;
		}
		if (!isQuoted(line)) kept.push(line);
		at += 1;
	}
	return kept
		.join("\n")
		.replace(/\n{3,}/g, "\n\n")
		.trim();
};

/** Sentences as written, without line breaks inside. */
export const sentencesOf = (text: string): readonly string[] =>
	text
		.split(/\n{2,}/)
		.flatMap((paragraph) =>
			paragraph
				.replace(/\s*\n\s*/g, " ")
				// A stop after a day's number ("17. April") or an abbreviation ends no sentence.
				.split(/(?<=[!?؟…])\s+|(?<=(?<!\b\d{1,2})(?<!\b(?:Mr|Mrs|Ms|Dr|Prof|St|approx|z\.B|bzw))\.)\s+/),
		)
		.map((sentence) => sentence.trim())
		.filter((sentence) => sentence !== "");
