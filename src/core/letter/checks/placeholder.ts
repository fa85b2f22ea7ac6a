import { type Check, finding, foundOrPassed, matchesOf } from "./check.ts";

// What templates leave behind. "your name" in lower case is a plain phrase and must not fire.
const PLACEHOLDER = new RegExp(
	[
		String.raw`\[(?!sic\]|\d+\])[^\]\n]{0,60}\]`,
		String.raw`\$?\{\{?[^}\n]{0,60}\}\}?`,
		String.raw`<<[^>\n]{0,60}>>`,
		String.raw`<(?:your|name|company|position|date|role|title|insert|first|last)[^>\n]{0,40}>`,
		"_{3,}",
		String.raw`\b(?:X{3,}|x{3,})\b`,
		String.raw`\b(?:19|20)(?:xx|XX)\b`,
		String.raw`\((?:insert|add|fill in|your|name of|company name|position title)\b[^)\n]{0,60}\)`,
		String.raw`\bM(?:r|rs|s)\.? ?\/ ?M(?:r|rs|s)\b\.?`,
		String.raw`\b(?:Your|First|Last|Company|Interviewer(?:['’]s)?|Recipient(?:['’]s)?|Contact|Employer) (?:Full )?Name\b`,
		String.raw`\b(?:Position|Job) Title\b(?=[,.\])\n]|$)`,
		String.raw`\b(?:TBD|TBC|TODO|FIXME)\b`,
		String.raw`\b[Ll]orem ipsum\b`,
	].join("|"),
	"g",
);

/** Something a template left to be filled in. */
export const placeholder: Check<"placeholder"> = {
	id: "placeholder",
	run: (input) =>
		foundOrPassed(
			"placeholder",
			matchesOf(input, PLACEHOLDER).map(({ found, ...place }) =>
				finding("placeholder", { ...place, level: "must-look", found, data: { written: found } }),
			),
			null,
		),
};
