import type { AdviceView, RuleView } from "../contract.ts";

/** The sentence of a rule with the numbers in force. */
const sentenceOf = ({ sentence, numbers }: Pick<RuleView, "sentence" | "numbers">): string =>
	sentence.replace(/\{(\w+)\}/g, (whole, key: string) => {
		const number = numbers.find((each) => each.key === key);
		return number === undefined ? whole : String(number.value);
	});

/** A rule that stands behind a page rather than behind one advice, as the notes in the margin take it. */
export const adviceOfRule = (rule: RuleView, heading = ""): Pick<AdviceView, "says" | "because"> => ({
	because: rule.id,
	says: {
		title: "",
		detail: "",
		verb: "",
		letter: null,
		until: null,
		best: null,
		ways: null,
		instead: null,
		why: { heading, rule: sentenceOf(rule), note: rule.why, notEarlier: null, found: rule.found, page: rule.page },
	},
});
