import { actionKey, answerKey } from "../../../debrief/self-work.ts";
import type { NudgeEnd } from "../../../nudge/nudge.ts";
import type { CalendarDate } from "../../../time/calendar-date.ts";
import { id } from "../../facts.testing.ts";
import { nudge, question, selfWork } from "../../search-facts.testing.ts";
import type { SelfWork } from "../../search-facts.ts";
import { phrase } from "../phrase.testing.ts";
import { StoryProblem } from "../scene.testing.ts";
import { type Happening, type World, withSearch } from "../world.testing.ts";

interface LeftOver {
	readonly hard: string | null;
	readonly second: string | null;
	readonly action: string | null;
	readonly dueOn: CalendarDate | null;
}

const met =
	({ hard, second, action, dueOn }: LeftOver): Happening =>
	(world, { from }) => {
		const debriefId = id<"interview">(`interview${world.search.selfWork.length}`);
		// Ids of the app are in the order of time, and so are these.
		const questionsAsked = [hard, second].flatMap((text, index) =>
			text === null ? [] : [question({ id: `question${index}`, text })],
		);
		const left = selfWork(
			{ id: debriefId, questionsAsked, action: action === null ? null : { text: action, dueOn } },
			from,
		);
		return withSearch(world, { lastInterviewEndedAt: from, selfWork: [...world.search.selfWork, left] });
	};

/** The key of what is still to come, by its words. */
const keyOf = ({ search }: World, text: string): string => {
	for (const { debrief } of search.selfWork) {
		if (debrief.action?.text === text) return actionKey(debrief.id);
		const found = debrief.questionsAsked.find((each) => each.text === text);
		if (found !== undefined) return answerKey(debrief.id, found.id);
	}
	throw new StoryProblem(`nothing is still to come of "${text}"`);
};

const settled =
	(key: string | ((world: World) => string), end: NudgeEnd): Happening =>
	(world, { from }) =>
		withSearch(world, {
			nudges: [...world.search.nudges, nudge(typeof key === "string" ? key : key(world), from, end)],
		});

const answered = (work: SelfWork, text: string): SelfWork => ({
	...work,
	debrief: {
		...work.debrief,
		questionsAsked: work.debrief.questionsAsked.map((each) =>
			each.text === text ? { ...each, betterAnswer: "Because I had learned what there was to learn." } : each,
		),
	},
});

/** How many are live changes as the story goes on, and is said anew each time. */
export const COUNTS = [
	phrase(
		"{live:number} live, {mine:number} of them your move",
		({ live, mine }): Happening =>
			(world) =>
				withSearch(world, { live, yourMove: mine, onlyOneWaitsSince: null }),
	),
	phrase(
		"1 live, thinking since {since:moment}",
		({ since }): Happening =>
			(world) =>
				withSearch(world, { live: 1, yourMove: 0, onlyOneWaitsSince: since }),
	),
] as const;

/** What was before the story begins. */
export const BEFORE = [
	phrase(
		"your last application went on {on:day}",
		({ on }): Happening =>
			(world) =>
				withSearch(world, { appliedOn: [on, ...world.search.appliedOn] }),
	),
] as const;

export const SEARCH = [
	phrase("an interview ends", () => met({ hard: null, second: null, action: null, dueOn: null })),
	phrase("an interview ends; hard: {hard:quoted}[ and {second:quoted?}]", ({ hard, second }) =>
		met({ hard, second, action: null, dueOn: null }),
	),
	phrase("an interview ends; to work on: {action:quoted}[ on {dueOn:day?}]", ({ action, dueOn }) =>
		met({ hard: null, second: null, action, dueOn }),
	),
	phrase(
		"an interview ends; hard: {hard:quoted}; to work on: {action:quoted}[ on {dueOn:day?}]",
		({ hard, action, dueOn }) => met({ hard, second: null, action, dueOn }),
	),
	phrase(
		"you answer {text:quoted}",
		({ text }): Happening =>
			(world, when) => {
				const noted = settled((given) => keyOf(given, text), "done")(world, when);
				return withSearch(noted, { selfWork: noted.search.selfWork.map((each) => answered(each, text)) });
			},
	),
	phrase("you do {text:quoted}", ({ text }) => settled((world) => keyOf(world, text), "done")),
	phrase("you put {text:quoted} aside", ({ text }) => settled((world) => keyOf(world, text), "dismissed")),
	phrase("you put the word about other options aside", () => settled("search-on", "dismissed")),
	phrase("you accept an offer", (): Happening => (world) => withSearch(world, { hasAccepted: true })),
] as const;
