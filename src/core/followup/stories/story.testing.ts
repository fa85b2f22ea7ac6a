import { describe, expect, it } from "vitest";
import type { OutcomeResult } from "../../outcome/outcome.ts";
import { addHours, type Instant } from "../../time/instant.ts";
import { type CountryCode, countryOfZone } from "../../time/work-week.ts";
import { dateAt, timeOnDay, wallTimeAt, type ZoneId } from "../../time/zone.ts";
import type { Channel, TouchKind } from "../../touch/touch.ts";
import type { Advice, Plan } from "../advice.ts";
import {
	at,
	clipping,
	company,
	debrief,
	facts,
	heard,
	id,
	interview,
	letter,
	OFFICES,
	offer,
	offerElsewhere,
	on,
	opportunity,
	outcome,
	person,
	promise,
	referee,
	reference,
	settings,
	touch,
} from "../facts.testing.ts";
import type { Facts } from "../facts.ts";
import { planFollowUps } from "../plan.ts";

/** Offices of the stories, by the town. */
const PLACES = {
	...OFFICES,
	auckland: { country: "NZ" as CountryCode, zone: "Pacific/Auckland" as ZoneId },
	beirut: { country: "LB" as CountryCode, zone: "Asia/Beirut" as ZoneId },
	london: { country: "GB" as CountryCode, zone: "Europe/London" as ZoneId },
} as const;
export type Town = keyof typeof PLACES;

/** Something that happened, told in the office's own time: `"2026-04-10 19:00"`. */
export type Happening = (facts: Facts, zone: ZoneId) => Facts;

/** Who, when, where, what happened; and what the plan says at which moments of the office's clock. */
export interface Story {
	readonly tells: string;
	readonly town: Town;
	/** Where the user lives; Berlin where nothing is said. */
	readonly home?: Town;
	readonly happened: readonly Happening[];
	/** Each moment with everything the plan says then. */
	readonly says: Readonly<Record<string, string>>;
}

const instant = (text: string, zone: ZoneId): Instant => {
	const [day = "", time = "09:00"] = text.split(" ");
	const [hour = 0, minute = 0] = time.split(":").map(Number);
	return timeOnDay(on(day), { hour, minute }, zone);
};

const add =
	<Key extends keyof Facts>(key: Key, make: (zone: ZoneId, count: number) => unknown): Happening =>
	(given, zone) => {
		const list = given[key] as readonly unknown[];
		return { ...given, [key]: [...list, make(zone, list.length)] };
	};

/** An interview that ended then, the debrief written and everybody thanked unless it says otherwise. */
export const met = (
	ended: string,
	more: {
		readonly who?: readonly string[];
		readonly owes?: "thanks" | "debrief" | "both";
		readonly hours?: number;
	} = {},
): readonly Happening[] => {
	const who = more.who ?? ["salma"];
	const owesThanks = more.owes === "thanks" || more.owes === "both";
	const owesDebrief = more.owes === "debrief" || more.owes === "both";
	return [
		(given, zone) => {
			const endedAt = instant(ended, zone);
			const round = given.interviews.length + 1;
			const interviewId = id<"interview">(`round${round}`);
			const startsAt = addHours(endedAt, -(more.hours ?? 1));
			return {
				...given,
				interviews: [
					...given.interviews,
					interview({ id: interviewId, round, startsAt, endedAt, zone, interviewerIds: who.map((name) => id(name)) }),
				],
				debriefs: owesDebrief
					? given.debriefs
					: [...given.debriefs, debrief({ id: interviewId, startedAt: endedAt, finishedAt: endedAt })],
				letters: owesThanks
					? given.letters
					: [
							...given.letters,
							...who.map((name) =>
								letter({ id: id(`thanks ${round} ${name}`), interviewId, personId: id(name), sentAt: endedAt }),
							),
						],
			};
		},
	];
};

/** An interview that is agreed for then. */
export const agreed = (starts: string): Happening =>
	add("interviews", (zone, count) => {
		const startsAt = instant(starts, zone);
		return interview({ id: id(`round${count + 1}`), round: count + 1, startsAt, endedAt: addHours(startsAt, 1), zone });
	});

