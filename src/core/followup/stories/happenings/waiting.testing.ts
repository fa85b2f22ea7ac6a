import { CLOSED_STAGES, STAGES } from "../../../opportunity/opportunity.ts";
import type { OutcomeResult } from "../../../outcome/outcome.ts";
import type { AnswerPromise } from "../../../promise/promise.ts";
import type { CalendarDate } from "../../../time/calendar-date.ts";
import { dateAt } from "../../../time/zone.ts";
import { id, outcome, promise } from "../../facts.testing.ts";
import { phrase } from "../phrase.testing.ts";
import { StoryProblem } from "../scene.testing.ts";
import { atStage, changeLast, type Happening, lastHeld, type World, withFacts, withSearch } from "../world.testing.ts";

const promised =
	(byOn: CalendarDate | null, words: string, madeBy: AnswerPromise["madeBy"]): Happening =>
	(world, { from }) => {
		const { promises } = world.facts;
		const interviewId = lastHeld(world, from)?.id ?? null;
		const made = promise({
			id: id(`promise${promises.length}`),
			interviewId,
			byOn,
			words,
			madeBy,
			notedAt: from,
		});
		return withFacts(world, { promises: [...promises, made] });
	};

const changedPromise = (world: World, change: (promise: AnswerPromise) => AnswerPromise): World =>
	withFacts(world, {
		promises: changeLast(world.facts.promises, ({ state }) => state === "open", change, "they promised nothing"),
	});

const cameOut = (
	world: World,
	result: OutcomeResult,
	at: Parameters<Happening>[1]["from"],
	feedback: string,
): World => {
	const { outcomes } = world.facts;
	const made = outcome({ id: id(`outcome${outcomes.length}`), result, at, feedback });
	return withFacts(world, { outcomes: [...outcomes, made] });
};

const stageNamed = (text: string) => {
	const found = STAGES.find((stage) => stage === text);
	if (found === undefined) throw new StoryProblem(`${text} is no stage`);
	return found;
};

export const WAITING = [
	phrase("they promise an answer by {on:day}[, says {by:person?}]", ({ on, by }) => promised(on, "", by)),
	phrase("they promise an answer {words:quoted}, which you note as {on:day}", ({ words, on }) =>
		promised(on, words, null),
	),
	phrase("they promise an answer without a day", () => promised(null, "", null)),
	phrase(
		"they move their answer to {on:day}",
		({ on }): Happening =>
			(world, { from }) =>
				changedPromise(world, (each) => ({
					...each,
					byOn: on,
					movedFrom: [...each.movedFrom, { byOn: each.byOn, words: each.words, at: from }],
				})),
	),
	phrase(
		"they take the promise back",
		(): Happening => (world) => changedPromise(world, (each) => ({ ...each, state: "withdrawn" })),
	),
	phrase(
		"they take you to the next round",
		(): Happening =>
			(world, { from }) =>
				cameOut(world, "advanced", from, ""),
	),
	phrase(
		"they say no[: {words:quoted?}]",
		({ words }): Happening =>
			(world, { from }) =>
				atStage(cameOut(world, "rejected", from, words ?? ""), "rejected", from),
	),
	phrase(
		"you note that they are silent for good",
		(): Happening =>
			(world, { from }) =>
				atStage(cameOut(world, "quiet", from, ""), "quiet", from),
	),
	phrase("you set it to {stage:word}", ({ stage }): Happening => {
		const found = stageNamed(stage);
		return (world, { from }) => atStage(world, found, from);
	}),
	phrase(
		"you reopen it",
		(): Happening =>
			(world, { from }) => {
				const { stage, stageHistory } = world.facts.opportunity;
				const before = stageHistory.findLast((entry) => !CLOSED_STAGES.includes(entry.stage))?.stage;
				return atStage(world, CLOSED_STAGES.includes(stage) ? (before ?? "interviewing") : stage, from);
			},
	),
	phrase(
		"you apply",
		(): Happening =>
			(world, { from }) => {
				const on = dateAt(from, world.search.settings.zone);
				return withSearch(world, { appliedOn: [on, ...world.search.appliedOn] });
			},
	),
] as const;
