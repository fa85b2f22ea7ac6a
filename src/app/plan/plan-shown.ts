import { officeOfFacts } from "#core/followup/context.ts";
import type { Facts } from "#core/followup/facts.ts";
import { isReachable } from "#core/followup/recipient.ts";
import type { Interview } from "#core/interview/interview.ts";
import type { Instant } from "#core/time/instant.ts";
import type { PlanShown } from "./stored-plan.ts";

const debriefState = (facts: Facts, interview: Interview): "none" | "started" | "finished" => {
	const debrief = facts.debriefs.find(({ id }) => id === interview.id);
	if (debrief === undefined) return "none";
	return debrief.finishedAt === null ? "started" : "finished";
};

/** Picks from the facts what sentences beside the plan name. */
export const planShown = (facts: Facts, updatedAt: Instant): PlanShown => {
	const rounds = [...facts.interviews].sort((a, b) => a.round - b.round || (a.id < b.id ? -1 : 1));
	const office = officeOfFacts(facts);
	return {
		company: facts.company.name,
		position: facts.opportunity.position,
		stage: facts.opportunity.stage,
		officeZone: office.zone,
		officeRestDays: office.restDays,
		updatedAt,
		ruleOverrides: facts.opportunity.ruleOverrides,
		rounds: rounds.map((interview) => ({
			interviewId: interview.id,
			round: interview.round,
			kind: interview.kind,
			zone: interview.zone,
			startsAt: interview.startsAt,
			isCancelled: interview.state === "cancelled",
			endedAt: interview.endedAt,
			debrief: debriefState(facts, interview),
		})),
		people: facts.people.map((person) => ({
			personId: person.id,
			name: person.name,
			title: person.title,
			hasAddress: isReachable(person),
		})),
		letters: facts.letters.map(({ id, interviewId, personId, kind, state, sentAt }) => ({
			letterId: id,
			interviewId,
			personId,
			kind,
			state,
			sentAt,
		})),
	};
};
