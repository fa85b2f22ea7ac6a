import type { CalendarDate } from "../../../time/calendar-date.ts";
import type { Instant } from "../../../time/instant.ts";
import { dateAt, type ZoneId } from "../../../time/zone.ts";
import type { Advice, DoBy } from "../../advice.ts";
import { isForToday } from "../../for-today.ts";
import type { Reason } from "../../reason.ts";
import { maySpeakOn } from "../../rest-day.ts";
import { sayDate, sayMoment } from "../clock.testing.ts";
import { type Phrase, phrase } from "../phrase.testing.ts";
import type { Seen } from "./seen.testing.ts";

/** Says what the plan says instead; `null`: it says what the story says. */
export type Check = (advice: Advice, seen: Seen) => string | null;

type ReasonOf<Rule extends Reason["rule"]> = Extract<Reason, { readonly rule: Rule }>;

const whileOpen =
	(check: (advice: DoBy, seen: Seen) => string | null): Check =>
	(advice, seen) =>
		advice.kind === "do-by" ? check(advice, seen) : `is no longer or not yet to be done: ${advice.kind}`;

const same = (name: string, is: string, wanted: string): string | null =>
	is === wanted ? null : `${name}: ${is}, not ${wanted}`;

const sameMoment = (name: string, is: Instant | null, wanted: Instant | null, zone: ZoneId): string | null =>
	same(name, sayMoment(is, zone), sayMoment(wanted, zone));

const sameDay = (name: string, is: CalendarDate | null, wanted: CalendarDate | null): string | null =>
	same(name, sayDate(is), sayDate(wanted));

/** The reason of a rule, whether it decided or is told beside; a text where the rule says nothing. */
const reasonBy =
	<Rule extends Reason["rule"]>(rule: Rule, check: (reason: ReasonOf<Rule>, seen: Seen) => string | null): Check =>
	(advice, seen) => {
		const found = [advice.reason, ...advice.notes].find((each) => each.rule === rule);
		return found === undefined ? `${rule} says nothing about it` : check(found as ReasonOf<Rule>, seen);
	};

const anyReason = (names: readonly Reason["rule"][], check: (reason: Reason) => string | null): Check => {
	return (advice) => {
		const found = [advice.reason, ...advice.notes].find((each) => names.includes(each.rule));
		return found === undefined ? `${names.join(" and ")} say nothing about it` : check(found);
	};
};

const phaseIs = (wanted: string): Check =>
	anyReason(["thank-you-window", "thank-you-weekend"], (reason) =>
		"phase" in reason ? same("phase", reason.phase, wanted) : "has no phase",
	);

const momentOfOffer = (wanted: ReasonOf<"competing-offer">["moment"]): Check =>
	reasonBy("competing-offer", ({ moment }) => same("about", moment, wanted));

const momentOfReference = (wanted: ReasonOf<"alert-references">["moment"]): Check =>
	reasonBy("alert-references", ({ moment }) => same("because", moment, wanted));

const phoneIs = (wanted: ReasonOf<"channel">["phone"]): Check =>
	reasonBy("channel", ({ phone }) => same("phone", phone, wanted));

const causeIs = (wanted: ReasonOf<"keep-searching">["cause"], since: CalendarDate): Check =>
	reasonBy("keep-searching", ({ cause, sinceOn }) => same("cause", cause, wanted) ?? sameDay("since", sinceOn, since));

