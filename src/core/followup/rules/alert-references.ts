import type { PersonId, ReferenceId } from "../../ids.ts";
import type { Referee } from "../../reference/referee.ts";
import type { Reference } from "../../reference/reference.ts";
import { addDays } from "../../time/calendar-date.ts";
import { addHours, type Instant, latest } from "../../time/instant.ts";
import { dateAt, startOfDay } from "../../time/zone.ts";
import type { Touch, TouchKind } from "../../touch/touch.ts";
import { consentKey } from "../consent-key.ts";
import { endOfDay } from "../end-of-day.ts";
import type { Reason } from "../reason.ts";
import { isAtRest, type RuleContext, rule, type Verdict } from "../rule.ts";

type ReferenceReason = Extract<Reason, { rule: "alert-references" }>;

const HOURS_A_DAY = 24;
const LEAVES_TODAY_AFTER_DAYS = 14;

/** One referee whose name this company has. */
interface Named {
	readonly referee: Referee;
	/** `null`: it stands on the CV. */
	readonly reference: Reference | null;
	readonly since: Instant;
}

/**
 * Those named for this opportunity; a name on the CV counts from the first interview, when somebody may begin to call, or
 * from the day it was said to stand there, or from their own yes, whichever came last.
 */
const namedBy = ({ facts, rounds, now }: RuleContext): readonly Named[] => {
	const named: Named[] = [];
	const refereeOf = (id: PersonId) => facts.referees.find((each) => each.id === id);
	for (const reference of facts.references) {
		const referee = refereeOf(reference.refereeId);
		if (referee !== undefined && reference.handedOverAt <= now) {
			named.push({ referee, reference, since: reference.handedOverAt });
		}
	}
	const firstHeld = rounds.held[0]?.endAt ?? null;
	for (const id of firstHeld === null ? [] : (facts.settings.refereesOnCv ?? [])) {
		const referee = refereeOf(id);
		if (referee !== undefined && firstHeld !== null && !facts.references.some(({ refereeId }) => refereeId === id)) {
			const since = [facts.settings.refereesOnCvAt, referee.consentAt]
				.flatMap((at) => at ?? [])
				.reduce(latest, firstHeld);
			named.push({ referee, reference: null, since });
		}
	}
	return named;
};

/** Whether somebody may come upon a name on the CV: not after a long silence, and not once another offer was accepted. */
const mayStillCall = (context: RuleContext): boolean => !isAtRest(context) && context.acceptedElsewhere === null;

/** What was sent or said to a referee so far, the newest last. */
const toldOf = ({ facts, now }: RuleContext, refereeId: PersonId, kind: TouchKind): readonly Touch[] =>
	facts.refereeTouches
		.filter(
			(touch) =>
				touch.kind === kind && touch.direction === "outbound" && touch.personId === refereeId && touch.at <= now,
		)
		.sort((a, b) => (a.at < b.at ? -1 : 1));

const reasonFor = (
	{ facts, policy }: RuleContext,
	moment: ReferenceReason["moment"],
	given: { readonly since: Instant; readonly lastToldAt: Instant | null; readonly stage?: ReferenceReason["stage"] },
): ReferenceReason => {
	const { zone } = facts.settings;
	return {
		rule: "alert-references",
		moment,
		handedOverOn: dateAt(given.since, zone),
		lastToldOn: given.lastToldAt === null ? null : dateAt(given.lastToldAt, zone),
		coolingOffDays: policy["alert-references"].coolingOffDays,
		stage: given.stage ?? null,
	};
};

