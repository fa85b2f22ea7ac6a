import { INTERVIEW_KINDS, type Interview, type InterviewKind } from "../../../interview/interview.ts";
import type { Instant } from "../../../time/instant.ts";
import { debrief, id, interview } from "../../facts.testing.ts";
import { type Guest, phrase } from "../phrase.testing.ts";
import { StoryProblem } from "../scene.testing.ts";
import { changeLast, type Happening, heldInterview, type World, withFacts, withSentLetter } from "../world.testing.ts";
import { withGuest } from "./cast.testing.ts";

const kindNamed = (text: string): InterviewKind => {
	const found = INTERVIEW_KINDS.find((kind) => kind === text);
	if (found === undefined) throw new StoryProblem(`${text} is no kind of interview`);
	return found;
};

interface Told {
	readonly kind: InterviewKind;
	readonly startsAt: Instant | null;
	readonly endedAt: Instant | null;
	readonly guests: readonly Guest[];
}

const withInterview = (world: World, { kind, startsAt, endedAt, guests }: Told): World => {
	const known = guests.reduce(
		// Whoever already recruits or coordinates is not introduced again by being in the room.
		(all, guest) => withGuest(all, guest, "interviewer", "company"),
		world,
	);
	const { interviews, company } = known.facts;
	const round = interviews.length + 1;
	const made = interview({
		id: id(`round${round}`),
		round,
		kind,
		startsAt,
		endedAt,
		...(company.zone === null ? {} : { zone: company.zone }),
		interviewerIds: guests.map(({ name }) => id<"person">(name.toLowerCase())),
	});
	return withFacts(known, { interviews: [...interviews, made] });
};

const withDebrief = (world: World, of: Interview, startedAt: Instant, finishedAt: Instant | null): World => {
	const others = world.facts.debriefs.filter((each) => each.id !== of.id);
	return withFacts(world, { debriefs: [...others, debrief({ id: of.id, startedAt, finishedAt })] });
};

const DONE = ["thanked", "debriefed", "thanked and debriefed"] as const;

/** What was done as the interview ended: the story is about what comes later. */
const doneAt = (world: World, done: string | null, at: Instant): World => {
	if (done === null) return world;
	if (!DONE.some((each) => each === done)) throw new StoryProblem(`"${done}" is none of: ${DONE.join("; ")}`);
	const of = heldInterview(world, at, null);
	const debriefed = done.includes("debriefed") ? withDebrief(world, of, at, at) : world;
	if (!done.startsWith("thanked")) return debriefed;
	return of.interviewerIds.reduce(
		(all, personId) => withSentLetter(all, { kind: "thank-you", at, interviewId: of.id, personId }),
		debriefed,
	);
};

/** What has a beginning and an end. */
export const HELD = [
	phrase(
		"{kind:word} interview with {guests:guests}[; {done:rest?}]",
		({ kind, guests, done }): Happening =>
			(world, { from, until }) =>
				doneAt(withInterview(world, { kind: kindNamed(kind), startsAt: from, endedAt: until, guests }), done, until),
	),
	phrase(
		"{kind:word} interview, you note nobody's name[; {done:rest?}]",
		({ kind, done }): Happening =>
			(world, { from, until }) =>
				doneAt(
					withInterview(world, { kind: kindNamed(kind), startsAt: from, endedAt: until, guests: [] }),
					done,
					until,
				),
	),
] as const;

const isScheduled = ({ state }: Interview): boolean => state !== "cancelled";

export const INTERVIEWS = [
	phrase(
		"a {kind:word} interview with {guests:guests} begins, you note no end",
		({ kind, guests }): Happening =>
			(world, { from }) =>
				withInterview(world, { kind: kindNamed(kind), startsAt: from, endedAt: null, guests }),
	),
	phrase(
		"you note that you met {guests:guests}, and no time",
		({ guests }): Happening =>
			(world) =>
				withInterview(world, { kind: "informal", startsAt: null, endedAt: null, guests }),
	),
	phrase(
		"they invite you: {kind:word} interview with {guests:guests} on {span:span}",
		({ kind, guests, span }): Happening =>
			(world) =>
				withInterview(world, { kind: kindNamed(kind), startsAt: span.from, endedAt: span.until, guests }),
	),
	phrase(
		"you remember that it was on {span:span}",
		({ span }): Happening =>
			(world) =>
				withFacts(world, {
					interviews: changeLast(
						world.facts.interviews,
						isScheduled,
						(each) => ({ ...each, startsAt: span.from, endedAt: span.until }),
						"there is no interview to remember",
					),
				}),
	),
	phrase(
		"the interview is moved to {span:span}",
		({ span }): Happening =>
			(world, { from }) =>
				withFacts(world, {
					interviews: changeLast(
						world.facts.interviews,
						isScheduled,
						(each) => ({
							...each,
							startsAt: span.from,
							endedAt: span.until,
							movedFrom: [...each.movedFrom, { startsAt: each.startsAt, endedAt: each.endedAt, at: from }],
						}),
						"there is no interview to move",
					),
				}),
	),
	phrase(
		"you note that it is in {place:place}",
		({ place }): Happening =>
			(world) =>
				withFacts(world, {
					interviews: changeLast(
						world.facts.interviews,
						isScheduled,
						(each) => ({ ...each, zone: place.zone }),
						"there is no interview to place",
					),
				}),
	),
	phrase(
		"you say that the office is in {place:place}",
		({ place }): Happening =>
			(world) =>
				withFacts(world, { opportunity: { ...world.facts.opportunity, country: place.country } }),
	),
	phrase(
		"the interview is cancelled",
		(): Happening => (world) =>
			withFacts(world, {
				interviews: changeLast(
					world.facts.interviews,
					isScheduled,
					(each) => ({ ...each, state: "cancelled" }),
					"there is no interview to cancel",
				),
			}),
	),
	phrase(
		"you write the debrief[ of round {round:number?}]",
		({ round }): Happening =>
			(world, { from }) =>
				withDebrief(world, heldInterview(world, from, round), from, from),
	),
	phrase(
		"you begin the debrief",
		(): Happening =>
			(world, { from }) =>
				withDebrief(world, heldInterview(world, from, null), from, null),
	),
] as const;
