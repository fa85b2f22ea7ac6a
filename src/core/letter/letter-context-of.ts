import type { Debrief } from "../debrief/debrief.ts";
import type { Advice } from "../followup/advice.ts";
import { contextAt, officeOfFacts } from "../followup/context.ts";
import type { Facts } from "../followup/facts.ts";
import { policyInForce } from "../followup/policy.ts";
import { endOf } from "../followup/rounds.ts";
import type { InterviewId } from "../ids.ts";
import type { Interview } from "../interview/interview.ts";
import type { Person } from "../person/person.ts";
import type { AnswerPromise } from "../promise/promise.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { Instant } from "../time/instant.ts";
import { countryOfZone } from "../time/work-week.ts";
import { dateAt, type ZoneId } from "../time/zone.ts";
import type {
	CorrectedLetter,
	LetterClipping,
	LetterContext,
	LetterInterview,
	LetterNotes,
	LetterOffer,
	LetterPerson,
} from "./context.ts";
import { hesitates } from "./hesitates.ts";
import type { Letter, LetterLanguage } from "./letter.ts";
import { adviceAgainst } from "./letter-advice.ts";
import { offerOf } from "./letter-offer.ts";
import { referenceOf } from "./letter-reference.ts";

export interface LetterContextInput {
	readonly facts: Facts;
	/** The letter being written; it need not be among the facts' letters yet. */
	readonly letter: Letter;
	/** Names from the user's other opportunities, without this company's people and companies the letter may name. */
	readonly others: LetterContext["others"];
	/** The opportunity's plan at `now`. */
	readonly advice: readonly Advice[];
	readonly now: Instant;
}

/** Gathers what composing and checking one letter need from the opportunity's facts. */
export const letterContextOf = ({ facts, letter, others, advice, now }: LetterContextInput): LetterContext => {
	const { company, opportunity, settings } = facts;
	const interview = interviewOf(facts, letter);
	const zone = interview?.zone ?? opportunity.zone ?? company.zone ?? settings.zone;
	const personById = new Map(facts.people.map((person) => [person.id, person]));
	const interviewers = (interview?.interviewerIds ?? []).flatMap((id) => personById.get(id) ?? []);
	const { wait, rounds } = contextAt(facts, now);
	const isHere = isOneOfTheirs(facts);
	const furtherPeople = facts.people.filter((person) => !interviewers.includes(person));
	const isAboutTheWait = letter.interviewId === null || letter.interviewId === wait?.interviewId;
	const promise =
		(isAboutTheWait ? wait?.promise : null) ??
		promiseOf(facts.promises, letter.interviewId, isAboutTheWait ? "without-date" : "any");
	const policy = policyInForce(settings.policy, opportunity.ruleOverrides);
	const asPerson = (person: Person): LetterPerson => letterPerson(person, letter.language);
	return {
		letterId: letter.id,
		kind: letter.kind,
		language: letter.language,
		length: letter.length ?? "usual",
		sender: { name: settings.ownName, email: settings.ownEmail, phone: settings.ownPhone },
		recipient: mapped(letter.personId === null ? undefined : personById.get(letter.personId), asPerson),
		company: { name: company.name, aliases: company.aliases, legalForm: company.legalForm, country: company.country },
		agencyName: facts.agency?.name ?? null,
		position: opportunity.position,
		interview: mapped(interview, letterInterview),
		interviewDates: facts.interviews.flatMap((each) => (each.state === "cancelled" ? [] : (dayOf(each) ?? []))),
		interviewers: interviewers.map(asPerson),
		otherPeopleHere: furtherPeople.filter(isHere).map(asPerson),
		referees: furtherPeople.filter((person) => !isHere(person)).map(asPerson),
		notes: notesOf(facts, letter, interview),
		promise:
			promise === null
				? null
				: {
						byOn: promise.byOn,
						words: promise.words,
						isRecipients: promise.madeBy !== null && promise.madeBy === letter.personId,
					},
		lastCheckOn: mapped(wait?.checks.at(-1), ({ at }) => dateAt(at, zone)),
		corrects: mapped(
			facts.letters.find((other) => other.id === letter.correctsId),
			(other) => correctedLetter(other, zone),
		),
		stage: opportunity.stage,
		hasTheirFeedback: facts.outcomes.some(({ result, feedback }) => result === "rejected" && feedback.trim() !== ""),
		offer: letterOffer(facts, letter, zone),
		clipping: letterClipping(facts, letter),
		reference: referenceOf(facts, letter, rounds.held),
		siblings: siblingsOf(facts, letter, personById),
		others,
		office: {
			country: opportunity.country ?? company.country ?? countryOfZone(zone),
			sector: opportunity.sector,
		},
		limits: {
			length: policy["letter-length"],
			alikePercent: policy["panel-letters"].alikePercent,
			lateAfterHours: policy["thank-you-window"].lateAfterHours,
		},
		adviceHold: adviceAgainst(letter, advice),
		personalDictionary: settings.personalDictionary,
		now,
		officeZone: officeOfFacts(facts).zone,
		today: dateAt(now, zone),
	};
};

const mapped = <From, To>(value: From | undefined | null, map: (value: From) => To): To | null =>
	value === undefined || value === null ? null : map(value);

const letterPerson = (person: Person, language: LetterLanguage): LetterPerson => ({
	id: person.id,
	name: person.name,
	nameSource: person.nameSource,
	preferredName: person.preferredName,
	honorific: person.honorific,
	greeting: (language === "ar" ? person.arabicGreeting : null) ?? person.greeting,
	title: person.title,
	roles: person.roles,
	email: person.email,
});