/** What may follow an advice, after a semicolon. */
export const CLAUSES: readonly Phrase<Check>[] = [
	phrase("due {at:moment}", ({ at }, { zone }) => whileOpen(({ dueAt }) => sameMoment("due", dueAt, at, zone))),
	phrase("no deadline", (_, { zone }) =>
		whileOpen(({ dueAt, lateAt }) => sameMoment("due", dueAt ?? lateAt, null, zone)),
	),
	phrase("late after {at:moment}", ({ at }, { zone }) =>
		whileOpen(({ lateAt }) => sameMoment("late after", lateAt, at, zone)),
	),
	phrase("calm", () => whileOpen(({ urgency }) => same("urgency", urgency, "calm"))),
	phrase("amber", () => whileOpen(({ urgency }) => same("urgency", urgency, "amber"))),
	phrase("red", () => whileOpen(({ urgency }) => same("urgency", urgency, "red"))),
	phrase(
		"by {rule:rule}",
		({ rule }) =>
			({ because }) =>
				same("by", because, rule),
	),

	phrase("best {span:span}", ({ span }, { zone }) => ({ aim }) => {
		return (
			sameMoment("best from", aim?.from ?? null, span.from, zone) ??
			sameMoment("best until", aim?.until ?? null, span.until, zone)
		);
	}),
	phrase(
		"best until {until:moment}",
		({ until }, { zone }) =>
			({ aim }) =>
				sameMoment("best until", aim?.until ?? null, until, zone),
	),
	phrase(
		"no best time",
		(_, { zone }) =>
			({ aim }) =>
				sameMoment("best until", aim?.until ?? null, null, zone),
	),

	phrase("tonight is best", () => phaseIs("same-day")),
	phrase("still in time", () => phaseIs("next-day")),
	phrase("overdue", () => phaseIs("overdue")),
	phrase("late but send it", () => phaseIs("late")),

	phrase("it waited until {until:moment} by {rule:rule}", ({ until, rule }, { zone }) =>
		whileOpen(({ waitedFor }) =>
			waitedFor === null
				? "waited for nothing"
				: (same("waited by", waitedFor.because, rule) ?? sameMoment("waited until", waitedFor.at, until, zone)),
		),
	),
	phrase("although {rule:rule} says {at:moment}", ({ rule, at }, { zone }) => ({ overruled }) => {
		const said = overruled.filter(({ because }) => because === rule);
		if (said.some((each) => each.at === at)) return null;
		const others = overruled.map((each) => `${each.because} ${sayMoment(each.at, zone)}`);
		return `overruled are: ${others.join(", ") || "none"}`;
	}),

	phrase("which is {until:moment}", ({ until }, { zone }) => (advice) => {
		return advice.kind === "hold" ? sameMoment("until", advice.until, until, zone) : "is not held";
	}),
	phrase("counting {days:days}", ({ days }) =>
		reasonBy("promised-date", ({ countedDays }) =>
			same("counting", countedDays.map(sayDate).join(", "), days.map(sayDate).join(", ")),
		),
	),
	phrase("counted from {on:day}", ({ on }) =>
		anyReason(["no-date-promised", "second-check", "contact-floor"], (reason) => {
			const from =
				"countedFrom" in reason
					? reason.countedFrom
					: "lastCheckOn" in reason
						? reason.lastCheckOn
						: "lastContactOn" in reason
							? reason.lastContactOn
							: null;
			return sameDay("counted from", from, on);
		}),
	),
	phrase("with patience", () =>
		reasonBy("no-date-promised", ({ isPatient }) => same("patient", String(isPatient), "true")),
	),
	phrase("after {used:number} of {allowed:number} checks", ({ used, allowed }) =>
		reasonBy("check-limit", ({ checksUsed, checksAllowed }) =>
			same("checks", `${checksUsed} of ${checksAllowed}`, `${used} of ${allowed}`),
		),
	),
	phrase("last heard of on {on:day}", ({ on }) =>
		reasonBy("gone-quiet", ({ lastHeardOn }) => sameDay("last heard of", lastHeardOn, on)),
	),
	phrase("last question counts as of {on:day}", ({ on }) =>
		reasonBy("gone-quiet", ({ lastAskedOn }) => sameDay("last question", lastAskedOn, on)),
	),
	phrase("no question counts any more", () =>
		reasonBy("gone-quiet", ({ lastAskedOn }) => sameDay("last question", lastAskedOn, null)),
	),

	phrase("call once from {on:day}", ({ on }) =>
		reasonBy(
			"channel",
			({ phone, callFromOn }) => same("phone", phone, "once") ?? sameDay("call from", callFromOn, on),
		),
	),
	phrase("no call: the one is used", () => phoneIs("used")),
	phrase("no call: they asked not to", () => phoneIs("asked-not-to")),
	phrase("no call: no number known", () => phoneIs("no-number")),
	phrase("a text is fine", () => reasonBy("channel", ({ mayText }) => same("text", String(mayText), "true"))),
	phrase("no text", () => reasonBy("channel", ({ mayText }) => same("text", String(mayText), "false"))),
	phrase("social media are fine", () =>
		reasonBy("channel", ({ maySocial }) => same("social media", String(maySocial), "true")),
	),
	phrase("news may replace it: {title:quoted}", ({ title }) =>
		reasonBy("news-clipping", (reason) => same("news", reason.title ?? "none", title)),
	),
	phrase("no news in its place", () => ({ action, notes }) => {
		const isNoted = notes.some(({ rule }) => rule === "news-clipping");
		const mayGo = action.kind === "status-check" && action.clippingId !== null;
		return isNoted || mayGo ? "news may go in its place" : null;
	}),

	phrase("{people:number} on the panel, {without:number} without an address", ({ people, without }) =>
		reasonBy("panel-letters", (reason) =>
			same(
				"panel",
				`${reason.people} with ${reason.withoutAddress} out of reach`,
				`${people} with ${without} out of reach`,
			),
		),
	),
	phrase("through {person:person}", ({ person }) => ({ action }) => {
		return same("through", action.kind === "thank" ? (action.through ?? "nobody") : "no letter", person);
	}),
	phrase("through nobody", () => ({ action }) => {
		return same("through", action.kind === "thank" ? (action.through ?? "nobody") : "no letter", "nobody");
	}),
	phrase("{people:people} thanked already", ({ people }) => ({ action }) => {
		return same("thanked", action.kind === "thank" ? action.sentTo.join() : "nobody", people.join());
	}),

	phrase("the offer of {firm:firm}", ({ firm }) =>
		reasonBy("competing-offer", ({ company }) => same("offer of", company ?? "nobody", firm)),
	),
	phrase("ask them for their date first", () => momentOfOffer("ask-first")),
	phrase("with their date {on:day}", ({ on }) =>
		reasonBy("competing-offer", ({ answerByOn }) => sameDay("their date", answerByOn, on)),
	),
	phrase("without a date of theirs", () =>
		reasonBy("competing-offer", ({ answerByOn }) => sameDay("their date", answerByOn, null)),
	),
	phrase("decide on {on:day}", ({ on }) =>
		reasonBy("competing-offer", ({ decideOn }) => sameDay("decide on", decideOn, on)),
	),
	phrase("promised here for {on:day}", ({ on }) =>
		reasonBy("competing-offer", ({ promisedOn }) => sameDay("promised here for", promisedOn, on)),
	),

	phrase("their name went over", () => momentOfReference("handed-over")),
	phrase("their name is on your CV", () => momentOfReference("on-cv")),
	phrase("something changed", () => momentOfReference("changed")),
	phrase("last told on {on:day}", ({ on }) =>
		reasonBy("alert-references", ({ lastToldOn }) => sameDay("last told", lastToldOn, on)),
	),
	phrase("with the news that it is {stage:word}", ({ stage }) =>
		reasonBy("alert-references", (reason) => same("news", reason.stage ?? "open", stage)),
	),

	phrase("they said it on {on:day}", ({ on }) => reasonBy("after-no", ({ saidOn }) => sameDay("said on", saidOn, on))),
	phrase("only one, waiting since {on:day}", ({ on }) => causeIs("only-one", on)),
	phrase("no application since {on:day}", ({ on }) => causeIs("no-new-application", on)),
	phrase("enough since {on:day}", ({ on }) => causeIs("enough-this-week", on)),
	phrase("asked on {on:day}", ({ on }) => reasonBy("answer-later", ({ askedOn }) => sameDay("asked on", askedOn, on))),
	phrase("meant for {on:day}", ({ on }) => reasonBy("action-due", ({ dueOn }) => sameDay("meant for", dueOn, on))),

	phrase("spoken of today", () => speaks(true)),
	phrase("silent today, you rest", () => speaks(false)),
];

