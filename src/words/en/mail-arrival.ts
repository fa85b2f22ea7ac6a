import type { MailProblem } from "#core/mail/mail-problem.ts";
import { mailProblemText } from "./mail-problems.ts";

/** What did not go well with a letter that left all the same. */
export interface Arrival {
	/** Those of its readers who did not get it. */
	readonly refusedAddresses: readonly string[];
	/** Why it does not lie in the folder of sent mail; `null`: it does, or was not to. */
	readonly notFiled: MailProblem | null;
}

const notReached = (addresses: readonly string[]): readonly string[] =>
	addresses.length === 0
		? []
		: [
				`It did not reach ${addresses.join(", ")}; the others were sent it. Look at the spelling, or ask for the address.`,
			];

/** A sentence or two for each thing that did not go well; none: all did. */
export const arrivalTexts = ({ refusedAddresses, notFiled }: Arrival): readonly string[] => [
	...notReached(refusedAddresses),
	...(notFiled === null ? [] : [`It left, but no copy is in your sent mail. ${mailProblemText(notFiled)}`]),
];