/** Somebody of the company, the agency or an interview; a referee of the user's is none of theirs by that alone. */
const isOneOfTheirs =
	({ referees, company, agency, interviews }: Facts) =>
	({ id, companyId }: Person): boolean =>
		!referees.some((referee) => referee.id === id) ||
		companyId === company.id ||
		(agency !== null && companyId === agency.id) ||
		interviews.some(({ interviewerIds }) => interviewerIds.includes(id));

const letterOffer = (facts: Facts, letter: Letter, zone: ZoneId): LetterOffer | null =>
	mapped(offerOf(facts, letter), ({ offer, companyName, isElsewhere }) => ({
		answerBy: offer.answerBy,
		isElsewhere,
		madeOn: dateAt(offer.madeAt, zone),
		state: offer.state,
		companyName,
	}));

const letterClipping = (facts: Facts, letter: Letter): LetterClipping | null =>
	mapped(
		facts.clippings.find(({ id }) => id === letter.clippingId),
		({ title, url, reason }) => ({ title: title.trim(), url, reason: reason.trim() }),
	);

const dayOf = (interview: Interview): CalendarDate | null =>
	mapped(interview.endedAt ?? interview.startsAt, (at) => dateAt(at, interview.zone));

const letterInterview = (interview: Interview): LetterInterview => ({
	on: dayOf(interview),
	kind: interview.kind,
	round: interview.round,
	zone: interview.zone,
	endedAt: interview.endedAt,
	...presumedEndOf(interview),
});

const presumedEndOf = (interview: Interview): Pick<LetterInterview, "presumedEndAt"> => {
	const endAt = interview.endedAt === null ? endOf(interview) : null;
	return endAt === null ? {} : { presumedEndAt: endAt };
};

/** The letter's own interview; a letter that names none is about the latest round. None that was cancelled. */
const interviewOf = (facts: Facts, letter: Letter): Interview | null => {
	const rounds = facts.interviews.filter((each) => each.state !== "cancelled");
	if (letter.interviewId !== null) return rounds.find((each) => each.id === letter.interviewId) ?? null;
	return rounds.reduce<Interview | null>(
		(last, each) => (last === null || each.round > last.round ? each : last),
		null,
	);
};

const notesOf = (facts: Facts, letter: Letter, interview: Interview | null): LetterNotes => {
	const debrief = facts.debriefs.find((each) => each.id === interview?.id);
	const nameOf = (id: string) => facts.people.find((person) => person.id === id)?.name ?? null;
	const talked = debrief?.talkedAbout ?? [];
	return {
		talkedAbout: talked.filter((each) => each.personId === letter.personId).map((each) => each.text),
		talkedAboutWithOthers: talked
			.filter((each) => each.personId !== letter.personId)
			.map((each) => ({ personName: nameOf(each.personId), text: each.text })),
		wentWell: debrief?.wentWell ?? [],
		seemedToDoubt: debrief?.seemedToDoubt ?? "",
		doubtAnswer: debrief?.doubtAnswer ?? "",
		wantThisJob: wishFor(letter, debrief?.wantThisJob ?? "", lastWish(facts, debrief)),
		questionsAsked: (debrief?.questionsAsked ?? []).map((each) => ({
			text: each.text,
			askedByRecipient: each.askedBy !== null && each.askedBy === letter.personId,
		})),
	};
};

/** A wish from another round is told in a letter about another offer; a doubt is heeded in every letter. */
const wishFor = ({ kind }: Letter, own: string, last: string): string =>
	kind === "competing-offer" || (own.trim() === "" && hesitates(last)) ? last : own;

/** Why the user wants this job, as last written: a wish from the first round still stands while the next is ahead. */
const lastWish = ({ interviews, debriefs }: Facts, latest: Debrief | undefined): string => {
	const wishes = [...debriefs]
		.sort((a, b) => roundOf(interviews, a) - roundOf(interviews, b))
		.map(({ wantThisJob }) => wantThisJob)
		.filter((wish) => wish.trim() !== "");
	return latest?.wantThisJob.trim() ? latest.wantThisJob : (wishes.at(-1) ?? "");
};

const roundOf = (interviews: readonly Interview[], { id }: Debrief): number =>
	interviews.find((interview) => interview.id === id)?.round ?? 0;

/** What was promised at an interview that another one has followed, or a promise that named no day. */
const promiseOf = (
	promises: readonly AnswerPromise[],
	interviewId: InterviewId | null,
	which: "any" | "without-date",
): AnswerPromise | null =>
	promises.findLast(
		(promise) =>
			promise.state === "open" && promise.interviewId === interviewId && (which === "any" || promise.byOn === null),
	) ?? null;

const correctedLetter = (letter: Letter, zone: ZoneId): CorrectedLetter => ({
	kind: letter.kind,
	subject: letter.subject,
	body: letter.body,
	sentOn: mapped(letter.sentAt, (at) => dateAt(at, zone)),
	acceptedFindings: letter.acceptedFindings,
});

const siblingsOf = (
	facts: Facts,
	letter: Letter,
	personById: ReadonlyMap<string, Person>,
): LetterContext["siblings"] => {
	if (letter.interviewId === null || letter.kind !== "thank-you") return [];
	return facts.letters
		.filter((other) => other.id !== letter.id && other.interviewId === letter.interviewId && other.kind === letter.kind)
		.map((other) => ({
			personName: mapped(other.personId === null ? null : personById.get(other.personId), (person) => person.name),
			body: other.body,
			kind: other.kind,
		}));
};
