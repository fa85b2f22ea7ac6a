import type { AdviceView, InputOf } from "../contract.ts";

type Draft = Omit<InputOf<"letters.draft">, "id">;

/** What is drafted when the button of an advice is pressed; `null`: it is done in another way. */
export const letterOfAdvice = (
	{ action, says }: Pick<AdviceView, "action" | "says">,
	opportunityId: string,
): Draft | null => {
	if (says.letter === null || action.kind === "thank") return null;
	return {
		kind: says.letter,
		...(action.interviewId === null ? { opportunityId } : { interviewId: action.interviewId }),
		...("to" in action && action.to !== null ? { personId: action.to } : {}),
		...("offerId" in action ? { offerId: action.offerId } : {}),
	};
};

/** The other letter that would do as well: the news in place of a question, or thanks without one; `null`: none. */
export const otherLetterOfAdvice = (
	advice: Pick<AdviceView, "action" | "says">,
	opportunityId: string,
): Draft | null => {
	const draft = letterOfAdvice(advice, opportunityId);
	const { action } = advice;
	if (draft === null) return null;
	if (action.kind === "status-check" && action.clippingId !== null) {
		return { ...draft, kind: "news", clippingId: action.clippingId };
	}
	return action.kind === "answer-no" ? { ...draft, kind: "thanks-after-no" } : null;
};
