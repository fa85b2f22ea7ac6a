import type { AheadView, InterviewView } from "../contract.ts";
import { dayLong, whenIn } from "../format.ts";
import type { IconName } from "../parts/icons.ts";
import { wallClock } from "../time.ts";
import { words as appWords } from "../words.ts";
import { words } from "./words.ts";

export interface TimelineEntry {
	readonly key: string;
	readonly state: "happened" | "now" | "may-happen";
	/** The office's day, and the time where one is known. */
	readonly date: string;
	readonly time: string | null;
	readonly icon: IconName;
	readonly title: string;
	readonly detail: string;
}

const AHEAD_ICONS: Readonly<Record<AheadView["kind"], IconName>> = {
	interview: "users",
	"promised-date": "flag",
	"status-check": "messageSquare",
	"closing-note": "mail",
	"decision-point": "scale",
	"offer-deadline": "flag",
};

type Facts = Pick<InterviewView, "interview" | "debrief" | "promises" | "touches" | "outcomes" | "people" | "plan">;

/** What happened, today, and what may happen, as one line through time in the office's zone. */
export const timelineOf = (view: Facts, now: string): readonly TimelineEntry[] => {
	const zone = view.interview.zone;
	const past: (TimelineEntry & { readonly at: string })[] = [];
	const add = (at: string, entry: Pick<TimelineEntry, "key" | "icon" | "title" | "detail">): void => {
		const { date, time } = wallClock(at, zone);
		past.push({ ...entry, at, date, time, state: "happened" });
	};
	const { startsAt, endedAt, state } = view.interview;
	const heldAt = startsAt ?? endedAt;
	if (heldAt !== null && (endedAt ?? heldAt) <= now && state === "scheduled") {
		const minutes =
			startsAt === null || endedAt === null ? null : Math.round((Date.parse(endedAt) - Date.parse(startsAt)) / 60_000);
		const first = view.debrief?.ratings[0];
		add(heldAt, {
			key: "interview",
			icon: "users",
			title: words.page.interviewWas(minutes === null ? null : words.page.minutes(minutes)),
			detail: first === undefined ? "" : words.page.firstRating(first.value),
		});
	}
	for (const moved of view.interview.movedFrom) {
		const before = moved.startsAt ?? moved.endedAt;
		if (before !== null)
			add(moved.at, {
				key: `moved-${moved.at}`,
				icon: "users",
				title: words.page.wasAt(whenIn(before, zone)),
				detail: "",
			});
	}
	for (const promise of view.promises) {
		const promiser = view.people.find(({ id }) => id === promise.madeBy)?.name ?? null;
		const original = promise.movedFrom[0]?.byOn ?? promise.byOn;
		if (promise.notedAt > (heldAt ?? "") && promise.interviewId !== view.interview.id) {
			add(promise.notedAt, {
				key: promise.id,
				icon: "flag",
				title: words.page.promiseMade(original && dayLong(original)),
				detail: promiser ?? "",
			});
		}
		for (const [index, earlier] of promise.movedFrom.entries()) {
			const given = promise.movedFrom[index + 1]?.byOn ?? promise.byOn;
			add(earlier.at, {
				key: `${promise.id}-${index}`,
				icon: "flag",
				title: words.page.promiseMoved,
				detail: given === null ? "" : dayLong(given),
			});
		}
	}
	for (const touch of view.touches) {
		const person = view.people.find(({ id }) => id === touch.personId);
		const who = person?.name ?? person?.title ?? "";
		const what = touch.kind === "other" ? "" : words.touchKinds[touch.kind];
		add(touch.at, {
			key: touch.id,
			icon: touch.channel === "phone" ? "phone" : "mail",
			title: touch.direction === "inbound" ? words.page.inbound : what || words.page.outbound,
			detail: [
				who,
				touch.direction === "inbound" ? what : "",
				touch.note,
				touch.wasAgainstAdvice ? words.page.againstAdvice : "",
			]
				.filter((part) => part !== "")
				.join(". "),
		});
	}
	for (const outcome of view.outcomes) {
		add(outcome.at, { key: outcome.id, icon: "flag", title: words.results[outcome.result], detail: outcome.feedback });
	}
	past.sort((a, b) => (a.at < b.at ? -1 : 1));
	const today = wallClock(now, zone).date;
	const ahead = view.plan.ahead.map(
		(event): TimelineEntry => ({
			key: `${event.kind}-${event.on}`,
			state: "may-happen",
			date: event.on,
			time: null,
			icon: AHEAD_ICONS[event.kind],
			title: event.title,
			detail: event.detail,
		}),
	);
	const isTheirs = view.plan.lane === "their-move";
	return [
		...past,
		{
			key: "today",
			state: "now",
			date: today,
			time: null,
			icon: "sun",
			title: dayLong(today),
			detail: isTheirs ? words.page.waitingOnThem : view.plan.lane === "your-move" ? words.page.yourMove : "",
		},
		...ahead,
	];
};

/** Who an interview was with, by the best name known. */
export const namesOf = (view: Pick<InterviewView, "interview" | "people">): readonly string[] =>
	view.people
		.filter(({ id }) => view.interview.interviewerIds.includes(id))
		.map((person) => person.name ?? person.title ?? appWords.common.noName);
