import type { Clipping } from "../clipping/clipping.ts";
import type { Company } from "../company/company.ts";
import type { Debrief } from "../debrief/debrief.ts";
import { emptyDebrief } from "../debrief/record.ts";
import type { Id } from "../ids.ts";
import type { Interview } from "../interview/interview.ts";
import type { Letter } from "../letter/letter.ts";
import type { Offer } from "../offer/offer.ts";
import type { Opportunity } from "../opportunity/opportunity.ts";
import type { Outcome } from "../outcome/outcome.ts";
import type { Person } from "../person/person.ts";
import type { AnswerPromise } from "../promise/promise.ts";
import type { Referee } from "../reference/referee.ts";
import type { Reference } from "../reference/reference.ts";
import type { Settings } from "../settings/settings.ts";
import { type CalendarDate, isCalendarDate } from "../time/calendar-date.ts";
import { addHours, type Instant, instantFromMs, msOf, parseInstant } from "../time/instant.ts";
import { wallTime } from "../time/wall-time.ts";
import type { CountryCode } from "../time/work-week.ts";
import type { ZoneId } from "../time/zone.ts";
import type { Touch } from "../touch/touch.ts";
import type { AdviceAction } from "./action.ts";
import type { Advice, Plan } from "./advice.ts";
import type { Facts, OfferElsewhere, Snooze } from "./facts.ts";

/** A readable stand-in for a UUID. */
export const id = <Noun extends string>(name: string): Id<Noun> => name as Id<Noun>;

/** A moment from ISO text that says its offset: `at("2026-04-05T11:00+03:00")`. */
export const at = (text: string): Instant => {
	const parsed = parseInstant(text);
	if (parsed === null) throw new Error(`No instant: ${text}`);
	return parsed;
};

export const on = (text: string): CalendarDate => {
	if (!isCalendarDate(text)) throw new Error(`No day: ${text}`);
	return text;
};

/** One millisecond earlier. */
export const justBefore = (instant: Instant): Instant => instantFromMs(msOf(instant) - 1);

/** One millisecond later. */
export const justAfter = (instant: Instant): Instant => instantFromMs(msOf(instant) + 1);

/** Offices of the tests; the first is where nothing else is said. */
export const OFFICES = {
	kuwait: { country: "KW" as CountryCode, zone: "Asia/Kuwait" as ZoneId },
	riyadh: { country: "SA" as CountryCode, zone: "Asia/Riyadh" as ZoneId },
	dubai: { country: "AE" as CountryCode, zone: "Asia/Dubai" as ZoneId },
	berlin: { country: "DE" as CountryCode, zone: "Europe/Berlin" as ZoneId },
	newYork: { country: "US" as CountryCode, zone: "America/New_York" as ZoneId },
	cairo: { country: "EG" as CountryCode, zone: "Africa/Cairo" as ZoneId },
	honolulu: { country: "US" as CountryCode, zone: "Pacific/Honolulu" as ZoneId },
	tokyo: { country: "JP" as CountryCode, zone: "Asia/Tokyo" as ZoneId },
	auckland: { country: "NZ" as CountryCode, zone: "Pacific/Auckland" as ZoneId },
} as const;

/** The interview of the worked example: Sunday 5 April 2026, 10:00 to 11:00 in Kuwait. */
export const ENDED = at("2026-04-05T11:00+03:00");

type Given<Noun> = { readonly [Key in keyof Noun]?: Noun[Key] | undefined };

/** Held on the Sunday of the worked example, with one interviewer; `endedAt` alone moves the start with it. */
export const interview = (given: Given<Interview> = {}): Interview => {
	const endedAt = given.endedAt === undefined ? ENDED : given.endedAt;
	return {
		id: id("first"),
		opportunityId: id("analyst"),
		round: 1,
		kind: "on-site",
		state: "scheduled",
		startsAt: endedAt === null ? null : addHours(endedAt, -1),
		endIsApproximate: false,
		zone: OFFICES.kuwait.zone,
		place: null,
		interviewerIds: [id("salma")],
		movedFrom: [],
		note: "",
		...given,
		endedAt,
	} as Interview;
};

