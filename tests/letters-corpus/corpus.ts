import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import * as z from "zod/mini";
import type { LetterText } from "#core/letter/checks/check.ts";
import type { LetterContext } from "#core/letter/context.ts";
import { LETTER_KINDS, LETTER_LANGUAGES, type LetterLanguage } from "#core/letter/letter.ts";
import { completeContext, date, letterContext, letterPerson } from "#core/letter/letter-context.testing.ts";
import { SECTORS } from "#core/opportunity/opportunity.ts";
import { PERSON_ROLES } from "#core/person/person.ts";
import type { CountryCode } from "#core/time/work-week.ts";

/** What stands above the line in a letter of the corpus: the record it was written from. */
const header = z.strictObject({
	language: z.enum(LETTER_LANGUAGES),
	country: z.string(),
	sector: z._default(z.enum(SECTORS), "private"),
	kind: z._default(z.enum(LETTER_KINDS), "thank-you"),
	from: z.string(),
	to: z.strictObject({
		name: z.string(),
		greeting: z.string(),
		honorific: z.optional(z.string()),
		preferred: z.optional(z.string()),
		email: z.string(),
		roles: z.optional(z.array(z.enum(PERSON_ROLES))),
	}),
	panel: z._default(z.array(z.string()), []),
	company: z.string(),
	aliases: z._default(z.array(z.string()), []),
	position: z.string(),
	subject: z.string(),
});
type Header = z.infer<typeof header>;

/** A clean letter of the corpus with its record. Nothing is wrong in it. */
export interface CorpusLetter {
	readonly name: string;
	readonly context: LetterContext;
	readonly letter: LetterText;
}

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "letters");
/** How many of the other letters' records count as the user's other applications. */
const ELSEWHERE = 14;

const readLetter = (file: string): { readonly name: string; readonly header: Header; readonly body: string } => {
	const text = readFileSync(join(FOLDER, file), "utf8");
	const [above = "", ...rest] = text.split("\n---\n");
	return { name: file.replace(/\.txt$/, ""), header: header.parse(parse(above)), body: rest.join("\n---\n").trimEnd() };
};

type Read = ReturnType<typeof readLetter>;

/** Every letter of the corpus, in order. Its neighbours' companies, people and positions are its other opportunities. */
export const corpus = (): readonly CorpusLetter[] => {
	const read = readdirSync(FOLDER)
		.filter((file) => file.endsWith(".txt"))
		.sort()
		.map(readLetter);
	return read.map((each, at) => {
		const others = Array.from({ length: ELSEWHERE }, (_, step) => read[(at + 1 + step) % read.length]).filter(
			(other): other is Read => other !== undefined,
		);
		return {
			name: each.name,
			context: contextOf(each, others),
			letter: {
				to: each.header.to.email,
				subject: each.header.subject,
				body: each.body,
				kind: each.header.kind,
				language: each.header.language,
			},
		};
	});
};

const YESTERDAY: Readonly<Record<LetterLanguage, RegExp>> = {
	en: /yesterday/i,
	"en-gb": /yesterday/i,
	ar: /أمس/,
	fr: /\bhier\b/i,
	de: /\bgestern\b/i,
	es: /\bayer\b/i,
};

const contextOf = ({ header: record, body }: Read, others: readonly Read[]): LetterContext => {
	const recipient = letterPerson(record.to.name, {
		greeting: record.to.greeting,
		honorific: record.to.honorific ?? null,
		preferredName: record.to.preferred ?? null,
		email: record.to.email,
		roles: record.to.roles ?? ["interviewer"],
	});
	const isReferee = recipient.roles.includes("referee");
	const isHere = (name: string): boolean => name === record.to.name || record.panel.includes(name);
	const changes: Partial<LetterContext> = {
		language: record.language,
		sender: { name: record.from, email: "", phone: "" },
		recipient,
		interviewers: isReferee ? [] : [recipient, ...record.panel.map((name) => letterPerson(name))],
		referees: isReferee ? [recipient] : [],
		// Noted, as the letter asks for his address.
		otherPeopleHere: record.kind === "address-request" ? [letterPerson("Harald Lindqvist")] : [],
		company: { name: record.company, aliases: record.aliases, legalForm: null, country: null },
		position: record.position,
		office: { country: record.country as CountryCode, sector: record.sector },
		others: {
			companies: others.flatMap(({ header: { company, aliases } }) => [company, ...aliases]),
			people: others.flatMap(({ header: { to, panel } }) => [to.name, ...panel]).filter((name) => !isHere(name)),
			positions: others.map(({ header: { position } }) => position),
		},
	};
	if (record.kind === "thank-you") {
		// Written on the day of the interview, unless the letter speaks of "yesterday".
		const speaksOfYesterday = YESTERDAY[record.language].test(`${record.subject}\n${body}`);
		return letterContext({ ...changes, today: date(speaksOfYesterday ? "2026-04-09" : "2026-04-08") });
	}
	return completeContext(record.kind, changes);
};
