import { CliStop } from "./io.ts";
import { readPerson } from "./person-text.ts";

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
	typeof value === "object" && value !== null && !Array.isArray(value);

/** People by what a person would call them in a file: the name, in any case, or its first part. */
export interface KnownPerson {
	readonly id: string;
	readonly name: string | null;
}

const personNamed = (people: readonly KnownPerson[], typed: string): string => {
	const wanted = typed.trim().toLowerCase();
	const exact = people.filter(({ name, id }) => name?.toLowerCase() === wanted || id === wanted);
	const found =
		exact.length > 0 ? exact : people.filter(({ name }) => name?.toLowerCase().split(/\s+/).includes(wanted));
	if (found.length === 1 && found[0] !== undefined) return found[0].id;
	const known = people
		.map(({ name }) => name)
		.filter(Boolean)
		.join(", ");
	throw new CliStop(
		2,
		`"${typed}" is ${found.length === 0 ? "nobody" : "more than one person"} at this interview (known: ${known || "nobody yet"}). Nothing was stored.`,
	);
};

const rating = (value: unknown): unknown => {
	if (typeof value === "number") return { kind: "rated", value };
	return value === "did-not-come-up" ? { kind: "did-not-come-up" } : value;
};

const withId = (nextId: () => string, value: unknown): unknown => {
	if (typeof value === "string") return { id: nextId(), text: value };
	return isFields(value) ? { id: nextId(), ...value } : value;
};

/** People as lines of text or as fields; each gets an id. */
export const peopleFrom = (value: unknown, nextId: () => string): unknown =>
	Array.isArray(value)
		? value.map((each) => (typeof each === "string" ? { id: nextId(), ...readPerson(each) } : withId(nextId, each)))
		: value;

/**
 * A debrief as comfortable to write by hand as possible, as the operation's input: ratings may be plain numbers,
 * questions plain lines, people their names. What is written in full is taken as it stands.
 */
export const debriefFrom = (file: Fields, people: readonly KnownPerson[], nextId: () => string): Fields => {
	const { items, talkedAbout, questionsAsked, myQuestions, action, ...rest } = file;
	const askedBy = (question: unknown): unknown =>
		isFields(question) && typeof question.askedBy === "string"
			? { ...question, askedBy: personNamed(people, question.askedBy) }
			: question;
	return {
		...rest,
		...(isFields(items)
			? { items: Object.fromEntries(Object.entries(items).map(([id, value]) => [id, rating(value)])) }
			: items === undefined
				? {}
				: { items }),
		...(isFields(talkedAbout)
			? {
					talkedAbout: Object.entries(talkedAbout).map(([name, text]) => ({
						personId: personNamed(people, name),
						text,
					})),
				}
			: talkedAbout === undefined
				? {}
				: { talkedAbout }),
		...(Array.isArray(questionsAsked)
			? { questionsAsked: questionsAsked.map((each) => askedBy(withId(nextId, each))) }
			: questionsAsked === undefined
				? {}
				: { questionsAsked }),
		...(Array.isArray(myQuestions)
			? { myQuestions: myQuestions.map((each) => withId(nextId, each)) }
			: myQuestions === undefined
				? {}
				: { myQuestions }),
		...(typeof action === "string" ? { action: { text: action } } : action === undefined ? {} : { action }),
	};
};
