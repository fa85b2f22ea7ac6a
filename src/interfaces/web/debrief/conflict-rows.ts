import type { Debrief } from "#core/debrief/debrief.ts";
import type { DebriefPatch } from "../contract.ts";
import type { ConflictRow } from "../parts/conflict-dialog.svelte";
import { words } from "./words.ts";

const lines = (texts: readonly string[]): string => texts.filter((text) => text !== "").join("\n");

/** What differs between what waits here and what is kept, in words. Ratings merge item by item and never conflict. */
export const conflictRows = (mine: DebriefPatch, theirs: Debrief): readonly ConflictRow[] => {
	const rows: ConflictRow[] = [];
	const row = (label: string, here: string | undefined, there: string): void => {
		if (here !== undefined && here !== there) rows.push({ label, mine: here, theirs: there });
	};
	row(words.well.feeling, mine.feeling, theirs.feeling);
	row(words.doubted, mine.seemedToDoubt, theirs.seemedToDoubt);
	row(words.facts.doubtAnswer, mine.doubtAnswer, theirs.doubtAnswer);
	row(words.wentWell, mine.wentWell && lines(mine.wentWell), lines(theirs.wentWell));
	row(words.well.want, mine.wantThisJob, theirs.wantThisJob);
	row(words.steps.improve.title, mine.improve && lines(mine.improve), lines(theirs.improve));
	row(
		words.steps.questions.title,
		mine.questionsAsked && lines(mine.questionsAsked.map(({ text, said }) => lines([text, said]))),
		lines(theirs.questionsAsked.map(({ text, said }) => lines([text, said]))),
	);
	row(
		words.steps["my-questions"].title,
		mine.myQuestions && lines(mine.myQuestions.map(({ text, answer }) => lines([text, answer]))),
		lines(theirs.myQuestions.map(({ text, answer }) => lines([text, answer]))),
	);
	row(
		words.steps.action.title,
		mine.action === undefined ? undefined : (mine.action?.text ?? ""),
		theirs.action?.text ?? "",
	);
	return rows;
};