const speaks = (wanted: boolean): Check =>
	whileOpen((advice, { facts: { settings }, now }) => {
		const is = maySpeakOn(dateAt(now, settings.zone), advice, settings);
		return same("spoken of", String(is), String(wanted));
	});

/** Whether it is to be done now, and if not, why. */
export const STATES: readonly Phrase<Check>[] = [
	phrase("now", () => (advice, { scene }) => {
		if (isForToday(advice)) return null;
		return `is not for now: ${sayAdvice(advice, scene.zone)}`;
	}),
	phrase("held until {until:moment} by {rule:rule}", ({ until, rule }, { zone }) => (advice) => {
		if (advice.kind !== "hold") return `is not held: ${sayAdvice(advice, zone)}`;
		return sameMoment("held until", advice.until, until, zone) ?? same("held by", advice.because, rule);
	}),
	phrase("stopped by {rule:rule}", ({ rule }, { zone }) => (advice) => {
		return advice.kind === "stop"
			? same("stopped by", advice.because, rule)
			: `is not stopped: ${sayAdvice(advice, zone)}`;
	}),
	phrase("off Today", (_, { zone }) => (advice) => {
		const isOff = advice.kind === "do-by" && !advice.isOnToday;
		return isOff ? null : `is not off Today: ${sayAdvice(advice, zone)}`;
	}),
	phrase("put off until {until:moment}", ({ until }, { zone }) =>
		whileOpen(({ snoozedUntil }) => sameMoment("put off until", snoozedUntil, until, zone)),
	),
];

/** An advice in a few words, for what a failing story shows. */
export const sayAdvice = (advice: Advice, zone: ZoneId): string => {
	const by = `by ${advice.because}`;
	switch (advice.kind) {
		case "hold":
			return `${advice.key} held until ${sayMoment(advice.until, zone)} ${by}`;
		case "stop":
			return `${advice.key} stopped ${by}`;
		case "do-by": {
			const where = !advice.isOnToday ? "off Today" : advice.snoozedUntil === null ? "now" : "put off";
			return `${advice.key} ${where}, due ${sayMoment(advice.dueAt, zone)} ${by}`;
		}
	}
};
