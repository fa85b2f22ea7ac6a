import { rule } from "../rule.ts";

/** Lengths that read well; the letter's own checks apply them, a plan has nothing to say about them. */
export const letterLength = rule({
	id: "letter-length",
	page: "docs/rules/letter-length.md",
	range: "3 to 6 sentences",
	sources: [
		{
			title: "Six common thank-you note mistakes",
			url: "https://humanengineers.com/6-common-thank-you-note-mistakes-that-hiring-managers-hate/",
			says: "one paragraph, readable on a phone",
		},
		{
			title: "How to follow up after an interview",
			url: "https://getresumatch.com/how-to-follow-up-after-an-interview",
			says: "three to five sentences",
		},
	],
	numbers: [
		{ key: "thinBelowWords", unit: "words", min: 0, max: 366, label: "words below which a thank-you is thin" },
		{ key: "goodFromWords", unit: "words", min: 0, max: 366, label: "words from which a thank-you reads well" },
		{ key: "goodUpToWords", unit: "words", min: 1, max: 366, label: "words up to which a thank-you reads well" },
		{ key: "longAboveWords", unit: "words", min: 1, max: 366, label: "words above which a thank-you is too long" },
		{ key: "checkUpToWords", unit: "words", min: 1, max: 366, label: "words a status check has at most" },
	],
	advise: () => [],
});
