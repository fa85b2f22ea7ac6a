import type { AdviceAction } from "../followup/action.ts";
import type { Advice, Plan } from "../followup/advice.ts";
import { refereeOfConsentKey } from "../followup/consent-key.ts";
import { isForToday } from "../followup/for-today.ts";
import { endOf } from "../followup/rounds.ts";
import type { InterviewId } from "../ids.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { Instant } from "../time/instant.ts";
import { dateAt, type ZoneId } from "../time/zone.ts";

export const ENTRY_KINDS = [
	"interview",
	"promised-date",
	"may-ask",
	"closing-note",
	"due",
	"opens",
	"decision-point",
	"offer-deadline",
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** Something of one plan that has a day; the day is the user's where it has a time, else the office's. */
export interface PlanEntry {
	readonly key: string;
	readonly kind: EntryKind;
	readonly on: CalendarDate;
	/** `null`: the whole day. */
	readonly at: Instant | null;
	readonly until: Instant | null;
	/** What is due, or opens. */
	readonly action: AdviceAction["kind"] | null;
	readonly interviewId: InterviewId | null;
	/** True for a day on which the user has something to do. */
	readonly isToDo: boolean;
}

interface Rounds {
	readonly interviewId: InterviewId;
	readonly startsAt: Instant | null;
	readonly endedAt: Instant | null;
	readonly isCancelled: boolean;
}

const ENTRY_OF = {
	interview: "interview",
	"promised-date": "promised-date",
	"status-check": "may-ask",
	"closing-note": "closing-note",
	"decision-point": "decision-point",
	"offer-deadline": "offer-deadline",
} as const satisfies Readonly<Record<Plan["ahead"][number]["kind"], EntryKind>>;

const whole = (key: string, kind: EntryKind, on: CalendarDate): PlanEntry => ({
	key,
	kind,
	on,
	at: null,
	until: null,
	action: null,
	interviewId: null,
	isToDo: kind === "may-ask" || kind === "decision-point",
});

/** Several companies may have to be told of one offer; whom to ask for a reference is asked once for all. */
const entryKey = ({ opportunityId }: Plan, { key }: Advice): string =>
	refereeOfConsentKey(key) === null ? `${opportunityId}:${key}` : key;

/** A referee is the user's, and told on the user's days. */
const openingZone = (kind: AdviceAction["kind"], officeZone: ZoneId, zone: ZoneId): ZoneId =>
	kind === "alert-referee" ? zone : officeZone;

/**
 * Interviews with their times, what is due, what opens, and what may happen, of one plan; in no order. What has a time
 * stands on the day it has in the user's `zone`, what opens on the office's day.
 */
export const planEntries = (
	plan: Plan,
	rounds: readonly Rounds[],
	{ zone, officeZone }: { readonly zone: ZoneId; readonly officeZone: ZoneId },
): readonly PlanEntry[] => {
	const now = plan.at;
	const id = plan.opportunityId;
	const interviews = rounds.flatMap(({ interviewId, startsAt, endedAt, isCancelled }): PlanEntry[] => {
		const until = isCancelled ? null : endOf({ startsAt, endedAt });
		const at = startsAt ?? until;
		if (at === null || until === null || until <= now) return [];
		const on = dateAt(at, zone);
		return [
			{ key: `interview:${interviewId}`, kind: "interview", on, at, until, action: null, interviewId, isToDo: false },
		];
	});
	const ahead = plan.ahead.flatMap((event): PlanEntry[] =>
		event.kind === "interview" ? [] : [whole(`${event.kind}:${id}:${event.nth ?? 1}`, ENTRY_OF[event.kind], event.on)],
	);
	const advised = plan.advice.flatMap((advice): PlanEntry[] => {
		const { action } = advice;
		const key = entryKey(plan, advice);
		const about = { action: action.kind, interviewId: action.interviewId, isToDo: true } as const;
		if (advice.kind === "do-by" && advice.dueAt !== null && advice.dueAt >= now && advice.isOnToday) {
			const { dueAt } = advice;
			return [{ key: `due:${key}`, kind: "due", on: dateAt(dueAt, zone), at: dueAt, until: dueAt, ...about }];
		}
		// What may be asked since a while may be asked today.
		if (advice.kind === "do-by" && advice.dueAt === null && isForToday(advice) && action.kind === "status-check") {
			return [{ ...whole(`may-ask:${key}`, "may-ask", dateAt(now, zone)), ...about }];
		}
		// What is held about asking stands among what is ahead.
		if (advice.kind === "hold" && action.kind !== "status-check" && action.kind !== "closing-note") {
			return [
				{
					...whole(`opens:${key}`, "opens", dateAt(advice.until, openingZone(action.kind, officeZone, zone))),
					...about,
				},
			];
		}
		return [];
	});
	return [...interviews, ...ahead, ...advised];
};
