import { borneOutAcross } from "../proofread/across-scripts.ts";
import { bareForms, isArabicScript } from "../proofread/arabic-name.ts";
import { mayBeginAlike } from "../proofread/first-sound.ts";
import { foldName, foldWithDigraphs } from "../proofread/fold.ts";
import { wordsOfName } from "../proofread/name-words.ts";
import { slipsBetween, soundOf } from "../proofread/near-name.ts";
import type { LetterPerson } from "./context.ts";
import { isOfGreetings } from "./greeting-words.ts";
import { isPetForm } from "./pet-form.ts";
import { OFFICES, TITLES } from "./titles.ts";

/** A form of address that the person's own name does not bear out. */
export interface FormDoubt {
	/**
	 * `misspelt`: a slip of a part of the name. `another`: somebody else's name. `nickname`: no part of the name, and
	 * perhaps what they go by.
	 */
	readonly kind: "misspelt" | "another" | "nickname";
	/** The first word in doubt, or all of them where they are another's name. */
	readonly written: string;
	/** The part of the name it is near to, or the whole name. */
	readonly expected: string;
}

type Named = Pick<LetterPerson, "name" | "preferredName" | "greeting">;

/**
 * What is odd about the form noted to follow "Dear", against the name; `null` where it is borne out, or where no name is
 * known. A form is typed in a hurry and then stands in every letter, so it is compared like anything else that is typed.
 */
export const doubtOfForm = ({ name, preferredName, greeting }: Named): FormDoubt | null => {
	const own = namesIn(name);
	const form = namesIn(greeting);
	const known = [...own, ...namesIn(preferredName)].flatMap((word) => [word, ...word.split(/[-‐‑]/)]);
	if (own.length === 0 || KUNYA.test(greeting?.trim() ?? "") || !areComparable(form, known)) return null;
	const hasTitle = form.length < wordsOfName(greeting).length;
	const strangers = strangersIn(form, known, hasTitle);
	const first = strangers[0];
	if (first === undefined) return null;
	const folded = foldName(first);
	const near = known.find((word) => slipsBetween(folded, soundOf(foldName(word))) !== null);
	const expected = (name ?? "").trim();
	if (near !== undefined) {
		// Nobody has a pet form for a family name, or behind a title.
		const mayBePet = !hasTitle && (near === own[0] || near === preferredName);
		return mayBePet && isPetForm(folded, foldName(near))
			? { kind: "nickname", written: first, expected }
			: { kind: "misspelt", written: first, expected: near };
	}
	// "Ines", noted by her first name, may well be Ms Okafor; what begins alike may be how it is written over there.
	const isSomebodys =
		own.length > 1 &&
		strangers.length === form.length &&
		(hasTitle || form.length > 1) &&
		!strangers.every((word) => known.some((each) => mayBeginAlike(foldName(word), foldName(each))));
	return isSomebodys
		? { kind: "another", written: (greeting ?? "").trim(), expected }
		: { kind: "nickname", written: first, expected };
};

/** The form noted to follow "Dear", where letters can go by it: `null` for a slip of the name, or somebody else's. */
export const trustedForm = (person: Named): string | null => {
	const kind = doubtOfForm(person)?.kind;
	return kind === "misspelt" || kind === "another" ? null : person.greeting;
};

/** "أبو عمر" is named after a child, and no name of one's own. */
const KUNYA = /^(?:يا )?(?:[أا]بو|[أا]بي|[أا]با|[أا]م)\s/u;

/** "Tanaka-san", "Kim-nim". */
const ADDRESS_SUFFIX = /[-‐‑](?:san|sama|kun|chan|sensei|nim|ssi|ji)(?![\p{L}\p{M}])/giu;

/** The words that name somebody, without titles, offices and what greetings are made of. */
const namesIn = (name: string | null): readonly string[] =>
	wordsOfName(name?.replace(ADDRESS_SUFFIX, "") ?? null).filter((word) => {
		const folded = foldName(word);
		return !TITLES.has(folded) && !OFFICES.has(folded) && !isOfGreetings(folded);
	});

/** How a name in any other script is written in Latin letters, nothing here knows. */
const areComparable = (form: readonly string[], known: readonly string[]): boolean => {
	const isOther = (word: string): boolean => !/\p{Script=Latin}/u.test(word) && !isArabicScript(word);
	return form.every(isOther) === known.some(isOther) || known.some((word) => !isOther(word) && !isArabicScript(word));
};

/** The words of the form that no part of the name bears out, in either spelling or script. */
const strangersIn = (form: readonly string[], known: readonly string[], hasTitle: boolean): readonly string[] => {
	const foldedForm = form.map(foldName);
	const foldedKnown = known.map(foldName);
	// "Al Rashid" for "Alrashid", and the other way round.
	const whole = foldedForm.join("");
	if (whole.length > 3 && foldedKnown.some((_, at) => foldedKnown.slice(at).join("").startsWith(whole))) return [];
	const across = borneOutAcross(foldedForm, foldedKnown);
	return form.filter(
		(word, at) => across[at] !== true && !word.split(/[-‐‑]/).every((part) => isPart(part, known, hasTitle)),
	);
};

/** A part of the name, an initial, or one cut short: "Jen" of Jennifer; behind a title only a first name is cut. */
const isPart = (written: string, known: readonly string[], hasTitle: boolean): boolean => {
	const part = foldName(written);
	const forms = bareForms(part);
	return known.some((each, at) => {
		const folded = foldName(each);
		return (
			part === folded ||
			// "Mr Rashid" for "Alrashid".
			part === folded.replace(/^[ae]l(?=.{4})/, "") ||
			forms.includes(folded) ||
			bareForms(folded).some((bare) => forms.includes(bare)) ||
			foldWithDigraphs(each) === part ||
			(folded.startsWith(part) && (!hasTitle || at === 0 || part.length === 1))
		);
	});
};
