import { patternRule } from "../grammar-rule.ts";

const BASE: Readonly<Record<string, string>> = {
	went: "go",
	knew: "know",
	saw: "see",
	had: "have",
	got: "get",
	came: "come",
	was: "be",
	told: "tell",
	took: "take",
	gave: "give",
	made: "make",
	said: "say",
	received: "receive",
	wrote: "write",
	spoke: "speak",
	thought: "think",
	wanted: "want",
	mentioned: "mention",
	expected: "expect",
	answered: "answer",
	asked: "ask",
	liked: "like",
};
const PAST = Object.keys(BASE).join("|");

/** "Did not received": the past is said once. */
export const didPast = patternRule("did-past", [
	[
		new RegExp(`\\b(did(?:n['’]t| not| never))( yet| really| even)? (${PAST})\\b`, "gi"),
		({ 1: did, 2: between = "", 3: past = "" }) => `${did}${between} ${BASE[past.toLowerCase()]}`,
	],
]);