/** While it is open: ask those who never agreed, tell those who may be called, and again only where something changed. */
const whileOpen = (context: RuleContext, { referee, reference, since }: Named): Verdict[] => {
	const { facts, policy } = context;
	const { zone } = facts.settings;
	const { id: to, consent } = referee;
	if (consent === "no" || consent === "asked") return [];
	if (consent === "not-asked") {
		// Asked by telephone is asked, whatever is noted with the person.
		if (toldOf(context, to, "reference-request").length > 0) return [];
		return [
			{
				kind: "do-by",
				about: { key: consentKey(to), action: { kind: "ask-consent", interviewId: null, to } },
				from: since,
				dueAt: endOfDay(dateAt(since, zone), zone),
				lateAt: null,
				leavesTodayAt: null,
				reason: reasonFor(context, "consent", { since, lastToldAt: null }),
			},
		];
	}
	const told = toldOf(context, to, "reference-heads-up");
	const lastToldAt = told.at(-1)?.at ?? null;
	const toldHereAt = told.findLast(({ opportunityId }) => opportunityId === facts.opportunity.id)?.at ?? null;
	const changedAt = reference?.changedAt ?? null;
	const isAgain = toldHereAt !== null && changedAt !== null && changedAt > toldHereAt && changedAt <= context.now;
	if (toldHereAt !== null && !isAgain) return [];
	const from = isAgain && changedAt !== null ? changedAt : since;
	const moment = isAgain ? "changed" : reference === null ? "on-cv" : "handed-over";
	const reason = reasonFor(context, moment, { since: from, lastToldAt });
	const referenceId: ReferenceId | null = reference?.id ?? null;
	const about = {
		key: `alert:${facts.opportunity.id}:${to}${isAgain ? `:${changedAt}` : ""}`,
		action: { kind: "alert-referee", interviewId: null, to, referenceId, isAgain },
	} as const;
	const verdicts: Verdict[] = [
		{
			kind: "do-by",
			about,
			from,
			dueAt: endOfDay(dateAt(from, zone), zone),
			lateAt: null,
			leavesTodayAt: null,
			reason,
		},
	];
	// A name that was handed over today may be called tomorrow: only what can wait is spread out.
	if (moment !== "handed-over" && lastToldAt !== null) {
		const coolsOn = addDays(dateAt(lastToldAt, zone), policy["alert-references"].coolingOffDays);
		verdicts.push({ kind: "hold", about, until: startOfDay(coolsOn, zone), reason });
	}
	return verdicts;
};

/** Once it is over: thank those who were told, with the news. */
const afterwards = (context: RuleContext, refereeId: PersonId): Verdict[] => {
	const { facts, closedAt, policy } = context;
	const isHere = ({ opportunityId }: Touch): boolean => opportunityId === facts.opportunity.id;
	const told = toldOf(context, refereeId, "reference-heads-up").filter(isHere);
	const lastToldAt = told.at(-1)?.at ?? null;
	if (closedAt === null || lastToldAt === null) return [];
	if (toldOf(context, refereeId, "reference-thanks").some((touch) => isHere(touch) && touch.at >= closedAt)) return [];
	const { stage } = facts.opportunity;
	return [
		{
			kind: "do-by",
			about: {
				key: `thank-referee:${facts.opportunity.id}:${refereeId}`,
				action: { kind: "thank-referee", interviewId: null, to: refereeId },
			},
			from: closedAt,
			dueAt: addHours(closedAt, policy["alert-references"].thankWithinDays * HOURS_A_DAY),
			lateAt: null,
			leavesTodayAt: addHours(closedAt, LEAVES_TODAY_AFTER_DAYS * HOURS_A_DAY),
			reason: reasonFor(context, "outcome", { since: closedAt, lastToldAt, stage }),
		},
	];
};

/** Warns referees the day their names go over, and not too often; thanks them when it is over. */
export const alertReferences = rule({
	id: "alert-references",
	page: "docs/rules/alert-references.md",
	range: "at each application or interview, or only when they may really be called",
	sources: [
		{
			title: "Should I tell my references that they may be contacted",
			url: "https://www.careerusa.org/favorite-tips-of-the-week/should-i-tell-my-references-that-they-may-be-contacted.html",
			says: "the same day, with company, role and talking points; check how to reach them, and their holidays",
		},
		{
			title: "How to prepare your references",
			url: "https://www.wiserutips.com/2012/03/how-to-prepare-your-references-for.html",
			says: "send them the post and the CV, highlighted",
		},
		{
			title: "Alerting your references",
			url: "http://careerservices.syr.edu/networkinterview/after/alerting-your-references.html",
			says: "at an application or an interview, with what was spoken about",
		},
		{
			title: "Keep your references informed",
			url: "https://legalcareerview.com/your-career/job-hunting-tools/managing-your-references/keep-your-references-informed-and-up-to-date/",
			says: "against each time: only when they may really be contacted",
		},
		{
			title: "What happens after your job interview",
			url: "https://www.bayt.com/en/career-article-3421/",
			says: "alert them; this half known from a summary only",
		},
	],
	numbers: [
		{
			key: "coolingOffDays",
			unit: "days",
			min: 0,
			max: 90,
			label: "days between two messages to one referee, where it can wait",
		},
		{ key: "thankWithinDays", unit: "days", min: 1, max: 30, label: "days after the end to thank a referee" },
	],
	advise: (context) => {
		if (!context.isClosed) {
			return namedBy(context)
				.filter(({ reference }) => reference !== null || mayStillCall(context))
				.flatMap((named) => whileOpen(context, named));
		}
		return context.facts.referees.flatMap(({ id }) => afterwards(context, id));
	},
});
