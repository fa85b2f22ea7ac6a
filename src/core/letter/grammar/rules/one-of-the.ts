import { patternRule } from "../grammar-rule.ts";

const PLURALS: Readonly<Record<string, string>> = { company: "companies", opportunity: "opportunities" };

/** "One of the reason": one of several. */
export const oneOfThe = patternRule("one-of-the", [
	[
		/(?<=\bone of (?:the|my|your|our) (?:(?:main|best|most|biggest|first|key|strongest|important) )*)(reason|thing|question|point|topic|company|candidate|challenge|strength|skill|project|opportunity)(?= (?:that|which|I|why|you|we|is|was|for|in|of)\b|[.,])/gi,
		({ 1: noun = "" }) => PLURALS[noun.toLowerCase()] ?? `${noun}s`,
	],
]);
