import type { Field, LetterText } from "#core/letter/checks/check.ts";
import { partsOf } from "#core/letter/checks/letter-parts.ts";
import { greetingName } from "#core/letter/greeting.ts";
import type { Range } from "#core/letter/letter-layout.ts";
import type { Dictionary } from "#core/proofread/dictionary.ts";
import { foldName } from "#core/proofread/fold.ts";
import { wordsOfName } from "#core/proofread/name-words.ts";
import { type Token, tokensOf } from "#core/proofread/tokens.ts";
import type { CorpusLetter } from "./corpus.ts";
import { type Chance, pick, SLIP_KINDS, slipIn } from "./slips.ts";

export const INJECTED = [
	"word typo",
	"word typo, Arabic",
	"salutation typo",
	"salutation swapped",
	"name typo in the text",
	"person left over",
	"company left over",
	"position left over",
	"placeholder",
] as const;
export type Injected = (typeof INJECTED)[number];

/** A letter of the corpus with one thing wrong in it, and where that stands. */
export interface Injection {
	readonly kind: Injected;
	/** Where it was put: "body", "subject", "address block", "to", "greeting". */
	readonly place: string;
	readonly letter: LetterText;
	readonly field: Field;
	readonly range: Range;
	readonly written: string;
	/** What stood there; `null` where nothing did. */
	readonly right: string | null;
}

const TITLE_WORDS = /^(?:m[rsx]s?|dr|prof|professor|engr|sir|ibu|dear|hello|hi)$/i;

const replaced = (
	{ letter }: CorpusLetter,
	given: { kind: Injected; place: string; field: "subject" | "body"; at: Range; written: string; isNew?: boolean },
): Injection => {
	const text = letter[given.field];
	const { start, end } = given.at;
	return {
		kind: given.kind,
		place: given.place,
		letter: { ...letter, [given.field]: text.slice(0, start) + given.written + text.slice(end) },
		field: given.field,
		range: { start, end: start + given.written.length },
		written: given.written,
		right: given.isNew === true ? null : text.slice(start, end),
	};
};

/** One letter wrong in a running word of four letters or more, so that it is no word any more. */
export const wordTypo = (clean: CorpusLetter, chance: Chance, dictionary: Dictionary): Injection | null => {
	const { letter } = clean;
	const { greeting, closing } = partsOf(letter.body);
	const running = tokensOf(letter.body).filter(
		(token) =>
			(/^(?:\p{Ll}+|[\p{Script=Arabic}]+)$/u.test(token.text) ||
				(token.startsSentence && dictionary.knows(token.text.toLowerCase()))) &&
			[...token.text].length >= 4 &&
			token.start >= (greeting?.end ?? 0) &&
			token.end <= (closing?.start ?? letter.body.length),
	);
	for (let tries = 0; tries < 40; tries++) {
		const token = pick(running, chance);
		const written = slipIn(token.text, pick(SLIP_KINDS, chance), chance);
		if (written === null || written === token.text || dictionary.knows(written)) continue;
		const kind = isArabic(letter.body) ? "word typo, Arabic" : "word typo";
		return replaced(clean, { kind, place: "body", field: "body", at: token, written });
	}
	return null;
};

const greetingTokens = ({ letter, context }: CorpusLetter): readonly Token[] => {
	const { greeting } = partsOf(letter.body);
	const form = context.recipient === null ? "" : (greetingName(context.recipient) ?? "");
	const known = new Set([...wordsOfName(context.recipient?.name ?? ""), ...wordsOfName(form)].map(foldName));
	return tokensOf(letter.body).filter(
		(token) =>
			greeting !== null &&
			token.start >= greeting.start &&
			token.end <= greeting.end &&
			known.has(token.folded) &&
			!TITLE_WORDS.test(token.text) &&
			!/^(?:ال?(?:أستاذ|دكتور|سيد|مهندس)ة?)$/u.test(token.text),
	);
};

/** One letter wrong in the name that is greeted. */
export const salutationTypo = (clean: CorpusLetter, chance: Chance): Injection | null => {
	const names = greetingTokens(clean).filter(({ text }) => text.length >= 3);
	if (names.length === 0) return null;
	const known = new Set(wordsOfName(clean.context.recipient?.name ?? "").map(foldName));
	for (let tries = 0; tries < 40; tries++) {
		const token = pick(names, chance);
		const written = slipIn(token.text, pick(SLIP_KINDS, chance), chance);
		if (written === null || foldName(written) === token.folded || known.has(foldName(written))) continue;
		return replaced(clean, { kind: "salutation typo", place: "greeting", field: "body", at: token, written });
	}
	return null;
};

const greetingSpan = (clean: CorpusLetter): Range | null => {
	const names = greetingTokens(clean);
	const first = names[0];
	const last = names.at(-1);
	return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
};

/** One letter wrong in a colleague's, the company's or the sender's own name, outside the greeting. */
export const nameTypo = (clean: CorpusLetter, chance: Chance): Injection | null => {
	const { greeting } = partsOf(clean.letter.body);
	const here = recordedHere(clean);
	const names = tokensOf(clean.letter.body).filter(
		(token) =>
			token.start >= (greeting?.end ?? 0) &&
			token.isCapitalised &&
			here.has(token.folded) &&
			token.text.length >= 4 &&
			!TITLE_WORDS.test(token.text),
	);
	if (names.length === 0) return null;
	for (let tries = 0; tries < 40; tries++) {
		const token = pick(names, chance);
		const written = slipIn(token.text, pick(SLIP_KINDS, chance), chance);
		if (written === null || here.has(foldName(written))) continue;
		return replaced(clean, { kind: "name typo in the text", place: "body", field: "body", at: token, written });
	}
	return null;
};

