import { bareForms, isArabicScript } from "../../proofread/arabic-name.ts";
import type { Token } from "../../proofread/tokens.ts";
import { isInside } from "../letter-layout.ts";
import { TITLES } from "../titles.ts";
import type { CheckInput } from "./check.ts";

/**
 * Whether an Arabic word stands where a name does: in the greeting or the signature, behind a title, or right beside a
 * recorded name. Arabic has no capitals, and most of its names are words of the language too.
 */
export const isArabicNamePlace = (
	token: Token,
	tokens: readonly Token[],
	at: number,
	input: CheckInput,
	field: "subject" | "body",
): boolean => {
	if (!isArabicScript(token.text)) return false;
	const { layout } = input;
	if (field === "body" && isInside(token.start, layout.greeting)) return true;
	const before = tokens[at - 1];
	const isBesideBefore = before !== undefined && token.start - before.end === 1;
	if (isBesideBefore && isTitle(before)) return true;
	const after = tokens[at + 1];
	const isBesideAfter = after !== undefined && after.start - token.end === 1;
	return (isBesideBefore && isNamed(before, input)) || (isBesideAfter && isNamed(after, input));
};

const isTitle = (token: Token): boolean => bareForms(token.folded).some((form) => form.length > 1 && TITLES.has(form));

const isNamed = (token: Token, { names }: CheckInput): boolean =>
	isArabicScript(token.text) && names.recorded.has(token.folded);
