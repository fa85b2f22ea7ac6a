import { patternRule } from "../grammar-rule.ts";

const SILENT_H = "(?:hour|honest|honou?r|heir)\\w*";
const SPELLED_OUT = "(?:HR|MBA|MSc|MRI|NHS|NGO|SEO|HTML|MVP|LLM|SLA|RFP|FAQ|X-ray)";
/** Words in u that begin like "you": the only ones in which "an" is surely wrong. */
const LIKE_YOU =
	"(?:uni(?:t|on|que|quely|versal|versity|versities|form|ted|fied|lateral)|us(?:e|ed|er|ers|eful|ual|ually)|util\\w+|Euro\\w+|eu(?:ro|logy)\\w*|one|once)";
/** Words in u that do not. */
const OWN_U = "(?:un(?!i)|unin|unim|unid|up|um|ul|ug|ush)[a-z]+";

/** "A" and "an" by sound, where spelling leaves no doubt. */
export const article = patternRule("article", [
	[
		new RegExp(
			`(?<![\\p{L}\\p{N}'’.&/-])a(?= (?:[aio](?!ne?\\b|nce\\b|ui)[a-z]+|e(?![uw])[a-z]+|${OWN_U}|${SILENT_H})(?![\\p{L}'’]))`,
			"gu",
		),
		(match, { text }) =>
			// "From a to z", and words of other tongues: "a la carte", "a priori" never come here, "a un" does.
			/^a (?:is|in|or|and|as|at|on|of|if|it|a|i|o|e)\b/.test(text.slice(match.index, match.index + 8)) ? null : "an",
	],
	[
		/(?<=(?:^|[.!?] ))A(?= (?:[ai](?!s\b|n\b|f\b|t\b|nd\b)[a-z]+|e(?![uw])[a-z]+|o(?!n\b|r\b|f\b|ne\b|nce\b)[a-z]+)(?![\p{L}'’]))/gmu,
		"An",
	],
	[new RegExp(`(?<![\\p{L}\\p{N}'’.&/-])a(?= ${SPELLED_OUT}(?![\\p{L}]))`, "gu"), "an"],
	[/(?<![\p{L}\p{N}'’.&/-])a(?= (?:8|11|18|8\d)(?:[\s-]|th\b))/gu, "an"],
	[new RegExp(`(?<![\\p{L}\\p{N}'’.&/-])[aA]n(?= ${LIKE_YOU}(?![\\p{L}'’]))`, "gu"), "a"],
	[
		/(?<![\p{L}\p{N}'’.&/-])[aA]n(?= (?:[bcdfgjklmnpqrstvwyz](?=[a-z]?[aeiouy])[a-z]{2,}|th[a-z]{2,}|s[ctpk]r[a-z]+)(?![\p{L}'’-]))/gu,
		"a",
	],
	[
		/(?<![\p{L}\p{N}'’.&/-])[aA]n(?= (?:hard|huge|helpful|happy|high|house|human|hundred|half|head|health|healthy|home|hope|host|humble)(?![\p{L}'’]))/gu,
		"a",
	],
]);
