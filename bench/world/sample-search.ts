import type { Company } from "#core/company/company.ts";
import type { Debrief } from "#core/debrief/debrief.ts";
import type { Facts } from "#core/followup/facts.ts";
import type {
	CompanyId,
	InterviewId,
	LetterId,
	OpportunityId,
	OutcomeId,
	PersonId,
	PromiseId,
	TouchId,
} from "#core/ids.ts";
import { INTERVIEW_KINDS, type Interview } from "#core/interview/interview.ts";
import type { Letter } from "#core/letter/letter.ts";
import type { Opportunity, Stage } from "#core/opportunity/opportunity.ts";
import type { Outcome } from "#core/outcome/outcome.ts";
import type { Person } from "#core/person/person.ts";
import type { AnswerPromise } from "#core/promise/promise.ts";
import { addDays } from "#core/time/calendar-date.ts";
import { addHours, type Instant } from "#core/time/instant.ts";
import type { CountryCode } from "#core/time/work-week.ts";
import { dateAt, type ZoneId } from "#core/time/zone.ts";
import type { Touch } from "#core/touch/touch.ts";
import { type Chance, chanceFrom } from "./chance.ts";
import { FIRST_NAMES, LAST_NAMES, letterBody, OFFICES, PLACES, POSITIONS, TRADES } from "./sample-words.ts";

/** One opportunity with everything recorded about it. The company is new unless it is an earlier sample's. */
export type SampleOpportunity = Omit<
	Facts,
	"settings" | "holidays" | "agency" | "offersElsewhere" | "referees" | "refereeTouches"
> & { readonly isNewCompany: boolean };

/** Stages as a long search has them. */
const STAGES: readonly Stage[] = [
	...Array<Stage>(6).fill("applied"),
	...Array<Stage>(7).fill("interviewing"),
	...Array<Stage>(4).fill("rejected"),
	"saved",
	"offer",
	"quiet",
];

/** A search of this many opportunities around `now`: the same in every run but for ids and dates. */
export const sampleSearch = (count: number, now: Instant, nextId: () => string): SampleOpportunity[] => {
	const chance = chanceFrom(20_260_401);
	const id = <Id extends string>() => nextId() as Id;
	const search: SampleOpportunity[] = [];
	for (let index = 0; index < count; index += 1) {
		const earlier = index > 10 && chance.isTrue(0.2) ? search[chance.between(index - 10, index - 1)] : undefined;
		search.push(sampleOpportunity({ index, now, chance, id, earlier: earlier ?? null }));
	}
	return search;
};

interface Making {
	readonly index: number;
	readonly now: Instant;
	readonly chance: Chance;
	readonly id: <Id extends string>() => Id;
	readonly earlier: SampleOpportunity | null;
}

const sampleOpportunity = (making: Making): SampleOpportunity => {
	const { index, now, chance, id, earlier } = making;
	const company = earlier?.company ?? sampleCompany(making);
	const stage = chance.oneOf(STAGES);
	const daysAgo = stage === "interviewing" || stage === "offer" ? chance.between(-4, 25) : chance.between(20, 200);
	const lastEndedAt = addHours(now, -24 * daysAgo - chance.between(0, 9));
	const opportunity: Opportunity = {
		id: id<OpportunityId>(),
		companyId: company.id,
		agencyId: null,
		position: `${chance.oneOf(POSITIONS)} ${index}`,
		sector: chance.isTrue(0.9) ? "private" : "government",
		stage,
		stageHistory: [{ stage, at: addHours(lastEndedAt, -300) }],
		appliedOn: addDays(dateAt(lastEndedAt, "UTC" as ZoneId), -20),
		source: "A board",
		link: `https://jobs.example/${index}`,
		salary: null,
		location: null,
		country: null,
		zone: null,
		ruleOverrides: chance.isTrue(0.05) ? { "promised-date": { waitBusinessDays: 3 } } : {},
		note: "Small team, reports to the head of insight. Two rounds and a task were announced.",
	};
	const hasInterviews = stage !== "applied" && stage !== "saved";
	const people = hasInterviews ? Array.from({ length: chance.between(1, 3) }, () => samplePerson(making, company)) : [];
	const interviews = hasInterviews ? sampleRounds(making, { opportunity, company, people, lastEndedAt }) : [];
	const letters = interviews.flatMap((interview) => sampleLetters(making, { opportunity, company, people, interview }));
	const touches = letters.flatMap((letter) => sampleTouches(making, { letter, company }));
	return {
		opportunity,
		company,
		isNewCompany: earlier === null,
		people,
		interviews,
		debriefs: interviews.flatMap((interview) =>
			chance.isTrue(0.8) ? [sampleDebrief(making, { interview, people })] : [],
		),
		promises: interviews.flatMap((interview) => (chance.isTrue(0.6) ? [samplePromise(making, interview)] : [])),
		touches,
		letters,
		outcomes: stage === "rejected" ? interviews.slice(-1).map((interview) => sampleOutcome(making, interview)) : [],
		offers: [],
		references: [],
		clippings: [],
		snoozes: [],
	};
};