export const cancelled = (): Happening => (given) => ({
	...given,
	interviews: given.interviews.map((each, index) =>
		index === given.interviews.length - 1 ? { ...each, state: "cancelled" as const } : each,
	),
});

/** They promised an answer by that day; `null`: without a day. Said at the moment given. */
export const promised = (byOn: string | null, noted: string, from: string | null = null): Happening =>
	add("promises", (zone, count) =>
		promise({
			id: id(`promise${count}`),
			interviewId: null,
			byOn: byOn === null ? null : on(byOn),
			notedAt: instant(noted, zone),
			madeBy: from === null ? null : id(from),
		}),
	);

/** They moved the promise to another day. */
export const moved =
	(byOn: string, when: string): Happening =>
	(given, zone) => ({
		...given,
		promises: given.promises.map((each) => ({
			...each,
			byOn: on(byOn),
			movedFrom: [...each.movedFrom, { byOn: each.byOn, words: "", at: instant(when, zone) }],
		})),
	});

export const wrote = (kind: TouchKind, when: string, channel: Channel = "email"): Happening =>
	add("touches", (zone, count) => touch({ id: id(`touch${count}`), kind, channel, at: instant(when, zone) }));

/** The same company, another opening. */
export const wroteAboutAnother = (kind: TouchKind, when: string): Happening =>
	add("touches", (zone, count) =>
		touch({ id: id(`touch${count}`), kind, at: instant(when, zone), opportunityId: id("other opening") }),
	);

export const theyWrote = (when: string): Happening =>
	add("touches", (zone, count) => heard(instant(when, zone), { id: id(`touch${count}`), kind: "reply" }));

export const cameOut = (result: OutcomeResult, when: string): Happening =>
	add("outcomes", (zone, count) => outcome({ id: id(`outcome${count}`), result, at: instant(when, zone) }));

export const atStage =
	(stage: string, since: string | null = null): Happening =>
	(given, zone) => ({
		...given,
		opportunity: opportunity({
			...given.opportunity,
			stage: stage as never,
			stageHistory: since === null ? [] : [{ stage: stage as never, at: instant(since, zone) }],
		}),
	});

export const withPerson = (name: string, more: Parameters<typeof person>[0] = {}): Happening =>
	add("people", () => person({ id: id(name), ...more }));

/** The user's own holiday. */
export const quiet =
	(...days: readonly string[]): Happening =>
	(given) => ({
		...given,
		settings: settings({ ...given.settings, quietDates: days.map(on) }),
	});

export const holiday =
	(...days: readonly string[]): Happening =>
	(given) => ({ ...given, holidays: days.map(on) });

export const numbers =
	(policy: Facts["settings"]["policy"]): Happening =>
	(given) => ({
		...given,
		settings: settings({ ...given.settings, policy }),
	});

export const government = (): Happening => (given) => ({
	...given,
	opportunity: opportunity({ ...given.opportunity, sector: "government" as never }),
});

/** An offer at this very company: by a day, with no date set (`"none"`), or nobody asked yet (`"unknown"`). */
export const offered =
	(made: string, by: string): Happening =>
	(given, zone) => ({
		...given,
		opportunity: opportunity({ ...given.opportunity, stage: "offer" }),
		offers: [offer({ madeAt: instant(made, zone), answerBy: answerBy(by) })],
	});

export const decided =
	(state: "accepted" | "declined" | "lapsed", when: string): Happening =>
	(given, zone) => ({
		...given,
		opportunity: opportunity({ ...given.opportunity, stage: state === "accepted" ? "accepted" : "declined" }),
		offers: given.offers.map((each) => ({ ...each, state, decidedAt: instant(when, zone) })),
	});

/** An offer at Halden Ferries. */
export const offeredElsewhere = (
	made: string,
	by: string,
	more: { readonly state?: "open" | "accepted"; readonly decided?: string; readonly isAsked?: boolean } = {},
): Happening =>
	add("offersElsewhere", (zone) =>
		offerElsewhere(
			{
				madeAt: instant(made, zone),
				answerBy: answerBy(by),
				state: more.state ?? "open",
				decidedAt: more.decided === undefined ? null : instant(more.decided, zone),
			},
			{ isDeadlineAsked: more.isAsked ?? false },
		),
	);

