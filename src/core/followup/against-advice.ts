import type { Instant } from "../time/instant.ts";
import { isFirstDayBack } from "../time/office-week.ts";
import { dateAt } from "../time/zone.ts";
import type { Touch, TouchKind } from "../touch/touch.ts";
import type { AdviceAction } from "./action.ts";
import type { Advice } from "./advice.ts";
import { contextAt, officeOfFacts } from "./context.ts";
import type { Facts } from "./facts.ts";
import { planFollowUps } from "./plan.ts";
import { type Policy, policyInForce } from "./policy.ts";
import type { Reason } from "./reason.ts";
import { stageAt } from "./stage-history.ts";

/** Which advice speaks about a kind of contact; news takes the place of a check. */
const ACTIONS_OF: Readonly<Partial<Record<TouchKind, readonly AdviceAction["kind"][]>>> = {
	"status-check": ["status-check"],
	news: ["news", "status-check"],
	"closing-note": ["closing-note"],
	"competing-offer": ["tell-offer"],
	"reference-heads-up": ["alert-referee"],
};

/** Questions of ours, for which the way they take matters. */
const QUESTIONS: readonly TouchKind[] = ["status-check", "news", "closing-note"];

type Contact = Pick<Touch, "kind" | "channel" | "at" | "personId">;

const policyOf = ({ settings, opportunity }: Facts): Policy =>
	policyInForce(settings.policy, opportunity.ruleOverrides);

const speaksOf = ({ action }: Advice, { kind, personId }: Contact): boolean => {
	if (!(ACTIONS_OF[kind] ?? []).includes(action.kind)) return false;
	return action.kind !== "alert-referee" || action.to === personId;
};

const isWrongWay = (
	ways: Extract<Reason, { rule: "channel" }>,
	{ channel, at, personId }: Contact,
	facts: Facts,
): boolean => {
	const office = officeOfFacts(facts);
	const on = dateAt(at, office.zone);
	switch (channel) {
		case "phone":
			return (
				ways.phone === "asked-not-to" ||
				ways.phone === "used" ||
				facts.people.some(({ id, doNotCall }) => id === personId && doNotCall) ||
				on < ways.callFromOn ||
				isFirstDayBack(on, office)
			);
		case "text":
			return !ways.mayText;
		case "social":
			return !ways.maySocial;
		default:
			return false;
	}
};

/** The facts with the stage of that moment: what was closed since was still open when the user wrote. */
const asOf = (facts: Facts, at: Instant): Facts => ({
	...facts,
	opportunity: { ...facts.opportunity, stage: stageAt(facts.opportunity, at) },
});

/** True where the plan has a view on questions: without a round that has a time, and without an open promise, it has none. */
const hasBegun = (facts: Facts, at: Instant): boolean => {
	const { held, ahead } = contextAt(facts, at).rounds;
	return (
		held.length + ahead.length > 0 || facts.promises.some(({ state, notedAt }) => state === "open" && notedAt <= at)
	);
};

/**
 * Whether the plan at that moment held or stopped this contact, or advised another way for it. A question is also against
 * it where there was nothing to ask: with an interview ahead, an offer on the table, or after the end.
 */
export const isAgainstAdvice = (given: Facts, contact: Contact): boolean => {
	const isQuestion = QUESTIONS.includes(contact.kind);
	if (!isQuestion && ACTIONS_OF[contact.kind] === undefined) return false;
	const facts = asOf(given, contact.at);
	const { advice } = planFollowUps(facts, contact.at);
	const about = advice.filter((each) => speaksOf(each, contact));
	if (about.some(({ kind }) => kind !== "do-by")) return true;
	if (!isQuestion) return false;
	if (about.length === 0 && hasBegun(facts, contact.at)) return true;
	if (contact.kind === "news" && policyOf(facts)["news-clipping"].clippings === 0) return true;
	const ways = advice.flatMap(({ notes }) => notes).find((reason) => reason.rule === "channel");
	return ways?.rule === "channel" && isWrongWay(ways, contact, facts);
};
