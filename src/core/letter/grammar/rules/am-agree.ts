import { patternRule } from "../grammar-rule.ts";

const BARE = "work|study|live|have|want|think|hope|look|write|need|believe|know|understand|apply|feel";

/** "I am agree", "I am work": one verb too many. */
export const amAgree = patternRule("am-agree", [
	[/\bI(?:['’]m| am)( (?:also|fully|completely|totally))? (agree|disagree)\b/g, "I$1 $2"],
	[new RegExp(`\\bI(?:['’]m| am) (${BARE})(?= \\w)`, "g"), (match) => [`I ${match[1]}`, `I am ${ing(match[1] ?? "")}`]],
	[/\bI(?:['’]m| am) interest(?= in\b)/g, "I am interested"],
]);

const ing = (verb: string): string => (/[^e]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`);
