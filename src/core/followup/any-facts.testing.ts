import fc from "fast-check";
import { CLOSED_STAGES, STAGES, type StageEntry } from "../opportunity/opportunity.ts";
import { addDays } from "../time/calendar-date.ts";
import { addHours, type Instant, instantFromMs, latest, msOf } from "../time/instant.ts";
import type { Weekday } from "../time/work-week.ts";
import { dateAt, type ZoneId } from "../time/zone.ts";
import { CHANNELS, REFEREE_KINDS, TOUCH_KINDS, type TouchKind } from "../touch/touch.ts";
import {
	at,
	clipping,
	company,
	debrief,
	facts,
	id,
	interview,
	letter,
	OFFICES,
	offer,
	offerElsewhere,
	opportunity,
	outcome,
	person,
	promise,
	referee,
	reference,
	settings,
	touch,
} from "./facts.testing.ts";
import type { Facts } from "./facts.ts";

export const HOUR_MS = 3_600_000;
/** Two weeks before clocks change in New York; Berlin, Auckland, Beirut and Cairo follow within the two months looked at. */
export const BEGIN = at("2026-02-22T00:00Z");
export const DAYS = 60;

/** Any moment of the sixty days, to five minutes. */
export const moment = fc
	.integer({ min: 0, max: DAYS * 24 * 12 })
	.map((step) => instantFromMs(msOf(BEGIN) + (step * HOUR_MS) / 12));
export const day = moment.map((instant) => dateAt(instant, "UTC" as ZoneId));
export const some = <Item>(item: fc.Arbitrary<Item>, maxLength = 3) => fc.array(item, { maxLength });
const numbered = <Item extends object>(items: readonly Item[], name: string) =>
	items.map((item, index) => ({ ...item, id: id<never>(`${name}${index}`) }));

export const people = ["salma", "jonas", "priya"].map((name) => id<"person">(name));
export const rounds = ["round0", "round1", "round2"].map((name) => id<"interview">(name));

export const anyOffice = fc.constantFrom(...Object.values(OFFICES));
/** A weekend of the company's own: odd ones, none at all, and an office that never works. */
const anyRestDays = fc.constantFrom<readonly Weekday[] | null>(
	null,
	null,
	null,
	[3, 7],
	[7],
	[],
	[1, 2, 3, 4, 5, 6, 7],
);
/** Single days off, or weeks in which nobody, or nobody but on Mondays and Fridays, is there. */
const anyQuietDates = fc.oneof(
	some(day, 4),
	some(day, 4),
	fc
		.record({ from: day, length: fc.integer({ min: 5, max: 35 }), isWhole: fc.boolean() })
		.map(({ from, length, isWhole }) =>
			Array.from({ length }, (_, index) => addDays(from, index)).filter(
				(date) => isWhole || [2, 3, 4].includes(new Date(date).getUTCDay()),
			),
		),
);
const anyInterview = fc.record({
	startsAt: fc.option(moment),
	endedAt: fc.option(moment),
	state: fc.constantFrom("scheduled", "scheduled", "scheduled", "cancelled"),
	interviewerIds: fc.subarray(people),
});
const anyPromise = fc.record({
	interviewId: fc.option(fc.constantFrom(...rounds)),
	byOn: fc.option(day),
	notedAt: moment,
	state: fc.constantFrom("open", "open", "kept", "withdrawn"),
	madeBy: fc.option(fc.constantFrom(...people)),
	movedFrom: some(fc.record({ byOn: fc.option(day), words: fc.constant(""), at: moment }), 1),
});
const anyTouch = fc.record({
	at: moment,
	direction: fc.constantFrom("inbound", "outbound"),
	channel: fc.constantFrom(...CHANNELS),
	kind: fc.oneof(
		fc.constantFrom(...TOUCH_KINDS),
		fc.constantFrom("status-check", "status-check", "news", "closing-note", "other"),
	),
	interviewId: fc.option(fc.constantFrom(...rounds)),
	personId: fc.option(fc.constantFrom(...people)),
	opportunityId: fc.constantFrom(id("analyst"), id("analyst"), id("other opening")),
});
const anyOffer = fc
	.record({
		madeAt: moment,
		answerBy: fc.oneof(
			fc.constant({ kind: "not-known" }),
			fc.constant({ kind: "none-set" }),
			day.map((date) => ({ kind: "on", on: date })),
		),
		state: fc.constantFrom("open", "open", "open", "accepted", "declined", "lapsed"),
		decidedAt: moment,
	})
	.map((each) => ({ ...each, decidedAt: each.state === "open" ? null : latest(each.madeAt, each.decidedAt) }));
