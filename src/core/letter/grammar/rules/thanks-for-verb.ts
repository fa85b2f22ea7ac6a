import { patternRule } from "../grammar-rule.ts";

const ING: Readonly<Record<string, string>> = {
	meet: "meeting",
	take: "taking",
	see: "seeing",
	speak: "speaking",
	talk: "talking",
	give: "giving",
	show: "showing",
	invite: "inviting",
	interview: "interviewing",
	consider: "considering",
	share: "sharing",
	answer: "answering",
	explain: "explaining",
	find: "finding",
	make: "making",
	spend: "spending",
	have: "having",
	let: "letting",
	introduce: "introducing",
	arrange: "arranging",
	offer: "offering",
	send: "sending",
	tell: "telling",
	host: "hosting",
	walk: "walking",
	help: "helping",
};
const VERBS = Object.keys(ING).join("|");

/** "Thank you for meet me". */
export const thanksForVerb = patternRule("thanks-for-verb", [
	[
		new RegExp(
			`(?<=\\b[Tt]hank(?:s| you)(?: again| very much| so much| a lot| all)? for (?:also )?)(?:to )?(${VERBS})(?= (?:me|us|the|your|my|a|an|this|that|so|such|time|about|with (?:me|us))\\b)`,
			"g",
		),
		({ 1: verb = "" }) => ING[verb] ?? null,
	],
]);
