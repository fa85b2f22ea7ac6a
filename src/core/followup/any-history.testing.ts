import fc from "fast-check";
import { addHours, type Instant } from "../time/instant.ts";
import { anyOffice, BEGIN, moment, people } from "./any-facts.testing.ts";
import {
	clipping,
	company,
	facts,
	id,
	interview,
	offer,
	offerElsewhere,
	opportunity,
	outcome,
	person,
	promise,
	referee,
	reference,
	touch,
} from "./facts.testing.ts";
import type { Facts } from "./facts.ts";

/** Something that happened, as it would be written down: everything but the id it gets by that. */
export interface Event {
	readonly noun: "touch" | "promise" | "outcome" | "offer" | "elsewhere" | "clipping" | "interview" | "told" | "named";
	readonly at: Instant;
	readonly content: object;
}

/** Few moments, so that several things happen at one. */
const when = fc.oneof(
	fc.integer({ min: 0, max: 4 }).map((week) => addHours(BEGIN, 24 * 9 * week + 9)),
	fc.integer({ min: 0, max: 4 }).map((week) => addHours(BEGIN, 24 * 9 * week + 9)),
	moment,
);
const event = (noun: Event["noun"], content: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Event> =>
	fc.record({ noun: fc.constant(noun), at: when, content: fc.record(content) });

const sender = fc.constantFrom(null, "salma", "jonas");
const answerBy = fc.constantFrom({ kind: "not-known" }, { kind: "none-set" }, { kind: "on", on: "2026-03-20" });
const anyEvent = fc.oneof(
	event("touch", {
		direction: fc.constantFrom("inbound", "outbound"),
		kind: fc.constantFrom("status-check", "other", "news", "closing-note", "thank-you", "competing-offer", "reply"),
		channel: fc.constantFrom("email", "phone", "text"),
		personId: sender,
		opportunityId: fc.constantFrom("analyst", "analyst", "planner"),
	}),
	event("touch", {
		direction: fc.constant("inbound"),
		kind: fc.constantFrom("other", "reply"),
		channel: fc.constantFrom("email", "phone"),
		personId: sender,
	}),
	event("promise", {
		byOn: fc.constantFrom(null, "2026-03-05", "2026-03-12", "2026-03-20"),
		madeBy: fc.constantFrom(null, ...people),
		interviewId: fc.constant(null),
		words: fc.constantFrom("", "Soon."),
		state: fc.constantFrom("open", "open", "kept"),
	}),
	event("outcome", {
		result: fc.constantFrom("advanced", "advanced", "rejected"),
		feedback: fc.constantFrom("", "Thin on SQL."),
	}),
	event("offer", { answerBy, state: fc.constantFrom("open", "declined"), note: fc.constantFrom("", "By telephone.") }),
	event("elsewhere", {
		answerBy,
		state: fc.constantFrom("open", "open", "accepted"),
		companyName: fc.constantFrom("Halden Ferries", "Tamarind Books"),
		isDeadlineAsked: fc.boolean(),
	}),
	event("clipping", { title: fc.constantFrom("A second plant", "A new port") }),
	event("interview", { kind: fc.constantFrom("on-site", "panel"), interviewerIds: fc.subarray(people) }),
	event("told", {
		kind: fc.constantFrom("reference-heads-up", "reference-thanks"),
		personId: fc.constantFrom("rosa", "omar"),
		opportunityId: fc.constantFrom("analyst", "planner"),
	}),
	event("named", { refereeId: fc.constantFrom("rosa", "omar"), how: fc.constantFrom("cv", "form") }),
);

/** A person sits in one interview at a time, and a referee is named once. */
const isPossible = ({ noun, at, content }: Event, index: number, all: readonly Event[]): boolean => {
	const isSame = (other: Event): boolean =>
		noun === "interview"
			? other.noun === noun && other.at === at
			: noun === "named" && other.noun === noun && name(other) === name({ noun, at, content });
	return !all.slice(0, index).some(isSame);
};
const name = ({ content }: Event): unknown => (content as { readonly refereeId: string }).refereeId;

export interface History {
	readonly events: readonly Event[];
	readonly office: typeof anyOffice extends fc.Arbitrary<infer Office> ? Office : never;
	readonly stage: "interviewing" | "rejected" | "declined" | "offer";
}

export const anyHistory: fc.Arbitrary<History> = fc.record({
	events: fc.array(anyEvent, { minLength: 2, maxLength: 8 }).map((events) => events.filter(isPossible)),
	office: anyOffice,
	stage: fc.constantFrom("interviewing", "interviewing", "interviewing", "rejected", "declined", "offer"),
});

/** The events by time; of those of one moment the one with the lesser number was written down first. */
const inOrder = (events: readonly Event[], numbers: readonly number[]): readonly Event[] =>
	events
		.map((each, index) => ({ each, number: numbers[index] ?? index }))
		.sort((a, b) => (a.each.at === b.each.at ? a.number - b.number : a.each.at < b.each.at ? -1 : 1))
		.map(({ each }) => each);

/** A history written down one thing after the other, each with the next id, and what each id stands for. */
export const writtenDown = (
	{ events, office, stage }: History,
	numbers: readonly number[] = [],
): { readonly facts: Facts; readonly meaningOf: (id: string) => string } => {
	const records = inOrder(events, numbers).map((each, index) => ({
		...each,
		id: `#${String(index).padStart(2, "0")}#`,
	}));
	const of = (noun: Event["noun"]) =>
		records
			.filter((each) => each.noun === noun)
			.map(({ id: given, at, content }) => ({ id: id<never>(given), at, ...content }));
	const decided = (given: object, at: Instant) => ({
		...given,
		madeAt: at,
		decidedAt: "state" in given && given.state !== "open" ? at : null,
	});
	return {
		facts: facts({
			company: company(office),
			opportunity: opportunity({ stage }),
			people: [person(), person({ id: id("jonas"), phone: "+965 1" }), person({ id: id("priya"), email: null })],
			interviews: of("interview").map(({ at, ...each }) =>
				interview({ ...each, endedAt: at, startsAt: null, zone: office.zone }),
			),
			promises: of("promise").map(({ at, ...each }) => promise({ ...each, notedAt: at })),
			touches: of("touch").map((each) => touch(each)),
			outcomes: of("outcome").map((each) => outcome(each)),
			offers: of("offer").map(({ at, ...each }) => offer(decided(each, at))),
			offersElsewhere: of("elsewhere").map(({ at, ...each }) => {
				const { companyName, isDeadlineAsked } = each as {
					readonly companyName?: string;
					readonly isDeadlineAsked?: boolean;
				};
				return offerElsewhere(decided(each, at), {
					companyName: companyName ?? null,
					isDeadlineAsked: isDeadlineAsked === true,
				});
			}),
			clippings: of("clipping").map(({ at, ...each }) => clipping({ ...each, foundAt: at })),
			referees: [referee(), referee({ id: id("omar") })],
			references: of("named").map(({ at, ...each }) => reference({ ...each, handedOverAt: at })),
			refereeTouches: of("told").map((each) => touch(each)),
		}),
		meaningOf: (given) => {
			const found = records.find((each) => each.id === given);
			return found === undefined ? given : JSON.stringify({ ...found, id: "" });
		},
	};
};
