import type { InterviewId } from "../ids.ts";
import type { Debrief, QuestionAsked } from "./debrief.ts";

const HARD = 3;

/** True for a question whose better answer was put off, or that was hard, while none is written. */
export const wantsAnswer = ({ betterAnswer, wantsBetterAnswer, difficulty }: QuestionAsked): boolean =>
	betterAnswer.trim() === "" && (wantsBetterAnswer || difficulty === HARD);

/** True while a better answer or an action is written down as still to come. */
export const hasSelfWork = ({ questionsAsked, action }: Pick<Debrief, "questionsAsked" | "action">): boolean =>
	action !== null || questionsAsked.some(wantsAnswer);

/** The key of the advice that brings a question back. */
export const answerKey = (interviewId: InterviewId, questionId: string): string =>
	`answer:${interviewId}:${questionId}`;

/** The key of the advice that brings the one action back. */
export const actionKey = (interviewId: InterviewId): string => `action:${interviewId}`;

/** True for the key of advice about the user, of which there is never more than one a day. */
export const isSelfWorkKey = (key: string): boolean => key.startsWith("answer:") || key.startsWith("action:");
