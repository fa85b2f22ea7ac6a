import { describe, expect, it } from "vitest";
import type { Company } from "../company/company.ts";
import type { Debrief } from "../debrief/debrief.ts";
import type { Advice } from "../followup/advice.ts";
import type { Facts } from "../followup/facts.ts";
import type { CompanyId, InterviewId, LetterId, OpportunityId, PersonId, PromiseId, TouchId } from "../ids.ts";
import type { Interview } from "../interview/interview.ts";
import type { Opportunity } from "../opportunity/opportunity.ts";
import type { Person } from "../person/person.ts";
import type { Settings } from "../settings/settings.ts";
import type { Instant } from "../time/instant.ts";
import type { CountryCode } from "../time/work-week.ts";
import type { ZoneId } from "../time/zone.ts";
import type { Letter } from "./letter.ts";
import { date } from "./letter-context.testing.ts";
import { letterContextOf } from "./letter-context-of.ts";

const at = (text: string) => text as Instant;
const AUCKLAND = "Pacific/Auckland" as ZoneId;
const INES = "person-ines" as PersonId;
const TOM = "person-tom" as PersonId;
const ROUND = "interview-1" as InterviewId;
const OPPORTUNITY = "opportunity-1" as OpportunityId;
const COMPANY = "company-1" as CompanyId;

const person = (id: PersonId, name: string): Person => ({
	id,
	companyId: COMPANY,
	name,
	nameSource: "seen-written",
	preferredName: null,
	honorific: null,
	greeting: null,
	saidLike: "in-ESS",
	title: null,
	roles: ["interviewer"],
	email: null,
	phone: null,
	doNotCall: false,
	note: "private",
});

const interview = (changes: Partial<Interview> = {}): Interview => ({
	id: ROUND,
	opportunityId: OPPORTUNITY,
	round: 1,
	kind: "panel",
	state: "scheduled",
	startsAt: null,
	endedAt: at("2026-04-07T21:40:00.000Z"),
	endIsApproximate: false,
	zone: AUCKLAND,
	place: null,
	interviewerIds: [TOM, INES],
	movedFrom: [],
	note: "",
	...changes,
});

const letter = (changes: Partial<Letter> = {}): Letter => ({
	id: "letter-1" as LetterId,
	opportunityId: OPPORTUNITY,
	interviewId: ROUND,
	personId: INES,
	correctsId: null,
	kind: "thank-you",
	language: "en",
	to: "",
	subject: "",
	body: "",
	state: "draft",
	sentAt: null,
	acceptedFindings: [],
	...changes,
});

const facts = (changes: Partial<Facts> = {}): Facts => ({
	opportunity: {
		id: OPPORTUNITY,
		companyId: COMPANY,
		agencyId: null,
		position: "marketing analyst",
		zone: null,
		country: null,
		stage: "interviewing",
		stageHistory: [],
		sector: "private",
		ruleOverrides: { "panel-letters": { alikePercent: 40 } },
	} as unknown as Opportunity,
	company: {
		id: COMPANY,
		name: "Halden Ferries",
		aliases: ["Halden"],
		legalForm: null,
		country: "NZ" as CountryCode,
		zone: AUCKLAND,
		restDays: null,
		quietDates: [],
	} as unknown as Company,
	agency: null,
	people: [person(INES, "Ines Okafor"), person(TOM, "Tom Brandvold")],
	interviews: [interview()],
	debriefs: [],
	promises: [],
	touches: [],
	letters: [],
	outcomes: [],
	snoozes: [],
	settings: {
		ownName: "Maya Lindqvist",
		ownEmail: "",
		ownPhone: "",
		zone: "Europe/Oslo" as ZoneId,
		country: "NO" as CountryCode,
		policy: {},
		quietDates: [],
		personalDictionary: ["zorbing"],
	} as unknown as Settings,
	holidays: [],
	...changes,
});

const context = (
	changes: { facts?: Partial<Facts>; letter?: Partial<Letter>; advice?: readonly Advice[]; now?: string } = {},
) =>
	letterContextOf({
		facts: facts(changes.facts),
		letter: letter(changes.letter),
		others: { companies: ["Brightwell"], people: [] },
		advice: changes.advice ?? [],
		now: at(changes.now ?? "2026-04-08T13:00:00.000Z"),
	});

const promise = (id: string, noted: string, changes = {}) => ({
	id: id as PromiseId,
	opportunityId: OPPORTUNITY,
	interviewId: null,
	madeBy: null,
	byOn: date("2026-04-17"),
	words: id,
	notedAt: at(noted),
	state: "open" as const,
	movedFrom: [],
	...changes,
});