const answerBy = (by: string) =>
	by === "none"
		? ({ kind: "none-set" } as const)
		: by === "unknown"
			? ({ kind: "not-known" } as const)
			: ({ kind: "on", on: on(by) } as const);

/** Rosa, who may speak for the user. */
export const rosa = (given: Parameters<typeof referee>[0] = {}): readonly Happening[] => [
	add("people", () => person({ id: id("rosa"), companyId: null, roles: ["referee"], email: "rosa@home.example" })),
	add("referees", () => referee(given)),
];

export const named = (when: string, more: { readonly changed?: string } = {}): Happening =>
	add("references", (zone) =>
		reference({
			handedOverAt: instant(when, zone),
			changed: more.changed === undefined ? "" : "Now for the senior post",
			changedAt: more.changed === undefined ? null : instant(more.changed, zone),
		}),
	);

export const wroteToRosa = (kind: TouchKind, when: string, about = "analyst"): Happening =>
	add("refereeTouches", (zone, count) =>
		touch({
			id: id(`told${count}`),
			kind,
			at: instant(when, zone),
			personId: id("rosa"),
			opportunityId: id(about),
			companyId: id("marsa"),
		}),
	);

export const onCv = (): Happening => (given) => ({
	...given,
	settings: settings({ ...given.settings, refereesOnCv: [id("rosa")] }),
});

export const keptNews = (when: string): Happening =>
	add("clippings", (zone, count) => clipping({ id: id(`clipping${count}`), foundAt: instant(when, zone) }));

export const through =
	(agency: string): Happening =>
	(given) => ({
		...given,
		opportunity: opportunity({ ...given.opportunity, agencyId: id("agency") }),
		agency: company({ id: id("agency"), name: agency, isAgency: true }),
	});

const local = (moment: Instant, zone: ZoneId): string => {
	const { hour, minute } = wallTimeAt(moment, zone);
	const time = `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
	return time === "00:00" ? dateAt(moment, zone) : `${dateAt(moment, zone)} ${time}`;
};

const sayOne = (advice: Advice, zone: ZoneId): string => {
	const kind = advice.action.kind;
	if (advice.kind === "stop") return `stop ${kind} (${advice.because})`;
	if (advice.kind === "hold") return `hold ${kind} until ${local(advice.until, zone)} (${advice.because})`;
	const isElsewhere = advice.isOnToday ? "" : " off today";
	return `${kind}${advice.dueAt === null ? "" : ` by ${local(advice.dueAt, zone)}`}${isElsewhere}`;
};

/** Everything a plan says, in the office's time. */
export const reading = ({ advice, lane }: Plan, zone: ZoneId): string =>
	advice.length === 0 ? `nothing, ${lane}` : advice.map((each) => sayOne(each, zone)).join("; ");

const begin = (town: Town, home: Town): Facts =>
	facts({
		company: company(PLACES[town]),
		people: [person()],
		interviews: [],
		settings: settings(PLACES[home]),
	});

/** What the plan says at a moment of the story. */
export const readStory = ({ town, home, happened }: Omit<Story, "says" | "tells">, moment: string): string => {
	const { zone } = PLACES[town];
	const all = happened.reduce((given, happening) => happening(given, zone), begin(town, home ?? "berlin"));
	const now = moment.includes("T") ? at(moment) : instant(moment, zone);
	return reading(planFollowUps(all, now), zone);
};

/** Runs a table of stories. */
export const tellStories = (about: string, stories: readonly Story[]): void => {
	describe(about, () => {
		it.each(stories)("$tells", (story) => {
			const moments = Object.keys(story.says);
			expect(moments.length).toBeGreaterThan(0);
			expect(Object.fromEntries(moments.map((moment) => [moment, readStory(story, moment)]))).toEqual(story.says);
		});
		it("is told about a place whose country and clock agree", () => {
			for (const { town } of stories) expect(countryOfZone(PLACES[town].zone)).toBe(PLACES[town].country);
		});
	});
};
