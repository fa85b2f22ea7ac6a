import type { AdviceAction } from "../../action.ts";
import type { Advice } from "../../advice.ts";
import type { Facts } from "../../facts.ts";
import { type Phrase, phrase, readBy } from "../phrase.testing.ts";
import type { Scene } from "../scene.testing.ts";

type Kind = AdviceAction["kind"];
type ActionOf<K extends Kind> = Extract<AdviceAction, { readonly kind: K }>;

/** What an advice is about, as a story names it. */
interface Subject {
	readonly kind: Kind;
	/** Which of several: of a round, or a question by its words. */
	readonly isMeant: (advice: Advice, facts: Facts) => boolean;
	/** What differs from the story; `null`: nothing. */
	readonly differs: (advice: Advice) => string | null;
}

const about = <K extends Kind>(
	kind: K,
	differs: (action: ActionOf<K>) => string | null = () => null,
	isMeant: Subject["isMeant"] = () => true,
): Subject => ({ kind, isMeant, differs: ({ action }) => differs(action as ActionOf<K>) });

/** The question or the action by its words. */
const withText = (kind: "answer-question" | "act", text: string): Subject => ({
	kind,
	isMeant: () => true,
	differs: ({ reason }) => ("text" in reason && reason.text === text ? null : "is about something else"),
});

const ofRound =
	(round: number | null): Subject["isMeant"] =>
	({ action }, { interviews }) =>
		round === null || interviews.some((each) => each.id === action.interviewId && each.round === round);

/** The same person, or nobody. */
const goesTo =
	(wanted: string | null) =>
	({ to }: { readonly to: string | null }): string | null =>
		to === wanted ? null : `goes to ${to ?? "nobody"}, not to ${wanted ?? "nobody"}`;

const NTH = ["first", "second", "third"] as const;

const checkTo =
	(nth: number, to: string | null) =>
	(action: ActionOf<"status-check">): string | null =>
		action.nth === nth ? goesTo(to)(action) : `is check ${action.nth}`;

const checks = NTH.map((word, index) =>
	phrase(`${word} check to {person:person}` as "first check to {person:person}", ({ person }) =>
		about("status-check", checkTo(index + 1, person)),
	),
);

const prepares =
	(to: string, isAgain: boolean) =>
	(action: ActionOf<"alert-referee">): string | null =>
		action.isAgain === isAgain ? goesTo(to)(action) : `is ${action.isAgain ? "" : "not "}told again`;

/** Everything the plan may speak about. */
export const SUBJECTS: readonly Phrase<Subject>[] = [
	phrase("debrief[ of round {round:number?}]", ({ round }) => about("debrief", () => null, ofRound(round))),
	phrase("thank {people:people}[ for round {round:number?}]", ({ people, round }) =>
		about(
			"thank",
			({ owedTo }) => (owedTo.join() === people.join() ? null : `is owed to ${owedTo.join(", ") || "nobody by name"}`),
			ofRound(round),
		),
	),
	phrase("thank whoever met you[ in round {round:number?}]", ({ round }) =>
		about("thank", ({ owedTo }) => (owedTo.length === 0 ? null : `is owed to ${owedTo.join(", ")}`), ofRound(round)),
	),
	...checks,
	phrase("first check to nobody you can reach", () => about("status-check", checkTo(1, null))),
	phrase("closing note to {person:person}", ({ person }) => about("closing-note", goesTo(person))),
	phrase("more news to {person:person}", ({ person }) => about("news", goesTo(person))),
	phrase("tell {person:person} of the offer", ({ person }) => about("tell-offer", goesTo(person))),
	phrase("tell {person:person} that you withdraw", ({ person }) => about("withdraw", goesTo(person))),
	phrase("ask {person:person} until when the offer stands", ({ person }) => about("ask-deadline", goesTo(person))),
	phrase("decide on the offer", () => about("decide-offer")),
	phrase("accept in writing to {person:person}", ({ person }) => about("accept-offer", goesTo(person))),
	phrase("decline in writing to {person:person}", ({ person }) => about("decline-offer", goesTo(person))),
	phrase("ask {person:person} to speak for you", ({ person }) => about("ask-consent", goesTo(person))),
	phrase("prepare {person:person}", ({ person }) => about("alert-referee", prepares(person, false))),
	phrase("prepare {person:person} again", ({ person }) => about("alert-referee", prepares(person, true))),
	phrase("thank {person:person} for speaking for you", ({ person }) => about("thank-referee", goesTo(person))),
	phrase("answer the no to {person:person}", ({ person }) => about("answer-no", goesTo(person))),
	phrase("answer the no to nobody you can reach", () => about("answer-no", goesTo(null))),
	phrase("look for other options", () => about("search-on")),
	phrase("find a better answer to {text:quoted}", ({ text }) => withText("answer-question", text)),
	phrase("work on {text:quoted}", ({ text }) => withText("act", text)),
];

const KINDS = {
	debrief: "debrief",
	thanks: "thank",
	check: "status-check",
	"closing note": "closing-note",
	"word about news": "news",
	"word about an offer": "tell-offer",
	withdrawal: "withdraw",
	"question about their date": "ask-deadline",
	decision: "decide-offer",
	"written yes": "accept-offer",
	"written no": "decline-offer",
	"request to a referee": "ask-consent",
	"word to a referee": "alert-referee",
	"thanks to a referee": "thank-referee",
	"answer to a no": "answer-no",
	"word about other options": "search-on",
	"hard question": "answer-question",
	"thing to work on": "act",
} as const satisfies Readonly<Record<string, Kind>>;

/** Kinds of advice by the words of "no …". */
export const KIND_WORDS: Readonly<Record<string, Kind>> = KINDS;

/** Finds the one advice a story names; a text says why there is none. */
export const adviceNamed = (
	text: string,
	scene: Scene,
): ((advice: readonly Advice[], facts: Facts) => Advice | string) => {
	const subject = readBy(SUBJECTS, text, scene);
	return (advice, facts) => {
		const found = advice.filter((each) => each.action.kind === subject.kind && subject.isMeant(each, facts));
		// Of two of one kind, "more of it stopped" and the like, the one that fits is meant.
		const [only, ...others] = found.length > 1 ? found.filter((each) => subject.differs(each) === null) : found;
		if (only === undefined) return `there is no "${text}"`;
		if (others.length > 0) return `"${text}" may mean ${found.map(({ key }) => key).join(" or ")}: say of which round`;
		const differs = subject.differs(only);
		return differs === null ? only : `"${text}": it ${differs}`;
	};
};
