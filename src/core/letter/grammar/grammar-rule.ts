import type { LetterLanguage } from "../letter.ts";
import type { Range } from "../letter-layout.ts";

/** In alphabetical order. Where two report the same words, the one that begins first wins, then the longer one. */
export const GRAMMAR_RULE_IDS = [
	"abbreviation-stop",
	"accept-except",
	"advice-advise",
	"affect-effect",
	"agreement",
	"am-agree",
	"article",
	"could-of",
	"did-past",
	"double-comparison",
	"double-space",
	"doubled-word",
	"explain-me",
	"follow-up-verb",
	"here-hear",
	"its",
	"look-forward",
	"loose-lose",
	"me-and",
	"missing-apostrophe",
	"missing-space",
	"must-to",
	"needless-preposition",
	"one-of-the",
	"participle",
	"principal",
	"quiet-quite",
	"repeated-mark",
	"sentence-capital",
	"sentence-end",
	"since-years",
	"small-i",
	"space-before-mark",
	"split-word",
	"thanks-comma",
	"thanks-for-verb",
	"their-there",
	"then-than",
	"to-too",
	"uncountable",
	"weather-whether",
	"wrong-preposition",
	"years-experience",
	"your",
] as const;
export type GrammarRuleId = (typeof GRAMMAR_RULE_IDS)[number];

/** A stretch of a letter that is read as running text. */
export interface Prose {
	readonly text: string;
	/** A subject is no sentence: rules about how sentences begin and end leave it alone. */
	readonly place: "subject" | "body";
	readonly language: LetterLanguage;
	/** True for words of the record's names, which may be written as no other word is. */
	readonly isName: (word: string) => boolean;
}

/** A slip: where it stands, and what could stand there instead, best first. */
export interface GrammarSlip extends Range {
	readonly rule: GrammarRuleId;
	readonly fixes: readonly string[];
}

/** One kind of slip. A rule that is not sure says nothing: a false alarm costs more than a miss. */
export interface GrammarRule {
	readonly id: GrammarRuleId;
	readonly languages: "english" | "all";
	readonly find: (prose: Prose) => readonly Omit<GrammarSlip, "rule">[];
}

/** What one match is replaced by: text with `$1` for its groups, several of them, or `null` where it is no slip. */
export type Mending =
	| string
	| readonly string[]
	| ((match: RegExpExecArray, prose: Prose) => string | readonly string[] | null);

/** A rule of patterns (each with the flag g). What stands around a slip goes into look-arounds: the match is marked. */
export const patternRule = (
	id: GrammarRuleId,
	patterns: readonly (readonly [RegExp, Mending])[],
	languages: GrammarRule["languages"] = "english",
): GrammarRule => ({
	id,
	languages,
	find: (prose) =>
		patterns.flatMap(([pattern, mending]) =>
			[...prose.text.matchAll(pattern)].flatMap((match) => {
				const mended = typeof mending === "function" ? mending(match, prose) : mending;
				if (mended === null) return [];
				const fixes = (typeof mended === "string" ? [mended] : mended).map((fix) =>
					inCaseOf(
						match[0],
						fix.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? ""),
					),
				);
				return [{ start: match.index, end: match.index + match[0].length, fixes }];
			}),
		),
});

/** The fix with a capital where the found words had one. */
const inCaseOf = (found: string, fix: string): string =>
	/^\p{Lu}/u.test(found) ? fix.charAt(0).toUpperCase() + fix.slice(1) : fix;

/** A group that matches one of these words. */
export const oneOf = (words: string): string => `(?:${words.trim().split(/\s+/).join("|")})`;
