import { weekdayOf } from "../time/calendar-date.ts";
import { dateAt } from "../time/zone.ts";
import type { Touch, TouchKind } from "../touch/touch.ts";
import type { AdviceAction } from "./action.ts";
import type { Advice } from "./advice.ts";
import { officeOfFacts } from "./context.ts";
import type { Facts } from "./facts.ts";
import { planFollowUps } from "./plan.ts";
import type { Reason } from "./reason.ts";

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

const speaksOf = ({ action }: Advice, { kind, personId }: Contact): boolean => {
	if (!(ACTIONS_OF[kind] ?? []).includes(action.kind)) return false;
	return action.kind !== "alert-referee" || action.to === personId;
};

const isWrongWay = (
	ways: Extract<Reason, { rule: "channel" }>,
	{ channel, at }: Contact,
	zone: ReturnType<typeof officeOfFacts>["zone"],
): boolean => {
	const on = dateAt(at, zone);
	switch (channel) {
		case "phone":
			return (
				ways.phone === "asked-not-to" ||
				ways.phone === "used" ||
				on < ways.callFromOn ||
				weekdayOf(on) === ways.firstWorkday
			);
		case "text":
			return !ways.mayText;
		case "social":
			return !ways.maySocial;
		default:
			return false;
	}
};

/** Whether the plan at that moment held or stopped this contact, or advised another way for it. */
export const isAgainstAdvice = (facts: Facts, contact: Contact): boolean => {
	const isQuestion = QUESTIONS.includes(contact.kind);
	if (!isQuestion && ACTIONS_OF[contact.kind] === undefined) return false;
	const { advice } = planFollowUps(facts, contact.at);
	if (advice.some((each) => speaksOf(each, contact) && each.kind !== "do-by")) return true;
	const ways = advice.flatMap(({ notes }) => notes).find((reason) => reason.rule === "channel");
	return isQuestion && ways?.rule === "channel" && isWrongWay(ways, contact, officeOfFacts(facts).zone);
};