/** Another interviewer's name in the greeting. */
export const salutationSwapped = (clean: CorpusLetter, chance: Chance): Injection | null => {
	const at = greetingSpan(clean);
	const own = new Set(wordsOfName(clean.context.recipient?.name ?? "").map(foldName));
	const colleagues = clean.context.interviewers
		.filter(({ id }) => id !== clean.context.recipient?.id)
		.map(({ name }) => wordsOfName(name)[0] ?? "")
		.filter((name) => name !== "" && !own.has(foldName(name)));
	if (at === null || colleagues.length === 0) return null;
	return replaced(clean, {
		kind: "salutation swapped",
		place: "greeting",
		field: "body",
		at,
		written: pick(colleagues, chance),
	});
};

/** The names recorded here, folded: what is recorded is right wherever it stands. */
const recordedHere = ({ context }: CorpusLetter): ReadonlySet<string> =>
	new Set(
		[
			context.company.name,
			...context.company.aliases,
			context.sender.name,
			...context.interviewers.map(({ name }) => name),
			...context.otherPeopleHere.map(({ name }) => name),
			...context.referees.map(({ name }) => name),
		]
			.flatMap((name) => wordsOfName(name))
			.map(foldName),
	);

const isArabic = (text: string): boolean => /\p{Script=Arabic}/u.test(text);

/** Names of other opportunities in this letter's script, of which no word is recorded here. */
const strangers = (clean: CorpusLetter, names: readonly string[]): readonly string[] => {
	const here = recordedHere(clean);
	return names.filter(
		(name) =>
			isArabic(name) === isArabic(clean.letter.body) && !wordsOfName(name).some((word) => here.has(foldName(word))),
	);
};

/** A person of another opportunity in the greeting, in the text or in To. */
export const personLeftOver = (clean: CorpusLetter, chance: Chance): Injection | null => {
	const people = strangers(clean, clean.context.others.people);
	if (people.length === 0) return null;
	const name = pick(people, chance);
	const place = pick(["greeting", "body"] as const, chance);
	if (place === "greeting") {
		const at = greetingSpan(clean);
		return at === null ? null : replaced(clean, { kind: "person left over", place, field: "body", at, written: name });
	}
	return inserted(clean, "person left over", name, isArabic(name) ? "وأشكر أيضا" : "My thanks also go to");
};

const inserted = (clean: CorpusLetter, kind: Injected, written: string, before: string): Injection => {
	const { closing } = partsOf(clean.letter.body);
	const at = closing?.start ?? clean.letter.body.length;
	const text = `${before} ${written}.\n\n`;
	const made = replaced(clean, {
		kind,
		place: "body",
		field: "body",
		at: { start: at, end: at },
		written: text,
		isNew: true,
	});
	const start = at + before.length + 1;
	return { ...made, range: { start, end: start + written.length }, written };
};

const COMPANY_PLACES = ["body", "subject", "address block", "to"] as const;

/** A company of another opportunity in place of this one, in the subject, in an address block or in To. */
export const companyLeftOver = (clean: CorpusLetter, chance: Chance): Injection | null => {
	const companies = strangers(clean, clean.context.others.companies);
	if (companies.length === 0) return null;
	const name = pick(companies, chance);
	const place = pick(COMPANY_PLACES, chance);
	const { letter, context } = clean;
	switch (place) {
		case "body": {
			const own = context.company.name ?? "";
			const start = letter.body.indexOf(own);
			if (start < 0)
				return inserted(
					clean,
					"company left over",
					name,
					isArabic(name) ? "أرغب في العمل لدى" : "I would like to work at",
				);
			const at = { start, end: start + own.length };
			return replaced(clean, { kind: "company left over", place, field: "body", at, written: name });
		}
		case "subject": {
			const start = letter.subject.length + 2;
			const written = `${letter.subject}, ${name}`;
			const made = replaced(clean, {
				kind: "company left over",
				place,
				field: "subject",
				at: { start: 0, end: letter.subject.length },
				written,
			});
			return { ...made, range: { start, end: written.length }, written: name, right: null };
		}
		case "address block": {
			const block = `${name}\n12 Mill Street\n\n`;
			return {
				kind: "company left over",
				place,
				letter: { ...letter, body: block + letter.body },
				field: "body",
				range: { start: 0, end: name.length },
				written: name,
				right: null,
			};
		}
		case "to": {
			const domain = foldName(wordsOfName(name).join(""));
			if (!/^[a-z]+$/.test(domain)) return null;
			const to = `jobs@${domain}.example`;
			return {
				kind: "company left over",
				place,
				letter: { ...letter, to },
				field: "to",
				range: { start: 0, end: to.length },
				written: to,
				right: letter.to,
			};
		}
	}
};

/** The position of another opportunity in place of this one, in the text or the subject. */
export const positionLeftOver = (clean: CorpusLetter, chance: Chance): Injection | null => {
	if (isArabic(clean.letter.body)) return null;
	const own = new Set(wordsOfName(clean.context.position).map(foldName));
	const positions = (clean.context.others.positions ?? []).filter(
		(position) => !isArabic(position) && !wordsOfName(position).every((word) => own.has(foldName(word))),
	);
	if (positions.length === 0) return null;
	const name = pick(positions, chance);
	return inserted(clean, "position left over", name, "Again, many thanks for the interview for the position of");
};

// biome-ignore lint/suspicious/noTemplateCurlyInString: what templates look like
const PLACEHOLDERS = ["[Company]", "{{name}}", "[insert date]", "<<position>>", "____", "XXXX", "${company}"];

/** What a template leaves to be filled in. */
export const placeholderLeft = (clean: CorpusLetter, chance: Chance): Injection =>
	inserted(clean, "placeholder", pick(PLACEHOLDERS, chance), "I would like to hear from");
