import { bareForms, isArabicScript } from "../../proofread/arabic-name.ts";
import { isCommonWord } from "../../proofread/common-words.ts";
import { fold, foldName, foldWithDigraphs } from "../../proofread/fold.ts";
import { wordsOfName } from "../../proofread/name-words.ts";
import { type NameSound, soundOf } from "../../proofread/near-name.ts";
import type { LetterContext, LetterPerson } from "../context.ts";
import { trustedForm } from "../form-doubt.ts";
import { TITLES } from "../titles.ts";
import { GENERIC_COMPANY_WORDS, withoutLegalForm } from "./company-words.ts";
import { type OtherNames, otherNamesOf } from "./other-names.ts";

/** One word of a recorded name. */
export interface RecordedWord {
	/** As recorded. */
	readonly written: string;
	readonly sound: NameSound;
	readonly of: "person" | "company" | "sender" | "position";
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
	/** Names that are more than one word, without their spaces: "abdelrahman", "pricewaterhousecoopers". */
	readonly joined: readonly RecordedWord[];
	/**
	 * Words of five letters or more that names share with the language: the position's, and "Ferries" of a company. Only a
	 * word that is none can be a slip of one.
	 */
	readonly plainWords: readonly RecordedWord[];
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
	const joined = new Map<string, RecordedWord>();
	const accepted = new Set<string>();
	const spellings = new Set<string>();
	const add = (name: string | null, of: RecordedWord["of"], personId: string | null): void => {
		for (const written of wordsOfName(name)) {
			for (const form of [written, ...written.split(/[-‐‑]/)]) {
				const folded = foldName(form);
				if (folded === "") continue;
				accepted.add(folded).add(foldWithDigraphs(form));
				// "الراشد" is met as "راشد" too.
				if (isArabicScript(folded)) for (const bare of bareForms(folded)) accepted.add(bare);
				spellings.add(form.normalize("NFC").toLowerCase());
				if (recorded.has(folded)) continue;
				const word: RecordedWord = { written: form, sound: soundOf(folded), of, name: name ?? "", personId };
				recorded.set(folded, word);
				if (isComparable(folded, of)) comparable.push(word);
			}
		}
	};
	const join = (written: string, { of, name, personId }: Omit<RecordedWord, "written" | "sound">): void => {
		const folded = foldName(wordsOfName(written).join(""));
		if (folded.length < SHORTEST_JOINED || joined.has(folded)) return;
		joined.set(folded, { written, sound: soundOf(folded), of, name, personId });
	};
	const people = [
		...(context.recipient === null ? [] : [context.recipient]),
		...context.interviewers,
		...context.otherPeopleHere,
		...context.referees,
	];
	for (const person of people) {
		for (const name of namesOfPerson(person)) {
			add(name, "person", person.id);
			for (const pair of pairsOfWords(name)) join(pair, { of: "person", name, personId: person.id });
		}
	}
	const { company } = context;
	// Whose offer the letter speaks of is the user's to name: then it is right there, and has to be spelled right.
	for (const name of [company.name, ...company.aliases, context.agencyName, context.offer?.companyName ?? null]) {
		add(name, "company", null);
		if (name !== null) join(withoutLegalForm(name), { of: "company", name, personId: null });
	}
	add(context.sender.name, "sender", null);
	for (const text of [company.legalForm, context.position, ...context.interviewers.map((person) => person.title)]) {
		for (const word of wordsOfName(text)) accepted.add(foldName(word));
	}
	for (const word of context.personalDictionary) accepted.add(foldName(word));
	return {
		recorded,
		spellings,
		comparable,
		joined: [...joined.values()],
		plainWords: [...positionWordsOf(context.position), ...[...recorded.values()].filter(isGeneric)],
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

/** Shorter names joined have too many honest neighbours. */
const SHORTEST_JOINED = 6;

/** Neighbouring words of a name, as they may be written in one: "Abdel Rahman", "Al Rashid", "Mac Donald". */
const pairsOfWords = (name: string): readonly string[] => {
	const words = wordsOfName(name).filter((word) => !TITLES.has(foldName(word)));
	const isParticle = (word: string): boolean => PARTICLES.has(foldName(word));
	return words.slice(1).flatMap((word, at) => {
		const before = words[at] ?? "";
		// "van den" is nobody's name.
		return isParticle(before) && isParticle(word) ? [] : `${before} ${word}`;
	});
};

const positionWordsOf = (position: string | null): readonly RecordedWord[] =>
	wordsOfName(position)
		.flatMap((word) => word.split(/[-‐‑]/))
		.map((written) => ({ written, folded: foldName(written) }))
		.filter(({ folded }) => folded.length >= 5)
		.map(({ written, folded }) => ({
			written,
			sound: soundOf(folded),
			of: "position" as const,
			name: position ?? "",
			personId: null,
		}));

/** A form of address that is a slip of the name, or another's name, is none of theirs. */
export const namesOfPerson = (person: LetterPerson): readonly string[] =>
	[person.name, person.preferredName, trustedForm(person)].filter(
		(name) => name !== null && name.trim() !== "",
	) as string[];

const PARTICLES = new Set(
	"van von der den de da do di del della dos das la le el al bin bint ibn abu abd ben ter ten af av zu zum und y e ni nic mac ال بن بنت ابن ابو ام عبد ال".split(
		" ",
	),
);

const isComparable = (folded: string, of: RecordedWord["of"]): boolean => {
	if (folded.length < 2 || TITLES.has(folded) || PARTICLES.has(folded)) return false;
	return of !== "company" || (folded.length > 3 && !GENERIC_COMPANY_WORDS.has(folded) && !isCommonWord(folded));
};

const isGeneric = ({ of, sound: { folded } }: RecordedWord): boolean =>
	of === "company" && folded.length >= 5 && GENERIC_COMPANY_WORDS.has(folded);

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