const anyReferee = fc.record({
	consent: fc.constantFrom("not-asked", "asked", "yes", "yes", "no"),
	awayUntilOn: fc.option(day),
});
const anyReference = fc.record({ handedOverAt: moment, changedAt: fc.option(moment) });
const anyRefereeTouch = fc.record({
	at: moment,
	kind: fc.constantFrom("reference-request", "reference-heads-up", "reference-heads-up", "reference-thanks"),
	personId: fc.constantFrom(id("referee0"), id("referee0"), id("referee1")),
	opportunityId: fc.constantFrom(id("analyst"), id("other opening")),
});
const anyLetter = fc.record({
	kind: fc.constantFrom("thank-you", "thank-you", "news", "status-check"),
	interviewId: fc.constantFrom(...rounds),
	personId: fc.option(fc.constantFrom(...people)),
	clippingId: fc.constantFrom(null, id("clipping0")),
	state: fc.constantFrom("sent", "sent", "draft"),
});
const anyClipping = fc.record({
	foundAt: moment,
	publishedAt: fc.option(moment),
	state: fc.constantFrom("kept", "kept", "found", "dismissed"),
	reason: fc.constantFrom("They open a plant.", "They open a plant.", ""),
});
/** How it went so far; most go on. */
const anyStages: fc.Arbitrary<readonly StageEntry[]> = fc
	.record({
		before: some(fc.record({ stage: fc.constantFrom(...STAGES), at: moment }), 2),
		last: fc.constantFrom(
			...(["applied", "interviewing", "interviewing", "interviewing", "interviewing", "offer"] as const),
			...CLOSED_STAGES,
		),
		lastAt: moment,
		isNoted: fc.boolean(),
	})
	.map(({ before, last, lastAt, isNoted }) => {
		const entries = [...before, { stage: last, at: lastAt }].sort((a, b) => (a.at < b.at ? -1 : 1));
		// The last entry is the stage, whenever it was noted.
		return entries
			.map((each, index) => (index === entries.length - 1 ? { ...each, stage: last } : each))
			.slice(isNoted ? 0 : -1);
	});

/** Numbers a user may set, the least and the most of them too. */
export const anyPolicy = fc.constantFrom(
	{},
	{},
	{},
	{ "contact-floor": { businessDays: 1 }, "promised-date": { waitBusinessDays: 0 } },
	{ "check-limit": { checks: 0, closingNoteBusinessDays: 1 } },
	{ "check-limit": { checks: 3, closingNoteBusinessDays: 1 }, "second-check": { waitBusinessDays: 1 } },
	{ "check-limit": { checks: 5 }, "news-clipping": { clippings: 3 }, channel: { phoneCalls: 3 } },
	{
		"thank-you-window": { dueAfterHours: 3, lateAfterHours: 1, leavesTodayAfterDays: 1 },
		"debrief-prompt": { promptAfterHours: 0 },
	},
	{ "thank-you-weekend": { workHoursBefore: 0 }, "no-date-promised": { waitBusinessDays: 1 } },
	{ "gone-quiet": { afterDays: 7, afterCheckBusinessDays: 1 }, "after-no": { leavesTodayAfterDays: 1 } },
	{ "competing-offer": { tellWithinBusinessDays: 0, decideDaysBefore: 0 }, "news-clipping": { clippings: 0 } },
	{ "competing-offer": { tellWithinBusinessDays: 3, decideDaysBefore: 30 }, channel: { phoneCalls: 0 } },
	{ "alert-references": { coolingOffDays: 0, thankWithinDays: 1 }, "send-window": { fromHour: 20, untilHour: 22 } },
);

const anyRecords = fc.record({
	office: anyOffice,
	restDays: anyRestDays,
	home: anyOffice,
	stages: anyStages,
	sector: fc.constantFrom("private", "private", "government"),
	hasAgency: fc.constantFrom(false, false, true),
	phones: fc.record({ phone: fc.constantFrom(null, "+965 1"), doNotCall: fc.constantFrom(false, false, true) }),
	interviews: some(anyInterview),
	debriefs: fc.subarray(rounds),
	promises: some(anyPromise),
	touches: some(anyTouch, 6),
	letters: some(anyLetter),
	outcomes: some(
		fc.record({ result: fc.constantFrom("advanced", "advanced", "rejected", "offer", "quiet"), at: moment }),
		2,
	),
	snoozes: some(
		fc.record({
			adviceKey: fc.constantFrom(
				"thank:round0",
				"debrief:round0",
				"status-check:round0:1",
				"tell-offer:elsewhere0",
				"alert:analyst:referee0",
			),
			until: moment,
		}),
		2,
	),
	offers: some(anyOffer, 2),
	offersElsewhere: some(anyOffer, 3),
	isDeadlineAsked: fc.boolean(),
	referees: some(anyReferee, 2),
	references: some(anyReference, 2),
	refereeTouches: some(anyRefereeTouch, 4),
	refereesOnCv: fc.constantFrom(null, [], [id("referee0")], [id("referee0"), id("referee1")]),
	clippings: some(anyClipping, 2),
	policy: anyPolicy,
	quietDates: anyQuietDates,
	holidays: some(day, 4),
	ownQuietDates: some(day, 2),
});