describe("a letter's context", () => {
	it("survives JSON and holds nobody's private notes", () => {
		const made = context();
		expect(JSON.parse(JSON.stringify(made))).toEqual(made);
		expect(JSON.stringify(made)).not.toContain("private");
	});

	it("takes days at the office, also where it is tomorrow there", () => {
		expect(context()).toMatchObject({
			today: "2026-04-09",
			interview: { on: "2026-04-08" },
			interviewDates: ["2026-04-08"],
		});
	});

	it("keeps the interviewers in the order named, and the policy in force", () => {
		expect(context().interviewers.map(({ name }) => name)).toEqual(["Tom Brandvold", "Ines Okafor"]);
		expect(context().limits).toMatchObject({ alikePercent: 40, length: { thinBelowWords: 50 } });
	});

	it("tells what was said with the recipient from what was said with others", () => {
		const debrief = {
			id: ROUND,
			talkedAbout: [
				{ personId: INES, text: "the timetable" },
				{ personId: TOM, text: "SQL" },
			],
			wentWell: ["the churn table"],
			seemedToDoubt: "",
			doubtAnswer: "",
			wantThisJob: "",
			questionsAsked: [{ text: "Why us?", askedBy: INES }],
		} as unknown as Debrief;
		expect(context({ facts: { debriefs: [debrief] } }).notes).toMatchObject({
			talkedAbout: ["the timetable"],
			talkedAboutWithOthers: [{ personName: "Tom Brandvold", text: "SQL" }],
			questionsAsked: [{ text: "Why us?", askedByRecipient: true }],
		});
	});

	it("is about the latest round where the letter names none, and never about a cancelled one", () => {
		const rounds = [
			interview(),
			interview({ id: "interview-2" as InterviewId, round: 2, kind: "video" }),
			interview({ id: "interview-3" as InterviewId, round: 3, state: "cancelled" }),
		];
		const made = context({ facts: { interviews: rounds }, letter: { kind: "status-check", interviewId: null } });
		expect(made.interview).toMatchObject({ round: 2, kind: "video" });
		expect(made.interviewDates).toHaveLength(2);
	});

	it("takes the promise the plan waits for: the newest open one since the interview", () => {
		const words = (...promises: readonly ReturnType<typeof promise>[]) =>
			context({ facts: { promises } }).promise?.words;
		const old = promise("old", "2026-04-08T01:00:00.000Z");
		const fresh = promise("fresh", "2026-04-08T02:00:00.000Z");
		expect(words(old, fresh)).toBe("fresh");
		expect(words(promise("kept", "2026-04-08T03:00:00.000Z", { state: "kept" }), old)).toBe("old");
		const byInes = context({ facts: { promises: [promise("p", "2026-04-08T03:00:00.000Z", { madeBy: INES })] } });
		expect(byInes.promise?.isRecipients).toBe(true);
	});

	it("knows the letters to the rest of the panel, and the day of the last check", () => {
		const letters = [
			letter({ body: "own" }),
			letter({ id: "letter-2" as LetterId, personId: TOM, body: "Dear Tom" }),
			letter({ id: "letter-3" as LetterId, personId: TOM, kind: "status-check" }),
		];
		const touch = {
			id: "touch-1" as TouchId,
			opportunityId: OPPORTUNITY,
			companyId: COMPANY,
			interviewId: null,
			personId: null,
			letterId: null,
			direction: "outbound" as const,
			channel: "email" as const,
			kind: "status-check" as const,
			at: at("2026-04-14T13:00:00.000Z"),
			wasAgainstAdvice: false,
			note: "",
		};
		const made = context({ facts: { letters, touches: [touch] }, now: "2026-04-21T13:00:00.000Z" });
		const answer = {
			...touch,
			id: "touch-2" as TouchId,
			direction: "inbound" as const,
			at: at("2026-04-20T13:00:00.000Z"),
		};
		expect(made.siblings).toEqual([{ personName: "Tom Brandvold", body: "Dear Tom", kind: "thank-you" }]);
		expect(made.lastCheckOn).toBe("2026-04-15");
		// Once they wrote, the check before it is no longer waited on.
		expect(
			context({ facts: { letters, touches: [touch, answer] }, now: "2026-04-21T13:00:00.000Z" }).lastCheckOn,
		).toBeNull();
	});

	it("brings the letter a correction puts right", () => {
		const sent = letter({
			id: "letter-0" as LetterId,
			body: "Dear Innes",
			state: "sent",
			sentAt: at("2026-04-08T01:00:00.000Z"),
		});
		const made = context({ facts: { letters: [sent] }, letter: { kind: "correction", correctsId: sent.id } });
		expect(made.corrects).toMatchObject({ kind: "thank-you", body: "Dear Innes", sentOn: "2026-04-08" });
	});
});

describe("what the plan says against a letter", () => {
	const base = { key: "k", because: "promised-date", overruled: [] } as const;
	const check = { kind: "status-check", interviewId: null, nth: 1, to: null } as const;
	const until = at("2026-04-20T12:00:00.000Z");
	const advice = (each: object): Advice => ({ ...base, action: check, ...each }) as unknown as Advice;
	const hold = advice({ kind: "hold", until });

	it("is a hold for this kind of letter, and for the news that would replace it", () => {
		expect(context({ letter: { kind: "status-check" }, advice: [hold] }).adviceHold).toEqual({
			kind: "hold",
			until,
		});
		expect(context({ letter: { kind: "news" }, advice: [hold] }).adviceHold).toEqual({
			kind: "hold",
			until,
		});
		expect(context({ letter: { kind: "correction" }, advice: [hold] }).adviceHold).toBeNull();
		expect(context({ advice: [hold] }).adviceHold).toBeNull();
	});

	it("is a stop before a hold, and nothing once it may be done", () => {
		const stop = advice({ kind: "stop" });
		expect(context({ letter: { kind: "status-check" }, advice: [hold, stop] }).adviceHold).toEqual({
			kind: "stop",
			until: null,
		});
		const doBy = advice({ kind: "do-by" });
		expect(context({ letter: { kind: "status-check" }, advice: [doBy, stop] }).adviceHold).toBeNull();
	});
});
