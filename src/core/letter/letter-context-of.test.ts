import { describe, expect, it } from "vitest";
import type { Company } from "../company/company.ts";
import type { Debrief } from "../debrief/debrief.ts";
import type { Advice } from "../followup/advice.ts";
import { clipping, offer, offerElsewhere, referee, reference, touch } from "../followup/facts.testing.ts";
import type { Facts } from "../followup/facts.ts";
import type {
	ClippingId,
	CompanyId,
	InterviewId,
	LetterId,
	OfferId,
	OpportunityId,
	PersonId,
	PromiseId,
	TouchId,
} from "../ids.ts";
import type { Interview } from "../interview/interview.ts";
import type { Opportunity } from "../opportunity/opportunity.ts";
import type { Person } from "../person/person.ts";
import type { Settings } from "../settings/settings.ts";
import type { Instant } from "../time/instant.ts";
import type { CountryCode } from "../time/work-week.ts";
import type { ZoneId } from "../time/zone.ts";
import type { Letter } from "./letter.ts";
import { advisedRecipient } from "./letter-advice.ts";
import { newestClipping } from "./letter-clipping.ts";
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
	note: "for my eyes",
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
	clippingId: null,
	delivery: null,
	offerId: null,
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
		appliedOn: null,
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
	offers: [],
	offersElsewhere: [],
	referees: [],
	references: [],
	refereeTouches: [],
	clippings: [],
	snoozes: [],
	settings: {
		ownName: "Maya Lindqvist",
		ownEmail: "",
		ownPhone: "",
		ownPostalAddress: "",
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
		expect(JSON.stringify(made)).not.toContain("for my eyes");
	});

	it("takes days at the office, also where it is tomorrow there", () => {
		expect(context()).toMatchObject({
			today: "2026-04-09",
			interview: { on: "2026-04-08" },
			interviewDates: ["2026-04-08"],
		});
	});

	it("greets in Arabic as the user said for Arabic, and in any other language as for that", () => {
		const noor = { ...person(INES, "Noor Haddad"), greeting: "Dr Haddad", arabicGreeting: "الدكتورة نور" };
		const greeted = (language: Letter["language"], people: readonly Person[] = [noor]) =>
			context({ facts: { people: [...people] }, letter: { language, personId: INES } }).recipient?.greeting;
		expect(greeted("en")).toBe("Dr Haddad");
		expect(greeted("ar")).toBe("الدكتورة نور");
		expect(greeted("ar", [{ ...noor, arabicGreeting: null }])).toBe("Dr Haddad");
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

	it("knows none that its letter names and that was cancelled, and takes a planned one to end after an hour", () => {
		const cancelled = context({
			facts: { interviews: [interview({ state: "cancelled" })] },
			letter: { interviewId: ROUND },
		});
		expect([cancelled.interview, cancelled.interviewers]).toEqual([null, []]);
		const planned = interview({ startsAt: at("2026-04-08T20:00:00.000Z"), endedAt: null });
		expect(context({ facts: { interviews: [planned] } }).interview).toMatchObject({
			endedAt: null,
			presumedEndAt: "2026-04-08T21:00:00.000Z",
		});
		expect(context().interview).not.toHaveProperty("presumedEndAt");
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
		const check = {
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
		const made = context({ facts: { letters, touches: [check] }, now: "2026-04-21T13:00:00.000Z" });
		const answer = {
			...check,
			id: "touch-2" as TouchId,
			direction: "inbound" as const,
			at: at("2026-04-20T13:00:00.000Z"),
		};
		expect(made.siblings).toEqual([{ personName: "Tom Brandvold", body: "Dear Tom", kind: "thank-you" }]);
		expect(made.lastCheckOn).toBe("2026-04-15");
		// Once they wrote, the check before it is no longer waited on.
		expect(
			context({ facts: { letters, touches: [check, answer] }, now: "2026-04-21T13:00:00.000Z" }).lastCheckOn,
		).toBeNull();
	});

	it("brings the letter a correction puts right", () => {
		const sent = letter({
			id: "letter-0" as LetterId,
			body: "Dear Innes",
			state: "sent",
			sentAt: at("2026-04-08T01:00:00.000Z"),
			acceptedFindings: ["other-company:brightwell"],
		});
		const made = context({ facts: { letters: [sent] }, letter: { kind: "correction", correctsId: sent.id } });
		expect(made.corrects).toMatchObject({
			kind: "thank-you",
			body: "Dear Innes",
			sentOn: "2026-04-08",
			acceptedFindings: ["other-company:brightwell"],
		});
	});
});

describe("the offer a letter speaks of", () => {
	const elsewhere = (given: Parameters<typeof offerElsewhere>[0] = {}, companyId = "brightwell") =>
		offerElsewhere(
			{ answerBy: { kind: "on", on: date("2026-04-16") }, ...given },
			{
				companyId: companyId as CompanyId,
				companyName: "Brightwell",
			},
		);
	const own = (given: Parameters<typeof offer>[0] = {}) => offer({ opportunityId: OPPORTUNITY, ...given });
	const offerIn = (kind: Letter["kind"], given: Partial<Facts>, offerId: string | null = null) =>
		context({ facts: given, letter: { kind, offerId: offerId as OfferId | null } }).offer;

	it("is the only one open elsewhere in a letter about another offer, and none of this company", () => {
		expect(
			offerIn("competing-offer", { offersElsewhere: [elsewhere({ madeAt: at("2026-04-07T13:00:00.000Z") })] }),
		).toEqual({
			answerBy: { kind: "on", on: "2026-04-16" },
			isElsewhere: true,
			// It was already the next day in Auckland.
			madeOn: "2026-04-08",
			state: "open",
			companyName: "Brightwell",
		});
		expect(offerIn("competing-offer", { offers: [own()] })).toBeNull();
		expect(offerIn("competing-offer", { offersElsewhere: [elsewhere({}, COMPANY)] })).toBeNull();
		expect(offerIn("competing-offer", { offersElsewhere: [elsewhere({ state: "accepted" })] })).toBeNull();
	});

	it("is the one the letter names where there are several, and none is guessed", () => {
		const offersElsewhere = [elsewhere(), elsewhere({ id: "second" as OfferId, answerBy: { kind: "none-set" } })];
		expect(offerIn("competing-offer", { offersElsewhere })).toBeNull();
		expect(offerIn("competing-offer", { offersElsewhere }, "second")?.answerBy).toEqual({ kind: "none-set" });
		expect(offerIn("competing-offer", { offersElsewhere }, "gone")).toBeNull();
	});

	it("is this company's own in an answer to it", () => {
		const given = { offers: [own()], offersElsewhere: [elsewhere()] };
		for (const kind of ["deadline-request", "acceptance", "decline"] as const) {
			expect(offerIn(kind, given)).toMatchObject({ isElsewhere: false, companyName: "Halden Ferries" });
		}
		expect(offerIn("acceptance", { offers: [own({ state: "accepted" })] })?.state).toBe("accepted");
		expect(offerIn("decline", { offers: [own({ state: "accepted" })] })).toBeNull();
	});

	it("is the one accepted elsewhere in a withdrawal", () => {
		expect(offerIn("withdrawal", { offersElsewhere: [elsewhere({ state: "accepted" })] })?.state).toBe("accepted");
		expect(offerIn("withdrawal", { offersElsewhere: [elsewhere()] })).toBeNull();
	});

	it("is none of a status check's", () => {
		expect(offerIn("status-check", { offers: [own()], offersElsewhere: [elsewhere()] })).toBeNull();
	});
});

describe("the news a letter passes on", () => {
	it("is the one it names, with the user's reason", () => {
		const clippings = [clipping({ title: " Two ferries ", reason: " as we said " })];
		const made = (clippingId: string | null) =>
			context({ facts: { clippings }, letter: { kind: "news", clippingId: clippingId as ClippingId | null } });
		expect(made("clipping").clipping).toEqual({
			title: "Two ferries",
			url: "https://news.example/marsa-jahra",
			reason: "as we said",
		});
		expect(made(null).clipping).toBeNull();
		expect(made("another").clipping).toBeNull();
	});

	it("is the newest with a reason that was kept for this opportunity and has not gone", () => {
		const mine = { opportunityId: OPPORTUNITY };
		const clippings = [
			clipping({ ...mine, id: "old" as ClippingId, publishedAt: at("2026-04-01T00:00:00.000Z") }),
			clipping({ ...mine, id: "new" as ClippingId, publishedAt: at("2026-04-02T00:00:00.000Z") }),
			clipping({ ...mine, id: "bare" as ClippingId, publishedAt: at("2026-04-03T00:00:00.000Z"), reason: "" }),
			clipping({ id: "elsewhere" as ClippingId, publishedAt: at("2026-04-04T00:00:00.000Z") }),
			clipping({ ...mine, id: "found" as ClippingId, state: "found", publishedAt: at("2026-04-05T00:00:00.000Z") }),
		];
		expect(newestClipping(facts({ clippings }))?.id).toBe("new");
		const sent = letter({ kind: "news", clippingId: "new" as ClippingId, state: "sent" });
		expect(newestClipping(facts({ clippings, letters: [sent] }))?.id).toBe("old");
		expect(newestClipping(facts({ clippings: clippings.filter(({ id }) => id === "bare") }))?.id).toBe("bare");
		expect(newestClipping(facts())).toBeNull();
	});
});

describe("what a letter to a referee can say", () => {
	const ROSA = "person-rosa" as PersonId;
	const rosa = { ...person(ROSA, "Rosa Lindgren"), companyId: "tamarind" as CompanyId, roles: ["referee" as const] };
	const told = (moment: string, changes: object = {}) =>
		touch({
			at: at(moment),
			kind: "reference-heads-up",
			personId: ROSA,
			opportunityId: OPPORTUNITY,
			letterId: "earlier" as LetterId,
			...changes,
		});
	const made = (given: Partial<Facts> = {}, changes: Partial<Letter> = {}) =>
		context({
			facts: {
				people: [person(INES, "Ines Okafor"), person(TOM, "Tom Brandvold"), rosa],
				referees: [referee({ id: ROSA })],
				...given,
			},
			letter: { kind: "reference-heads-up", interviewId: null, personId: ROSA, ...changes },
		});
	const named = (given: Parameters<typeof reference>[0] = {}) =>
		reference({ refereeId: ROSA, opportunityId: OPPORTUNITY, ...given });

	it("is how they know the work, the points chosen for this company, and who was met", () => {
		const points = [{ kind: "doubt" as const, text: "SQL" }];
		expect(made({ references: [named({ points })] }).reference).toEqual({
			consent: "yes",
			relation: "my manager at Tamarind Books",
			points,
			changed: "",
			isAgain: false,
			met: ["Tom Brandvold", "Ines Okafor"],
		});
	});

	it("is known without a reference: the name may stand on the CV", () => {
		expect(made().reference).toMatchObject({ relation: "my manager at Tamarind Books", points: [] });
		expect(made({}, { personId: INES }).reference).toBeNull();
	});

	it("names nobody who is still to be met", () => {
		const ahead = interview({ endedAt: at("2026-04-09T21:40:00.000Z") });
		expect(made({ interviews: [ahead] }).reference?.met).toEqual([]);
	});

	it("is what changed since they were last told about this opportunity, and only then a second time", () => {
		const changed = { changed: "a second interview", changedAt: at("2026-04-05T12:00:00.000Z") };
		const references = [named(changed)];
		expect(made({ references }).reference).toMatchObject({ isAgain: false, changed: "" });
		const before = told("2026-04-04T12:00:00.000Z");
		expect(made({ references, refereeTouches: [before] }).reference).toMatchObject({
			isAgain: true,
			changed: "a second interview",
		});
		const since = told("2026-04-06T12:00:00.000Z");
		expect(made({ references, refereeTouches: [since, before] }).reference).toMatchObject({
			isAgain: true,
			changed: "",
		});
	});

	it("counts no word about another opportunity, to somebody else, or by this letter", () => {
		const refereeTouches = [
			told("2026-04-04T12:00:00.000Z", { opportunityId: "another" }),
			told("2026-04-04T12:00:00.000Z", { personId: "somebody" }),
			told("2026-04-04T12:00:00.000Z", { kind: "reference-request" }),
			told("2026-04-04T12:00:00.000Z", { direction: "inbound" }),
			told("2026-04-04T12:00:00.000Z", { letterId: "letter-1" }),
		];
		expect(made({ refereeTouches }).reference?.isAgain).toBe(false);
	});

	it("comes from a referee, who is nobody of the company by that alone", () => {
		const outside = made();
		expect(outside.referees.map(({ name }) => name)).toEqual(["Rosa Lindgren"]);
		expect(outside.otherPeopleHere).toEqual([]);
		expect(outside.recipient?.name).toBe("Rosa Lindgren");
		const inside = made({ people: [{ ...rosa, companyId: COMPANY }] });
		expect(inside.otherPeopleHere.map(({ name }) => name)).toEqual(["Rosa Lindgren"]);
	});
});

const wishedAt = (id: InterviewId, wantThisJob: string) =>
	({
		id,
		talkedAbout: [],
		wentWell: [],
		seemedToDoubt: "",
		doubtAnswer: "",
		wantThisJob,
		questionsAsked: [],
	}) as unknown as Debrief;

describe("the wish a letter about another offer may tell", () => {
	it("is the latest one written down, from whichever round", () => {
		const second = "interview-2" as InterviewId;
		const interviews = [interview(), interview({ id: second, round: 2, endedAt: at("2026-04-12T21:40:00.000Z") })];
		const wish = (debriefs: readonly Debrief[], kind: Letter["kind"] = "competing-offer") =>
			context({ facts: { interviews, debriefs }, letter: { kind, interviewId: null } }).notes.wantThisJob;
		expect(wish([wishedAt(ROUND, "the timetable")])).toBe("the timetable");
		expect(wish([wishedAt(second, "the team"), wishedAt(ROUND, "the timetable")])).toBe("the team");
		expect(wish([wishedAt(second, " "), wishedAt(ROUND, "the timetable")])).toBe("the timetable");
		expect(wish([wishedAt(ROUND, "the timetable")], "status-check")).toBe("");
	});

	it("is no other round's in other letters, but a doubt is heeded in all of them", () => {
		const interviews = [interview(), interview({ id: "interview-2" as InterviewId, round: 2 })];
		const debriefs = [wishedAt(ROUND, "I do not want it any more")];
		for (const kind of ["thank-you", "status-check", "closing-note"] as const) {
			const made = context({ facts: { interviews, debriefs }, letter: { kind, interviewId: null } });
			expect(made.notes.wantThisJob).toBe("I do not want it any more");
		}
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

	const held = (action: object, moment = until): Advice => advice({ kind: "hold", until: moment, action });
	const holdOf = (changes: Partial<Letter>, ...given: readonly Advice[]) =>
		context({ letter: changes, advice: given }).adviceHold;

	it("is a stop for more news even where a check may go", () => {
		const doCheck = advice({ kind: "do-by" });
		const stopNews = advice({ kind: "stop", action: { kind: "news", interviewId: null, to: null } });
		expect(holdOf({ kind: "news" }, doCheck, stopNews)).toEqual({ kind: "stop", until: null });
		expect(holdOf({ kind: "news" }, doCheck)).toBeNull();
		expect(holdOf({ kind: "status-check" }, doCheck, stopNews)).toBeNull();
	});

	it("is a hold for telling of this offer, not of another", () => {
		const tell = held({ kind: "tell-offer", interviewId: null, offerId: "theirs", to: null });
		expect(holdOf({ kind: "competing-offer", offerId: "theirs" as OfferId }, tell)).toEqual({ kind: "hold", until });
		expect(holdOf({ kind: "competing-offer", offerId: null }, tell)).toEqual({ kind: "hold", until });
		expect(holdOf({ kind: "competing-offer", offerId: "another" as OfferId }, tell)).toBeNull();
	});

	it("is a hold for telling this referee, not for telling another or thanking them", () => {
		const alert = held({ kind: "alert-referee", interviewId: null, to: TOM, referenceId: null, isAgain: false });
		expect(holdOf({ kind: "reference-heads-up", personId: TOM }, alert)).toEqual({ kind: "hold", until });
		expect(holdOf({ kind: "reference-heads-up", personId: INES }, alert)).toBeNull();
		expect(holdOf({ kind: "reference-thanks", personId: TOM }, alert)).toBeNull();
	});

	it("covers both letters after a no", () => {
		const answer = held({ kind: "answer-no", interviewId: null, to: null, outcomeId: null });
		expect(holdOf({ kind: "feedback-request" }, answer)).not.toBeNull();
		expect(holdOf({ kind: "thanks-after-no" }, answer)).not.toBeNull();
	});
});

describe("whom the plan would write to", () => {
	const advice = (action: object) => ({ key: "k", kind: "do-by", action, overruled: [] }) as unknown as Advice;

	it("is named by the advice about this kind of letter", () => {
		const given = [
			advice({ kind: "status-check", interviewId: null, nth: 1, to: INES, clippingId: null }),
			advice({ kind: "tell-offer", interviewId: null, offerId: "theirs", to: TOM }),
		];
		expect(advisedRecipient({ kind: "competing-offer", interviewId: null }, given)).toBe(TOM);
		expect(advisedRecipient({ kind: "news", interviewId: null }, given)).toBe(INES);
		expect(advisedRecipient({ kind: "correction", interviewId: null }, given)).toBeNull();
	});

	it("is nobody where several referees wait for a letter", () => {
		const alert = (to: PersonId) =>
			advice({ kind: "alert-referee", interviewId: null, to, referenceId: null, isAgain: false });
		expect(advisedRecipient({ kind: "reference-heads-up", interviewId: null }, [alert(TOM)])).toBe(TOM);
		expect(advisedRecipient({ kind: "reference-heads-up", interviewId: null }, [alert(TOM), alert(INES)])).toBeNull();
	});
});
