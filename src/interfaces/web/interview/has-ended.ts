import { endOf } from "#core/followup/rounds.ts";
import type { Interview } from "#core/interview/interview.ts";

/** Whether an interview is over at `now`; one whose end nobody noted is taken to last as long as the plan takes it to. */
export const hasEnded = (interview: Interview, now: string): boolean => {
	const end = endOf(interview);
	return end === null || end <= now;
};
