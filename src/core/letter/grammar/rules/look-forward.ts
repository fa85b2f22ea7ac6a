import { patternRule } from "../grammar-rule.ts";

const ING: Readonly<Record<string, string>> = {
	hear: "hearing",
	meet: "meeting",
	see: "seeing",
	discuss: "discussing",
	speak: "speaking",
	learn: "learning",
	join: "joining",
	be: "being",
	have: "having",
	get: "getting",
	receive: "receiving",
	continue: "continuing",
	contribute: "contributing",
	begin: "beginning",
	connect: "connecting",
	catch: "catching",
	read: "reading",
	bring: "bringing",
	know: "knowing",
	help: "helping",
	take: "taking",
	become: "becoming",
	share: "sharing",
};
/** These are nouns too ("I look forward to work and rest"): sure only with what goes along with the verb. */
const ALSO_NOUNS: Readonly<Record<string, string>> = {
	work: "with|for|at|alongside|together|on",
	talk: "to|with|about|again|soon",
	visit: "you|your|the",
	start: "on|at|in|working|with|this|my|work",
	return: "to the|to your",
	contact: "you",
	build: "on|the|a",
	support: "you|your|the",
};
const VERBS = Object.keys(ING).join("|");
const FORWARD = "\\b[Ll]ook(?:ing|s|ed)? (?:very much |really )?forward(?: very much)?";

/** "Look forward to" is followed by "-ing". */
export const lookForward = patternRule("look-forward", [
	[new RegExp(`(?<=${FORWARD} )to (${VERBS})\\b`, "g"), ({ 1: verb = "" }) => `to ${ING[verb]}`],
	...Object.entries(ALSO_NOUNS).map(
		([verb, along]) => [new RegExp(`(?<=${FORWARD} )to ${verb}(?= (?:${along})\\b)`, "g"), `to ${verb}ing`] as const,
	),
	[
		new RegExp(`(?<=${FORWARD} )(?:for )?(hearing|meeting|seeing|speaking|talking|working|discussing|joining)\\b`, "g"),
		"to $1",
	],
]);
