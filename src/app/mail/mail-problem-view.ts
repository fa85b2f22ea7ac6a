import type { MailProblem } from "#core/mail/mail-problem.ts";
import { mailProblemText } from "#words/en/mail-problems.ts";

/** A problem with what it means and what to do, in a sentence. */
export const problemView = (problem: MailProblem | null) =>
	problem === null ? null : { ...problem, says: mailProblemText(problem) };
