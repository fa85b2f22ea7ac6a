import { closingLines, greetingLine } from "../greeting.ts";
import { addressOf } from "./address.ts";
import { bodyOf, type Composer, commonAsks } from "./draft.ts";

/** Greeting and closing only: for kinds of letters whose words are the user's own. */
export const composeEmptyPage: Composer = (context) => {
	const to = addressOf(context);
	return {
		subject: context.position ?? "",
		body: bodyOf(greetingLine(context), [[""]], closingLines(context)),
		to,
		facts: [],
		asks: commonAsks(context, to),
	};
};
