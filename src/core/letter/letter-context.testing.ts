import { DEFAULT_POLICY } from "../followup/policy.ts";
import type { LetterId, PersonId } from "../ids.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { Instant } from "../time/instant.ts";
import type { ZoneId } from "../time/zone.ts";
import type { LetterText } from "./checks/check.ts";
import type {
	LetterClipping,
	LetterContext,
	LetterNotes,
	LetterOffer,
	LetterPerson,
	LetterReference,
} from "./context.ts";
import { type LetterKind, REFERENCE_LETTERS } from "./letter.ts";

export const date = (text: string): CalendarDate => text as CalendarDate;

export const letterPerson = (name: string | null, changes: Partial<LetterPerson> = {}): LetterPerson => ({
	id: `person-${name ?? "unknown"}` as PersonId,
	name,
	nameSource: "seen-written",
	preferredName: null,
	honorific: null,
	greeting: name === null ? null : (name.split(" ")[0] ?? null),
	title: null,
	roles: ["interviewer"],
	email: null,
	...changes,
});

export const INES = letterPerson("Ines Okafor", { email: "i.okafor@haldenferries.example" });
export const TOM = letterPerson("Tom Brandvold", { email: "t.brandvold@haldenferries.example" });
export const PRIYA = letterPerson("Priya Raman", { email: "p.raman@haldenferries.example" });

/** A referee, at no company of this record. */
export const ROSA = letterPerson("Rosa Lindgren", { roles: ["referee"], email: "rosa@tamarind.example" });

/** Another company's open offer, to be answered by Thursday 16 April. */
export const letterOffer = (changes: Partial<LetterOffer> = {}): LetterOffer => ({
	answerBy: { kind: "on", on: date("2026-04-16") },
	isElsewhere: true,
	madeOn: date("2026-04-13"),
	state: "open",
	companyName: "Brightwell",
	...changes,
});

export const letterClipping = (changes: Partial<LetterClipping> = {}): LetterClipping => ({
	title: "Halden Ferries orders two battery ferries",
	url: "https://news.example/halden",
	reason: "the winter timetable would change with them, as we discussed",
	...changes,
});

/** Rosa agreed; what she could speak about, and one doubt the user chose. */
export const letterReference = (changes: Partial<LetterReference> = {}): LetterReference => ({
	consent: "yes",
	relation: "my manager at Tamarind Books, 2021 to 2024",
	points: [
		{ kind: "achievement", text: "the weekly churn table I built" },
		{ kind: "performance", text: "how I dealt with late data" },
		{ kind: "doubt", text: "SQL beyond simple reports" },
	],
	changed: "",
	isAgain: false,
	met: ["Ines Okafor", "Tom Brandvold"],
	...changes,
});

export const NO_NOTES: LetterNotes = {
	talkedAbout: [],
	talkedAboutWithOthers: [],
	wentWell: [],
	seemedToDoubt: "",
	doubtAnswer: "",
	wantThisJob: "",
	questionsAsked: [],
};

/** Maya's thank-you to Ines after the interview of Wednesday 8 April 2026, on the same day. */
export const letterContext = (changes: Partial<LetterContext> = {}): LetterContext => ({
	letterId: "letter-1" as LetterId,
	kind: "thank-you",
	language: "en-gb",
	length: "usual",
	sender: { name: "Maya Lindqvist", email: "maya@lindqvist.example", phone: "" },
	recipient: INES,
	company: { name: "Halden Ferries", aliases: [], legalForm: null, country: null },
	agencyName: null,
	position: "marketing analyst",
	interview: {
		on: date("2026-04-08"),
		kind: "on-site",
		round: 1,
		zone: "Europe/Oslo" as ZoneId,
		endedAt: "2026-04-08T09:40:00.000Z" as Instant,
	},
	interviewDates: [date("2026-04-08")],
	interviewers: [INES, TOM, PRIYA],
	otherPeopleHere: [],
	referees: [],
	notes: NO_NOTES,
	promise: null,
	lastCheckOn: null,
	corrects: null,
	stage: "interviewing",
	hasTheirFeedback: false,
	offer: null,
	clipping: null,
	reference: null,
	siblings: [],
	others: { companies: [], people: [] },
	office: { country: null, sector: "private" },
	limits: {
		length: DEFAULT_POLICY["letter-length"],
		alikePercent: DEFAULT_POLICY["panel-letters"].alikePercent,
		lateAfterHours: DEFAULT_POLICY["thank-you-window"].lateAfterHours,
	},
	adviceHold: null,
	personalDictionary: [],
	now: "2026-04-08T12:53:00.000Z" as Instant,
	officeZone: "Europe/Berlin" as ZoneId,
	today: date("2026-04-08"),
	...changes,
});

/**
 * A context with everything a kind of letter can use, on Monday 13 April: the offer with its date and the answer promised
 * for the day after it, news with a reason, a referee who agreed.
 */
export const completeContext = (kind: LetterKind, changes: Partial<LetterContext> = {}): LetterContext => {
	const isToReferee = REFERENCE_LETTERS.has(kind);
	return letterContext({
		kind,
		recipient: isToReferee ? ROSA : INES,
		referees: [ROSA],
		promise: { byOn: date("2026-04-17"), words: "by Friday", isRecipients: !isToReferee },
		offer: kind === "withdrawal" ? letterOffer({ state: "accepted" }) : letterOffer(),
		clipping: letterClipping(),
		reference: isToReferee ? letterReference() : null,
		now: "2026-04-13T08:00:00.000Z" as Instant,
		today: date("2026-04-13"),
		...changes,
	});
};

/** A letter in the editor that nothing can be said against but its length. */
export const letterText = (changes: Partial<LetterText> = {}): LetterText => ({
	to: "i.okafor@haldenferries.example",
	subject: "Thank you, marketing analyst interview",
	body: letterBody("Thank you for the conversation about the marketing analyst role at Halden Ferries."),
	kind: "thank-you",
	language: "en-gb",
	...changes,
});

export const letterBody = (text: string): string => `Dear Ines,\n\n${text}\n\nKind regards,\nMaya Lindqvist`;