/** Anything that may have happened in sixty days, sensible or not: what the laws hold for. */
export const anyFacts: fc.Arbitrary<Facts> = anyRecords.map((given) =>
	facts({
		opportunity: opportunity({
			stage: given.stages.at(-1)?.stage,
			stageHistory: given.stages,
			sector: given.sector,
			agencyId: given.hasAgency ? id("agency") : null,
		} as never),
		company: company({ ...given.office, restDays: given.restDays, quietDates: given.quietDates }),
		agency: given.hasAgency ? company({ id: id("agency"), isAgency: true }) : null,
		people: [
			person(given.phones),
			person({ id: id("jonas"), roles: ["interviewer", "recruiter"], phone: "+965 2" }),
			person({ id: id("priya"), email: null }),
			person({ id: id("ines"), companyId: id("agency"), roles: ["recruiter"], ...given.phones }),
			person({ id: id("referee0"), companyId: null, roles: ["referee"] }),
			person({ id: id("referee1"), companyId: null, roles: ["referee"] }),
		],
		interviews: numbered(given.interviews, "round")
			.filter(({ startsAt, endedAt }) => startsAt !== null || endedAt !== null)
			.map((each, index) => interview({ ...each, round: index + 1, zone: given.office.zone } as never)),
		debriefs: given.debriefs.map((round) => debrief({ id: round, finishedAt: round === "round1" ? null : BEGIN })),
		promises: numbered(given.promises, "promise").map((each) => promise(each as never)),
		touches: numbered(given.touches, "touch").map((each) => touch(each as never)),
		letters: numbered(given.letters, "letter").map((each) => letter(each as never)),
		outcomes: numbered(given.outcomes, "outcome").map((each) => outcome(each as never)),
		offers: numbered(given.offers, "offer").map((each) => offer(each as never)),
		offersElsewhere: numbered(given.offersElsewhere, "elsewhere")
			.filter(({ state }) => state === "open" || state === "accepted")
			.map((each) => offerElsewhere(each as never, { isDeadlineAsked: given.isDeadlineAsked })),
		referees: numbered(given.referees, "referee").map((each) => referee(each as never)),
		references: numbered(given.references, "reference")
			.slice(0, given.referees.length)
			.map((each, index) => reference({ ...each, refereeId: id(`referee${index}`) } as never)),
		refereeTouches: numbered(given.refereeTouches, "told").map((each) => touch(each as never)),
		clippings: numbered(given.clippings, "clipping").map((each) => clipping(each as never)),
		snoozes: given.snoozes,
		settings: settings({
			...given.home,
			policy: given.policy as never,
			quietDates: given.ownQuietDates,
			refereesOnCv: given.refereesOnCv as never,
		}),
		holidays: given.holidays,
	}),
);

/** A word of theirs about this opportunity, of whatever kind. */
export const anyTheirWord = anyTouch.map((given) =>
	touch({
		...given,
		id: id("their word"),
		opportunityId: id("analyst"),
		direction: "inbound",
		kind: REFEREE_KINDS.has(given.kind as TouchKind) ? "other" : given.kind,
	} as never),
);

/** The same as far as their answer is awaited from the first weeks on, with questions of ours in between. */
export const anyWait: fc.Arbitrary<Facts> = fc
	.record({
		given: anyFacts,
		endedAt: fc.integer({ min: 0, max: 24 * 14 }).map((hours) => addHours(BEGIN, hours)),
		asked: some(fc.record({ kind: fc.constantFrom("status-check", "status-check", "closing-note"), at: moment }), 3),
		outcomes: some(fc.record({ result: fc.constant("advanced"), at: moment }), 1),
	})
	.map(({ given, endedAt, asked, outcomes }) => ({
		...given,
		opportunity: { ...given.opportunity, stage: "interviewing" as const, stageHistory: [] },
		interviews: [interview({ id: rounds[0], endedAt, zone: given.company.zone ?? undefined, interviewerIds: people })],
		touches: [
			...given.touches.filter(({ kind }) => kind !== "withdrawal"),
			...numbered(asked, "asked").map((each) => touch(each as never)),
		],
		outcomes: numbered(outcomes, "outcome").map((each) => outcome(each as never)),
		offers: [],
		offersElsewhere: [],
	}));

/** Three places in a stretch of time. */
export const anyParts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 });

/** Moments between two, the last one before the end among them. */
export const momentsBetween = (from: Instant, end: Instant, parts: readonly number[]): readonly Instant[] =>
	[...parts, 1].map((part) => instantFromMs(msOf(from) + Math.floor((msOf(end) - 1 - msOf(from)) * part)));

const mixed = <Item>(list: readonly Item[], seed: number): readonly Item[] =>
	list
		.map((item, index) => ({ item, place: Math.imul(index + 1, seed * 2 + 1) % 101 }))
		.sort((a, b) => a.place - b.place)
		.map(({ item }) => item);

/** The same facts with each of their lists in another order. */
export const shuffled = <Given extends object>(given: Given, seed: number): Given =>
	Object.fromEntries(
		Object.entries(given).map(([key, value]) => [key, Array.isArray(value) ? mixed(value, seed) : value]),
	) as Given;
