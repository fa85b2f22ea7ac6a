import type { Debrief } from "../debrief/debrief.ts";
import type { Interview } from "../interview/interview.ts";
import { addHours, type Instant } from "../time/instant.ts";
import type { Facts } from "./facts.ts";

/** A planned interview whose end nobody noted is taken to last this long. */
const PRESUMED_HOURS = 1;

/** An interview that was not cancelled and whose end is known or can be presumed. */
export interface Round {
	readonly interview: Interview;
	readonly endAt: Instant;
	/** True where only the start is known. */
	readonly isEndPresumed: boolean;
	readonly debrief: Debrief | null;
}

export interface Rounds {
	/** Ended by now (the end itself included), in the order they ended. */
	readonly held: readonly Round[];
	/** Ahead or going on, in the order they will end. */
	readonly ahead: readonly Round[];
	/** Not cancelled, and neither start nor end noted. */
	readonly timeless: readonly Interview[];
}

const byEnd = (a: Round, b: Round): number => {
	if (a.endAt !== b.endAt) return a.endAt < b.endAt ? -1 : 1;
	if (a.interview.round !== b.interview.round) return a.interview.round - b.interview.round;
	return a.interview.id < b.interview.id ? -1 : 1;
};

/** When it ended or will; where nobody noted it, an hour after its start. */
export const endOf = ({ startsAt, endedAt }: Pick<Interview, "startsAt" | "endedAt">): Instant | null =>
	endedAt ?? (startsAt === null ? null : addHours(startsAt, PRESUMED_HOURS));

/** The interviews of an opportunity, sorted by what they mean at `now`; cancelled ones are left out. */
export const roundsAt = (facts: Pick<Facts, "interviews" | "debriefs">, now: Instant): Rounds => {
	const rounds: Round[] = [];
	const timeless: Interview[] = [];
	for (const interview of facts.interviews) {
		if (interview.state === "cancelled") continue;
		const endAt = endOf(interview);
		if (endAt === null) {
			timeless.push(interview);
			continue;
		}
		const debrief = facts.debriefs.find(({ id }) => id === interview.id) ?? null;
		rounds.push({ interview, endAt, isEndPresumed: interview.endedAt === null, debrief });
	}
	rounds.sort(byEnd);
	timeless.sort((a, b) => (a.id < b.id ? -1 : 1));
	return {
		held: rounds.filter(({ endAt }) => endAt <= now),
		ahead: rounds.filter(({ endAt }) => endAt > now),
		timeless,
	};
};
