import type { RuleId } from "#core/followup/policy.ts";
import type { RuleView } from "../contract.ts";
import { words } from "./words.ts";

type Group = keyof typeof words.ruleGroups;

/** Which part of the time after an interview each rule is about. */
const GROUP_OF: Readonly<Record<RuleId, Group>> = {
	"debrief-prompt": "after",
	"thank-you-window": "after",
	"thank-you-weekend": "after",
	"panel-letters": "after",
	"letter-length": "after",
	"promised-date": "waiting",
	"no-date-promised": "waiting",
	"second-check": "waiting",
	"check-limit": "waiting",
	"contact-floor": "waiting",
	channel: "waiting",
	"send-window": "waiting",
	"gone-quiet": "waiting",
	"competing-offer": "around",
	"alert-references": "around",
	"news-clipping": "around",
	"after-no": "around",
	"keep-searching": "yourself",
	"answer-later": "yourself",
	"action-due": "yourself",
};

/** The rules by what they are about, in the order of a search. */
export const ruleGroups = (
	rules: readonly RuleView[],
): readonly { readonly title: string; readonly rules: readonly RuleView[] }[] =>
	(Object.keys(words.ruleGroups) as Group[]).map((group) => ({
		title: words.ruleGroups[group],
		rules: rules.filter(({ id }) => GROUP_OF[id] === group),
	}));
