import type { PolicyOverrides } from "../opportunity/opportunity.ts";

/** Every number behind the advice, by rule. Hours and days are elapsed time; business days are the office's. */
export interface Policy {
	readonly "debrief-prompt": { readonly promptAfterHours: number; readonly amberAfterHours: number };
	readonly "thank-you-window": {
		readonly dueAfterHours: number;
		readonly lateAfterHours: number;
		readonly leavesTodayAfterDays: number;
	};
	readonly "thank-you-weekend": { readonly workHoursBefore: number };
	readonly "panel-letters": { readonly alikePercent: number };
	readonly "promised-date": { readonly waitBusinessDays: number };
	readonly "no-date-promised": { readonly waitBusinessDays: number; readonly patientBusinessDays: number };
	readonly "second-check": { readonly waitBusinessDays: number; readonly patientBusinessDays: number };
	readonly "check-limit": { readonly checks: number; readonly closingNoteBusinessDays: number };
	readonly "contact-floor": { readonly businessDays: number };
	readonly channel: { readonly phoneCalls: number };
	readonly "competing-offer": { readonly tellWithinBusinessDays: number; readonly decideDaysBefore: number };
	readonly "alert-references": { readonly coolingOffDays: number; readonly thankWithinDays: number };
	readonly "news-clipping": { readonly clippings: number };
	readonly "send-window": { readonly fromHour: number; readonly untilHour: number };
	readonly "gone-quiet": { readonly afterDays: number; readonly afterCheckBusinessDays: number };
	readonly "keep-searching": {
		readonly waitBusinessDays: number;
		readonly thinBelow: number;
		readonly applicationsAWeek: number;
	};
	readonly "letter-length": {
		readonly thinBelowWords: number;
		readonly goodFromWords: number;
		readonly goodUpToWords: number;
		readonly longAboveWords: number;
		readonly checkUpToWords: number;
	};
	readonly "after-no": { readonly leavesTodayAfterDays: number };
	readonly "answer-later": { readonly afterDays: number };
	readonly "action-due": { readonly afterDays: number };
}

export type RuleId = keyof Policy;

/** Source: docs/rules, one page per rule. */
export const DEFAULT_POLICY: Policy = {
	"debrief-prompt": { promptAfterHours: 1, amberAfterHours: 24 },
	"thank-you-window": { dueAfterHours: 24, lateAfterHours: 48, leavesTodayAfterDays: 7 },
	"thank-you-weekend": { workHoursBefore: 2 },
	"panel-letters": { alikePercent: 60 },
	"promised-date": { waitBusinessDays: 2 },
	"no-date-promised": { waitBusinessDays: 5, patientBusinessDays: 10 },
	"second-check": { waitBusinessDays: 5, patientBusinessDays: 10 },
	"check-limit": { checks: 2, closingNoteBusinessDays: 10 },
	"contact-floor": { businessDays: 3 },
	channel: { phoneCalls: 1 },
	"competing-offer": { tellWithinBusinessDays: 1, decideDaysBefore: 2 },
	"alert-references": { coolingOffDays: 14, thankWithinDays: 3 },
	"news-clipping": { clippings: 1 },
	"send-window": { fromHour: 9, untilHour: 11 },
	"gone-quiet": { afterDays: 30, afterCheckBusinessDays: 10 },
	"keep-searching": { waitBusinessDays: 5, thinBelow: 2, applicationsAWeek: 0 },
	"letter-length": {
		thinBelowWords: 50,
		goodFromWords: 60,
		goodUpToWords: 200,
		longAboveWords: 250,
		checkUpToWords: 90,
	},
	"after-no": { leavesTodayAfterDays: 7 },
	"answer-later": { afterDays: 1 },
	"action-due": { afterDays: 7 },
};

/** Numbers that contradict each other, named as in the overrides; `null` where they agree. */
export const contradictionIn = (policy: Policy): { readonly path: string; readonly message: string } | null => {
	const { dueAfterHours, lateAfterHours } = policy["thank-you-window"];
	if (lateAfterHours < dueAfterHours) {
		return {
			path: "thank-you-window.lateAfterHours",
			message: `is before it is due (${dueAfterHours} hours); write ${dueAfterHours} or more`,
		};
	}
	const { promptAfterHours, amberAfterHours } = policy["debrief-prompt"];
	if (amberAfterHours < promptAfterHours) {
		return {
			path: "debrief-prompt.amberAfterHours",
			message: `is before it is asked for (${promptAfterHours} hours); write ${promptAfterHours} or more`,
		};
	}
	const { fromHour, untilHour } = policy["send-window"];
	if (untilHour <= fromHour) {
		return {
			path: "send-window.untilHour",
			message: `is not after the hour it begins (${fromHour}); write ${fromHour + 1} or more`,
		};
	}
	const { thinBelowWords, goodFromWords, goodUpToWords, longAboveWords } = policy["letter-length"];
	const inOrder = thinBelowWords <= goodFromWords && goodFromWords <= goodUpToWords && goodUpToWords <= longAboveWords;
	return inOrder
		? null
		: { path: "letter-length", message: "has to rise: thin below, good from, good up to, long above" };
};

/** The policy in force: defaults, then the user's changes, then the opportunity's; the later wins, number by number. */
export const policyInForce = (...overrides: readonly PolicyOverrides[]): Policy => {
	let merged: Record<string, object> = { ...DEFAULT_POLICY };
	for (const override of overrides) {
		for (const rule of Object.keys(override) as RuleId[]) {
			if (rule in DEFAULT_POLICY) merged = { ...merged, [rule]: { ...merged[rule], ...override[rule] } };
		}
	}
	return merged as unknown as Policy;
};