/** An interviewer with an address at the company. */
export const person = (given: Given<Person> = {}): Person => {
	const name = given.id ?? "salma";
	return {
		id: id("salma"),
		companyId: id("marsa"),
		name: "Salma Qabbani",
		nameSource: "seen-written",
		preferredName: null,
		honorific: null,
		greeting: null,
		saidLike: null,
		title: null,
		roles: ["interviewer"],
		email: `${name}@marsa.example`,
		phone: null,
		doNotCall: false,
		note: "",
		...given,
	} as Person;
};

/** An answer promised at the first interview for Thursday 9 April 2026. */
export const promise = (given: Given<AnswerPromise> = {}): AnswerPromise =>
	({
		id: id("thursday"),
		opportunityId: id("analyst"),
		interviewId: id("first"),
		madeBy: null,
		byOn: on("2026-04-09"),
		words: "By Thursday.",
		notedAt: ENDED,
		state: "open",
		movedFrom: [],
		...given,
	}) as AnswerPromise;

/** A status check of ours by e-mail. */
export const touch = (given: Given<Touch> & { readonly at: Instant }): Touch =>
	({
		id: id(`touch ${given.at} ${given.kind ?? ""}`),
		opportunityId: id("analyst"),
		companyId: id("marsa"),
		interviewId: null,
		personId: null,
		letterId: null,
		direction: "outbound",
		channel: "email",
		kind: "status-check",
		wasAgainstAdvice: false,
		note: "",
		...given,
	}) as Touch;

/** A word from them. */
export const heard = (moment: Instant, given: Given<Touch> = {}): Touch =>
	touch({ direction: "inbound", kind: "other", ...given, at: moment });

/** A finished debrief of the first interview. */
export const debrief = (given: Given<Debrief> = {}): Debrief =>
	({
		...emptyDebrief(id("first"), id("analyst"), ENDED),
		finishedAt: ENDED,
		...given,
	}) as Debrief;

/** A thank-you for the first interview, sent. */
export const letter = (given: Given<Letter> = {}): Letter =>
	({
		id: id(`letter ${given.personId ?? ""}`),
		opportunityId: id("analyst"),
		interviewId: id("first"),
		personId: id("salma"),
		correctsId: null,
		clippingId: null,
		offerId: null,
		kind: "thank-you",
		language: "en",
		to: "",
		subject: "",
		body: "",
		state: "sent",
		sentAt: ENDED,
		acceptedFindings: [],
		...given,
	}) as Letter;

/** What became of it, on the day after the first interview. */
export const outcome = (given: Given<Outcome> = {}): Outcome =>
	({
		id: id("outcome"),
		opportunityId: id("analyst"),
		interviewId: null,
		result: "advanced",
		at: addHours(ENDED, 24),
		feedback: "",
		...given,
	}) as Outcome;

/** An offer at this opportunity, made a day after the interview, to be answered by Thursday 16 April. */
export const offer = (given: Given<Offer> = {}): Offer =>
	({
		id: id("offer"),
		opportunityId: id("analyst"),
		madeAt: addHours(ENDED, 24),
		answerBy: { kind: "on", on: on("2026-04-16") },
		movedFrom: [],
		state: "open",
		decidedAt: null,
		note: "",
		...given,
	}) as Offer;

/** The same at another company, Halden Ferries. */
export const offerElsewhere = (given: Given<Offer> = {}, more: Partial<OfferElsewhere> = {}): OfferElsewhere => ({
	offer: offer({ id: id("their offer"), opportunityId: id("elsewhere"), ...given }),
	companyId: id("halden"),
	companyName: "Halden Ferries",
	isDeadlineAsked: false,
	...more,
});

/** Somebody who agreed to speak for the user. */
export const referee = (given: Given<Referee> = {}): Referee =>
	({
		id: id("rosa"),
		consent: "yes",
		consentAt: addHours(ENDED, -24 * 100),
		relation: "my manager at Tamarind Books",
		languages: ["English"],
		mayShareEmail: true,
		maySharePhone: true,
		awayUntilOn: null,
		note: "",
		...given,
	}) as Referee;

/** The referee's name, given to the company a day after the interview. */
export const reference = (given: Given<Reference> = {}): Reference =>
	({
		id: id("reference"),
		opportunityId: id("analyst"),
		refereeId: id("rosa"),
		how: "asked-for",
		handedOverAt: addHours(ENDED, 24),
		points: [],
		changed: "",
		changedAt: null,
		...given,
	}) as Reference;

