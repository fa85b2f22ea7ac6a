import { fold } from "../../proofread/fold.ts";
import type { Token } from "../../proofread/tokens.ts";
import { isInside } from "../letter-layout.ts";
import type { CheckInput } from "./check.ts";
import { TITLES } from "./names.ts";

const GREETING_WORDS = new Set(
	"dear hello hi hey greetings good morning afternoon evening day to whom it may concern and my again there".split(" "),
);
const GROUP_WORDS = new Set(
	"all both everyone team colleagues hiring manager managers recruiter recruiters recruitment recruiting talent hr human resources committee panel members member search selection interview interviewers office reception department friends folks ladies gentlemen sir madam sirs madame".split(
		" ",
	),
);

/** The greeting line's words that name somebody. */
export const greetedWords = (input: CheckInput): readonly Token[] =>
	greetingTokens(input).filter(
		(token) =>
			!GREETING_WORDS.has(token.folded) &&
			!TITLES.has(token.folded) &&
			!isGroupWord(token) &&
			// A single letter is an initial.
			token.folded.length > 1 &&
			(token.isCapitalised || input.names.accepted.has(token.folded)),
	);

/** The title in the greeting ("Dr"), if any. */
export const greetedTitle = (input: CheckInput): Token | null =>
	greetingTokens(input).find(
		(token) => TITLES.has(token.folded) && token.folded !== "sir" && token.folded !== "madam",
	) ?? null;

const greetingTokens = (input: CheckInput): readonly Token[] =>
	input.bodyTokens.filter((token) => isInside(token.start, input.layout.greeting));

const isGroupWord = (token: Token): boolean => GROUP_WORDS.has(fold(token.text));
