import { patternRule } from "../grammar-rule.ts";

/** Sun and rain are weather; whether it rains is a question. */
export const weatherWhether = patternRule("weather-whether", [
	[
		/\bweather(?= (?:or not|you|we|I|they|he|she|it)\b)(?! (?:you|we|I|they|it|he|she) (?:had|get|got|gets)\b)/gi,
		"whether",
	],
	[
		/(?<=\b(?:know|ask|asked|wonder|wondering|decide|decided|unsure|sure) )weather(?= (?:the|this|there|to)\b)/gi,
		"whether",
	],
]);
