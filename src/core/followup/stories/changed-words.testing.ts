import { addDays } from "../../time/calendar-date.ts";
import { DEFAULT_POLICY } from "../policy.ts";
import { DAY, readDay, sayDate } from "./clock.testing.ts";
import type { Scene } from "./scene.testing.ts";

/** Somebody who is in no story. */
export const STRANGER = "Zenobia";

const OTHER_WORDS: readonly (readonly [RegExp, string])[] = [
	[/(?<=: )now\b/, "off Today"],
	[/(?<=: )off Today\b/, "now"],
	[/(?<=: )stopped by\b/, "held until Mon 6 Apr 2026 by"],
	[/\bcalm\b/, "red"],
	[/\bamber\b/, "calm"],
	[/\bred\b/, "amber"],
	[/\btonight is best\b/, "overdue"],
	[/\bstill in time\b/, "tonight is best"],
	[/\boverdue\b/, "still in time"],
	[/\blate but send it\b/, "overdue"],
	[/^your move$/, "their move"],
	[/^their move$/, "at rest"],
	[/^at rest$/, "only applied"],
	[/^only applied$/, "their move"],
	[/\bwould be fine$/, "would be against advice"],
	[/\bwould be against advice$/, "would be fine"],
	[/\bis thin$/, "is fine"],
	[/\bis fine$/, "is too long"],
	[/\bis too long$/, "is fine"],
	[/\ba text is fine\b/, "no text"],
	[/\bno text\b/, "a text is fine"],
	[/\bspoken of today\b/, "silent today, you rest"],
	[/\bsilent today, you rest\b/, "spoken of today"],
	[/\btheir name went over\b/, "something changed"],
	[/\btheir name is on your CV\b/, "their name went over"],
	[/\bsomething changed\b/, "their name is on your CV"],
	[/\bthey asked not to\b/, "the one is used"],
	[/\bthe one is used\b/, "no number known"],
	[/\bno number known\b/, "they asked not to"],
	[/\bcall once from\b.*?(?=;|$)/, "no call: the one is used"],
	[/\bfirst check\b/, "second check"],
	[/\bsecond check\b/, "third check"],
	[/\bthird check\b/, "first check"],
	[/\bprepare (\w+) again\b/, "prepare $1"],
	[/\bis (accepted|rejected)\b/, "is withdrawn"],
	[/\b(is|the search is) (thin|waiting|live|settled|none)\b/, "$1 quiet"],
	[/\bthrough [A-Z]\w+/, "through nobody"],
];

/** A day a week later, so that its weekday stays right. */
const laterDay = (day: string, scene: Scene): string => sayDate(addDays(readDay(day, { ...scene }), 7));

const laterTime = (time: string): string => {
	const [hour = "", minute = ""] = time.split(":");
	return `${hour}:${String((Number(minute) + 1) % 60).padStart(2, "0")}`;
};

interface Change {
	readonly found: RegExp;
	readonly into: (found: string, scene: Scene) => string;
}

const CHANGES: readonly Change[] = [
	{ found: new RegExp(DAY, "g"), into: laterDay },
	{ found: /(?<![\d-])\d\d:\d\d(?!-)|(?<=-)\d\d:\d\d/g, into: laterTime },
	{ found: /\d\d:\d\d(?=-)/g, into: laterTime },
	{
		found: /\b\d+(?= of \d)|(?<= of )\d+(?= checks|$)|\b\d+(?= on the panel| without| live| with the)/g,
		into: (number) => String(Number(number) + 1),
	},
	{ found: /(?<=round |interview |this week: )\d+/g, into: (number) => String(Number(number) + 1) },
	{
		found: new RegExp(`\\b(?:${Object.keys(DEFAULT_POLICY).join("|")})\\b`, "g"),
		into: (rule) => (rule === "letter-length" ? "after-no" : "letter-length"),
	},
	{ found: /"[^"]+"/g, into: (quoted) => quoted.replace(/"$/, ' else"') },
];

const changedAt = (text: string, { index }: RegExpExecArray, found: string, into: string): string =>
	`${text.slice(0, index)}${into}${text.slice(index + found.length)}`;

/** The same line with one word of it changed, in every way that has to be noticed. */
export const changedLines = (text: string, scene: Scene): readonly string[] => {
	const changed: string[] = [];
	const people = new RegExp(`\\b(?:${[...scene.people].join("|")})\\b`, "g");
	const all = scene.people.size === 0 ? CHANGES : [...CHANGES, { found: people, into: () => STRANGER }];
	for (const { found, into } of all) {
		for (const match of text.matchAll(found)) {
			changed.push(changedAt(text, match, match[0], into(match[0], scene)));
		}
	}
	for (const [found, into] of OTHER_WORDS) if (found.test(text)) changed.push(text.replace(found, into));
	return changed;
};