const sampleCompany = ({ index, chance, id }: Making): Company => {
	const [country, zone] = chance.oneOf(OFFICES);
	return {
		id: id<CompanyId>(),
		name: `${chance.oneOf(PLACES)} ${chance.oneOf(TRADES)} ${index}`,
		aliases: [],
		legalForm: chance.isTrue(0.3) ? "Ltd" : null,
		isAgency: false,
		country: country as CountryCode,
		zone: zone as ZoneId,
		restDays: null,
		quietDates: [],
		website: null,
		postalAddress: "",
		note: "",
	};
};

const samplePerson = ({ index, chance, id }: Making, company: Company): Person => {
	const first = chance.oneOf(FIRST_NAMES);
	const last = chance.oneOf(LAST_NAMES);
	return {
		id: id<PersonId>(),
		companyId: company.id,
		name: `${first} ${last}`,
		nameSource: chance.isTrue(0.8) ? "seen-written" : "only-heard",
		preferredName: null,
		honorific: null,
		greeting: first,
		saidLike: null,
		title: "Head of Insight",
		roles: ["interviewer"],
		email: chance.isTrue(0.85) ? `${first}.${index}@company${index}.example`.toLowerCase() : null,
		phone: null,
		doNotCall: false,
		note: "",
	};
};

interface Round {
	readonly opportunity: Opportunity;
	readonly company: Company;
	readonly people: readonly Person[];
	readonly interview: Interview;
}

const sampleRounds = (
	{ chance, id }: Making,
	{ opportunity, company, people, lastEndedAt }: Omit<Round, "interview"> & { readonly lastEndedAt: Instant },
): Interview[] => {
	const rounds = chance.between(1, 3);
	return Array.from({ length: rounds }, (_, index) => {
		const endedAt = addHours(lastEndedAt, -24 * 9 * (rounds - 1 - index));
		return {
			id: id<InterviewId>(),
			opportunityId: opportunity.id,
			round: index + 1,
			kind: chance.oneOf(INTERVIEW_KINDS),
			state: "scheduled",
			startsAt: addHours(endedAt, -1),
			endedAt,
			endIsApproximate: chance.isTrue(0.3),
			zone: company.zone ?? ("UTC" as ZoneId),
			place: null,
			interviewerIds: people.map((person) => person.id),
			movedFrom: [],
			note: "",
		};
	});
};

const sampleDebrief = (
	{ chance, now }: Making,
	{ interview, people }: Pick<Round, "interview" | "people">,
): Debrief => ({
	id: interview.id,
	opportunityId: interview.opportunityId,
	feeling: "Went better than I feared, though the second half was slow.",
	wentTerribly: false,
	seemedToDoubt: "whether I have used SQL beyond simple reports",
	doubtAnswer: "In my last job I built the weekly churn table myself, with a check that caught a double count.",
	talkedAbout: people.map((person) => ({ personId: person.id, text: "asking passengers before asking the dashboard" })),
	questionsAsked: Array.from({ length: 3 }, (_, index) => ({
		id: `question-${index}`,
		text: "Tell me about a time when your numbers turned out to be wrong.",
		askedBy: people[0]?.id ?? null,
		kinds: ["behavioural"] as const,
		difficulty: 2,
		said: "I told them about the churn table, without saying what the result was.",
		after: "Whether I check my own work and say so when it is wrong.",
		betterAnswer: "Start with the double count, then the check, then the number it saved.",
		wantsBetterAnswer: false,
	})),
	wentWell: ["the churn table example", "they laughed at the lost-luggage survey"],
	wantThisJob: "They ask passengers first, and the team is small enough to see the effect.",
	items: { P1: { kind: "rated", value: 5 }, A2: { kind: "rated", value: 3 }, D4: { kind: "did-not-come-up" } },
	myQuestions: [],
	improve: ["Say the result first"],
	ratings: [{ value: chance.between(2, 9), at: interview.endedAt ?? now }],
	action: null,
	stepsDone: ["facts", "questions", "went-well", "items", "improve", "overall"],
	startedAt: interview.endedAt ?? now,
	finishedAt: chance.isTrue(0.9) ? addHours(interview.endedAt ?? now, 1) : null,
});

