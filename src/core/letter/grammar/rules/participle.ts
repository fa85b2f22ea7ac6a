import { patternRule } from "../grammar-rule.ts";

const FORMS: Readonly<Record<string, string>> = {
	attach: "attached",
	learn: "learned",
	enclose: "enclosed",
	receive: "received",
	enjoy: "enjoyed",
	discuss: "discussed",
	mention: "mentioned",
	decide: "decided",
	apply: "applied",
	prepare: "prepared",
	accept: "accepted",
	speak: "spoken",
	give: "given",
	write: "written",
	include: "included",
	improve: "improved",
	achieve: "achieved",
	develop: "developed",
	consider: "considered",
	manage: "managed",
	choose: "chosen",
	become: "become",
	spoke: "spoken",
	wrote: "written",
	gave: "given",
	went: "gone",
	did: "done",
	saw: "seen",
	took: "taken",
	began: "begun",
	chose: "chosen",
};
const BARE = Object.keys(FORMS)
	.filter((form) => FORMS[form] !== form)
	.join("|");

/** "I have learn", "I have went", "I was impress": a participle is wanted. */
export const participle = patternRule("participle", [
	[
		new RegExp(`(?<=\\b(?:I|we|you|they) (?:have|had)(?: also| just| already| never| always)? )(${BARE})\\b`, "gi"),
		(match, { text }) => {
			// "The doubts you have learn to live with" aside, "have did" needs its subject right before it.
			const isQuestion = /\b(?:did|do|would|could|should|will|may|might|can)\s+(?:I|we|you|they) (?:have|had) $/i.test(
				text.slice(0, match.index),
			);
			return isQuestion ? null : (FORMS[(match[1] ?? "").toLowerCase()] ?? null);
		},
	],
	[
		new RegExp(`(?<=\\b(?:he|she|it|[Ii]['’]ve|[Ww]e['’]ve) (?:has |had )?)(?<=(?:has|had|['’]ve) )(${BARE})\\b`, "g"),
		({ 1: verb = "" }) => FORMS[verb] ?? null,
	],
	[
		/(?<=\b(?:am|was|were|are|been|be)(?: very| really| most| so| also)? )(impress|excite|delight)(?= (?:by|with|to|about|at)\b)/gi,
		({ 1: verb = "" }) => `${verb.replace(/e$/, "")}ed`,
	],
	[/(?<=\b(?:was|were|am|be)(?: very| really| most| so)? )please(?= (?:to|with|by)\b)/gi, "pleased"],
]);
