import type { LetterKind } from "../letter/letter.ts";
import type { AdviceAction } from "./action.ts";

const LETTERS = {
	debrief: null,
	thank: "thank-you",
	"status-check": "status-check",
	"closing-note": "closing-note",
	news: "news",
	"tell-offer": "competing-offer",
	withdraw: "withdrawal",
	"ask-deadline": "deadline-request",
	"decide-offer": null,
	"accept-offer": "acceptance",
	"decline-offer": "decline",
	"ask-consent": "reference-request",
	"thank-referee": "reference-thanks",
	"alert-referee": "reference-heads-up",
	"answer-no": "feedback-request",
	"answer-question": null,
	act: null,
	"search-on": null,
} as const satisfies Readonly<Record<AdviceAction["kind"], LetterKind | null>>;

/** The letter by which an action is done; `null`: it is done in another way. */
export const letterOf = (kind: AdviceAction["kind"]): LetterKind | null => LETTERS[kind];