const samplePromise = ({ chance, id, now }: Making, interview: Interview): AnswerPromise => ({
	id: id<PromiseId>(),
	opportunityId: interview.opportunityId,
	interviewId: interview.id,
	madeBy: interview.interviewerIds[0] ?? null,
	byOn: chance.isTrue(0.9) ? addDays(dateAt(interview.endedAt ?? now, interview.zone), chance.between(3, 14)) : null,
	words: "You will hear from us by then.",
	notedAt: interview.endedAt ?? now,
	state: "open",
	movedFrom: [],
});

const sampleLetters = ({ chance, id, now }: Making, { opportunity, company, people, interview }: Round): Letter[] => {
	const endedAt = interview.endedAt ?? now;
	if (endedAt > addHours(now, -4) || chance.isTrue(0.25)) return [];
	return people.map((person) => ({
		id: id<LetterId>(),
		opportunityId: opportunity.id,
		interviewId: interview.id,
		personId: person.id,
		correctsId: null,
		clippingId: null,
		delivery: null,
		offerId: null,
		kind: "thank-you",
		language: "en",
		to: person.email ?? "",
		subject: `Thank you, ${person.greeting ?? ""}`,
		body: letterBody(person.greeting ?? "", company.name ?? "", opportunity.position ?? ""),
		state: chance.isTrue(0.85) ? "sent" : "draft",
		sentAt: addHours(endedAt, 3),
		acceptedFindings: [],
	}));
};

/** The letter itself in the ledger, and now and then a question about the answer after it, or an answer. */
const sampleTouches = (
	{ chance, id, now }: Making,
	{ letter, company }: { readonly letter: Letter; readonly company: Company },
): Touch[] => {
	if (letter.state === "draft" || letter.sentAt === null) return [];
	const base = {
		opportunityId: letter.opportunityId,
		companyId: company.id,
		interviewId: letter.interviewId,
		personId: letter.personId,
		channel: "email",
		wasAgainstAdvice: false,
		note: "",
	} as const;
	const sent: Touch = {
		...base,
		id: id<TouchId>(),
		letterId: letter.id,
		direction: "outbound",
		kind: "thank-you",
		at: letter.sentAt,
	};
	const laterAt = addHours(letter.sentAt, 24 * 8);
	if (laterAt > now || chance.isTrue(0.6)) return [sent];
	const isAnswer = chance.isTrue(0.4);
	const later: Touch = {
		...base,
		id: id<TouchId>(),
		letterId: null,
		direction: isAnswer ? "inbound" : "outbound",
		kind: isAnswer ? "reply" : "status-check",
		at: laterAt,
	};
	return [sent, later];
};

const sampleOutcome = ({ id, now }: Making, interview: Interview): Outcome => ({
	id: id<OutcomeId>(),
	opportunityId: interview.opportunityId,
	interviewId: interview.id,
	result: "rejected",
	at: addHours(interview.endedAt ?? now, 24 * 10),
	feedback: "They chose someone with experience in the trade.",
});

/** The same search as the engine is given it: the ledger and the people of a company go to each of its opportunities. */
export const factsOf = (search: readonly SampleOpportunity[], settings: Facts["settings"]): Facts[] => {
	const ledgers = new Map<string, Touch[]>();
	const people = new Map<string, Person[]>();
	const addTo = <Value>(groups: Map<string, Value[]>, key: string, values: readonly Value[]): void =>
		void groups.set(key, [...(groups.get(key) ?? []), ...values]);
	for (const sample of search) {
		addTo(ledgers, sample.company.id, sample.touches);
		addTo(people, sample.company.id, sample.people);
	}
	return search.map(({ isNewCompany, ...sample }) => ({
		...sample,
		agency: null,
		people: people.get(sample.company.id) ?? [],
		touches: ledgers.get(sample.company.id) ?? [],
		offersElsewhere: [],
		referees: [],
		refereeTouches: [],
		settings,
		holidays: [],
	}));
};
