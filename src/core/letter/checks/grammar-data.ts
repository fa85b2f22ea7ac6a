import type { GrammarRuleId } from "../grammar/grammar-rule.ts";

/** What is said of a slip of grammar. */
export interface GrammarFindingData {
	readonly written: string;
	/** One of our own rules; `null` where an engine found it, whose sentence is the message. */
	readonly rule: GrammarRuleId | null;
	readonly message: string | null;
}

/** How far it looked: with an engine, with our own rules, or for doubled words and stray marks only. */
export interface GrammarPassedData {
	readonly reads: "engine" | "own-rules" | "marks";
}
