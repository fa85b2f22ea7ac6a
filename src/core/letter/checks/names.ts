import { isCommonWord } from "../../proofread/common-words.ts";
import { fold, foldName, foldWithDigraphs } from "../../proofread/fold.ts";
import { wordsOfName } from "../../proofread/name-words.ts";
import { type NameSound, soundOf } from "../../proofread/near-name.ts";
import type { LetterContext, LetterPerson } from "../context.ts";
import { type OtherNames, otherNamesOf } from "./other-names.ts";

/** One word of a recorded name. */
export interface RecordedWord {
	/** As recorded. */
	readonly written: string;
	readonly sound: NameSound;
	readonly of: "person" | "company" | "sender";
	/** The whole name it belongs to. */
	readonly name: string;
	readonly personId: string | null;
}

/** Every name a letter may or may not hold, folded once per context; texts are then compared word by word. */
export interface Names {
	/** Recorded words by their folded form; where two names share a word, the first recorded. */
	readonly recorded: ReadonlyMap<string, RecordedWord>;
	/** Every recorded spelling, in lower case: two people may differ by a mark alone. */
	readonly spellings: ReadonlySet<string>;
	/** Recorded words worth comparing by sound: no particles, titles or generic parts of company names. */
	readonly comparable: readonly RecordedWord[];
	/** Folded words that are right wherever they stand: all recorded ones, spellings without marks, position, sender. */
	readonly accepted: ReadonlySet<string>;
	/** Folded words of the user's own notes on this interview, this news and this referee. */
	readonly noted: ReadonlySet<string>;
	readonly recipientWords: ReadonlySet<string>;
	readonly others: OtherNames;
}

export const namesOf = (context: LetterContext): Names => {
	const recorded = new Map<string, RecordedWord>();
	const comparable: RecordedWord[] = [];
	const accepted = new Set<string>();
	const spellings = new Set<string>();
	const add = (name: string | null, of: RecordedWord["of"], personId: string | null): void => {
		for (const written of wordsOfName(name)) {
			for (const form of [written, ...written.split(/[-‐‑]/)]) {
				const folded = foldName(form);
				if (folded === "") continue;
				accepted.add(folded).add(foldWithDigraphs(form));
				spellings.add(form.normalize("NFC").toLowerCase());
				if (recorded.has(folded)) continue;
				const word: RecordedWord = { written: form, sound: soundOf(folded), of, name: name ?? "", personId };
				recorded.set(folded, word);
				if (isComparable(folded, of)) comparable.push(word);
			}
		}
	};
	const people = [
		...(context.recipient === null ? [] : [context.recipient]),
		...context.interviewers,
		...context.otherPeopleHere,
		...context.referees,
	];
	for (const person of people) for (const name of namesOfPerson(person)) add(name, "person", person.id);
	const { company } = context;
	for (const name of [company.name, ...company.aliases, context.agencyName]) add(name, "company", null);
	// Whose offer the letter speaks of is the user's to name: then it is right there, and has to be spelled right.
	add(context.offer?.companyName ?? null, "company", null);
	add(context.sender.name, "sender", null);
	for (const text of [company.legalForm, context.position, ...context.interviewers.map((person) => person.title)]) {
		for (const word of wordsOfName(text)) accepted.add(foldName(word));
	}
	for (const word of context.personalDictionary) accepted.add(foldName(word));
	return {
		recorded,
		spellings,
		comparable,
		accepted,
		noted: notedWords(context),
		recipientWords: new Set(
			context.recipient === null
				? []
				: namesOfPerson(context.recipient).flatMap((name) =>
						wordsOfName(name).flatMap((word) =>
							[word, ...word.split(/[-‐‑]/)].flatMap((form) => [foldName(form), foldWithDigraphs(form)]),
						),
					),
		),
		others: otherNamesOf(context),
	};
};

export const namesOfPerson = (person: LetterPerson): readonly string[] =>
	[person.name, person.preferredName, person.greeting].filter(
		(name) => name !== null && name.trim() !== "",
	) as string[];

/** Titles and forms of address, folded. */
export const TITLES: ReadonlySet<string> = new Set(
	"mr mrs ms miss mx dr doctor prof professor sir dame lord lady madam eng engr engineer ustaz ustadh sheikh herr frau mme mlle sr sra rev reverend judge captain".split(
		" ",
	),
);

const PARTICLES = new Set(
	"van von der den de da do di del della dos das la le el al bin bint ibn abu abd ben ter ten af av zu zum und y e ni nic mac".split(
		" ",
	),
);

/** Parts of company names that many share, folded. */
export const GENERIC_COMPANY_WORDS: ReadonlySet<string> = new Set(
	"ltd limited llc llp plc inc incorporated corp corporation co company gmbh ag sa sas sarl bv nv oy ab as aps spa srl pty kg ug se group holding holdings international global national united general american british european royal first new north south east west northern southern eastern western central city county state university college school institute academy hospital hospitals health healthcare clinic clinics trust bank banking capital partners associates consulting consultants solutions services service systems system technologies technology tech software digital data media labs lab studio studios design energy power water foods food insurance finance financial logistics transport motors airlines airways ferries hotels hotel pharma pharmaceuticals medical care foundation council department ministry agency recruitment recruiting staffing talent people network networks online the and of for".split(
		" ",
	),
);

const isComparable = (folded: string, of: RecordedWord["of"]): boolean => {
	if (folded.length < 2 || TITLES.has(folded) || PARTICLES.has(folded)) return false;
	return of !== "company" || (folded.length > 3 && !GENERIC_COMPANY_WORDS.has(folded) && !isCommonWord(folded));
};

const notedWords = (context: LetterContext): ReadonlySet<string> => {
	const { notes, clipping, reference } = context;
	const texts = [
		...notes.talkedAbout,
		...notes.talkedAboutWithOthers.map((each) => each.text),
		...notes.wentWell,
		...notes.questionsAsked.map((each) => each.text),
		notes.seemedToDoubt,
		notes.doubtAnswer,
		notes.wantThisJob,
		context.promise?.words ?? "",
		clipping?.title ?? "",
		clipping?.reason ?? "",
		reference?.relation ?? "",
		reference?.changed ?? "",
		...(reference?.points ?? []).map(({ text }) => text),
	];
	return new Set(fold(texts.join(" ")).match(/[\p{L}\p{N}]+/gu) ?? []);
};