/** News of the company that the user kept for this opportunity. */
export const clipping = (given: Given<Clipping> = {}): Clipping =>
	({
		id: id("clipping"),
		companyId: id("marsa"),
		feedId: null,
		title: "Marsa Foods opens a second plant in Jahra",
		url: "https://news.example/marsa-jahra",
		excerpt: "",
		publishedAt: null,
		reason: "The plant needs the forecasts we spoke about.",
		opportunityId: id("analyst"),
		state: "kept",
		foundAt: ENDED,
		...given,
	}) as Clipping;

export const company = (given: Given<Company> = {}): Company =>
	({
		id: id("marsa"),
		name: "Marsa Foods",
		aliases: [],
		legalForm: null,
		isAgency: false,
		...OFFICES.kuwait,
		restDays: null,
		quietDates: [],
		website: null,
		postalAddress: "",
		note: "",
		...given,
	}) as Company;

export const opportunity = (given: Given<Opportunity> = {}): Opportunity =>
	({
		id: id("analyst"),
		companyId: id("marsa"),
		agencyId: null,
		position: "Analyst",
		sector: "private",
		stage: "interviewing",
		stageHistory: [],
		appliedOn: null,
		source: null,
		link: null,
		salary: null,
		location: null,
		country: null,
		zone: null,
		ruleOverrides: {},
		note: "",
		...given,
	}) as Opportunity;

/** A user at home in Berlin, so that nothing at the office is right by accident. */
export const settings = (given: Given<Settings> = {}): Settings =>
	({
		ownName: "Alex Miller",
		ownEmail: "",
		ownPhone: "",
		ownPostalAddress: "",
		...OFFICES.berlin,
		language: "en",
		letterLanguage: "en",
		hiddenItems: [],
		policy: {},
		quietDates: [],
		restDays: [],
		refereesOnCv: [],
		fetchesNews: false,
		reminders: { digestAt: wallTime(8, 30), quietFrom: wallTime(21, 0), quietUntil: wallTime(8, 0) },
		personalDictionary: [],
		singleKeys: true,
		...given,
	}) as Settings;

export const snooze = (adviceKey: string, until: Instant): Snooze => ({ adviceKey, until });

/** The first interview with one interviewer, nothing done yet; say only what matters. */
export const facts = (given: Given<Facts> = {}): Facts =>
	({
		opportunity: opportunity(),
		company: company(),
		agency: null,
		people: [person()],
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
		settings: settings(),
		holidays: [],
		...given,
	}) as Facts;

/** As `facts`, debriefed and thanked at the end of the interview: only the wait for their answer is left. */
export const waiting = (given: Given<Facts> = {}): Facts =>
	facts({ debriefs: [debrief()], letters: [letter()], ...given });

type Kind = AdviceAction["kind"];

/** The advice about one kind of action, in the plan's order. */
export const adviceOf = (plan: Plan, kind: Kind): readonly Advice[] =>
	plan.advice.filter(({ action }) => action.kind === kind);

/** The only advice about a kind of action. @throws where there is none, or several. */
export const theAdvice = (plan: Plan, kind: Kind): Advice => {
	const [only, ...others] = adviceOf(plan, kind);
	if (only === undefined || others.length > 0) {
		throw new Error(
			`Wanted one advice to ${kind}: ${plan.advice.map(({ key, kind: said }) => `${said} ${key}`).join(", ")}`,
		);
	}
	return only;
};

/** The only do-by about a kind of action. @throws where it is held or stopped. */
export const theDoBy = (plan: Plan, kind: Kind): Extract<Advice, { kind: "do-by" }> => {
	const advice = theAdvice(plan, kind);
	if (advice.kind !== "do-by") throw new Error(`${advice.key} is a ${advice.kind}`);
	return advice;
};

/** The only hold about a kind of action. @throws where it is allowed or stopped. */
export const theHold = (plan: Plan, kind: Kind): Extract<Advice, { kind: "hold" }> => {
	const advice = theAdvice(plan, kind);
	if (advice.kind !== "hold") throw new Error(`${advice.key} is a ${advice.kind}`);
	return advice;
};
