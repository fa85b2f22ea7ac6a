import { actionKey, answerKey } from "#core/debrief/self-work.ts";
import type { SearchFacts, SelfWork } from "#core/followup/search-facts.ts";
import { begunAt } from "#core/followup/stage-history.ts";
import type { InterviewId } from "#core/ids.ts";
import { CLOSED_STAGES, STAGES, type Stage } from "#core/opportunity/opportunity.ts";
import type { Settings } from "#core/settings/settings.ts";
import type { CalendarDate } from "#core/time/calendar-date.ts";
import { type Instant, latest } from "#core/time/instant.ts";
import type { OperationContext } from "../operation.ts";
import { listAll } from "../plan/list-all.ts";
import type { ReadableRecords } from "../ports.ts";

/** Counted no further: whether there are a hundred or more says the same. */
const COUNT_LIMIT = 100;
/** Debriefs looked at for what is still to come, newest first: older ones have had their year. */
const MOST_DEBRIEFS = 50;
/** Applications looked at, newest first. */
const MOST_APPLICATIONS = 60;
/** Nudges looked at, newest first: those of today are among them. */
const MOST_NUDGES = 30;
/** At or before it is every day: asks for those that have one. */
const LAST_DAY = "9999-12-31";

const countsOf = async (records: ReadableRecords) => {
	const count = (lane: "your-move" | "their-move" | "applied") =>
		records.count("plan", { where: { lane } }, COUNT_LIMIT);
	const [yourMove, theirMove, applied] = [await count("your-move"), await count("their-move"), await count("applied")];
	const saved = await records.count("opportunity", { where: { stage: "saved" } }, COUNT_LIMIT);
	return { yourMove, live: Math.max(0, yourMove + theirMove + applied - saved) };
};

/** Since when the one live opportunity waits for its company. */
const onlyWait = async (records: ReadableRecords): Promise<Instant | null> => {
	const waiting = await records.list("plan", { where: { lane: ["their-move", "applied"] }, limit: 3 });
	const [only] = waiting.records.filter(({ shown }) => shown.stage !== "saved");
	if (only === undefined) return null;
	return only.plan.waitingSince ?? null;
};

/** Accepted offers, and opportunities begun since, looked at, newest first. */
const MOST_ACCEPTED = 10;
const MOST_BEGUN = 50;
const GOING_ON = STAGES.filter((stage) => !CLOSED_STAGES.includes(stage));

/** True once an offer was accepted, until something is begun or taken up again after that: then the user searches again. */
const isOver = async (records: ReadableRecords, now: Instant): Promise<boolean> => {
	const newest = (where: { readonly stage?: readonly Stage[] }, limit: number) =>
		records.list("opportunity", { where, orderBy: "id-descending", limit });
	const accepted = (await newest({ stage: ["accepted"] }, MOST_ACCEPTED)).records;
	const [first, ...rest] = accepted.flatMap(({ stageHistory }) => stageHistory.at(-1)?.at ?? []);
	if (first === undefined) return accepted.length > 0;
	const acceptedAt = rest.reduce(latest, first);
	// What was begun last may be over again; what was taken up again is among those that go on.
	const since = [...(await newest({}, 1)).records, ...(await newest({ stage: GOING_ON }, MOST_BEGUN)).records];
	return !since.some((opportunity) => (begunAt(opportunity, now) ?? acceptedAt) > acceptedAt);
};

const selfWorkOf = async (records: ReadableRecords): Promise<readonly SelfWork[]> => {
	const debriefs = await records.list("debrief", {
		where: { selfWork: "open" },
		orderBy: "id-descending",
		limit: MOST_DEBRIEFS,
	});
	const ids = debriefs.records.map(({ id }) => id);
	if (ids.length === 0) return [];
	const interviews = await listAll(records, "interview", { ids });
	const plans = await listAll(records, "plan", {
		ids: [...new Set(interviews.map(({ opportunityId }) => opportunityId))],
	});
	const byId = new Map<InterviewId, (typeof interviews)[number]>(interviews.map((each) => [each.id, each]));
	return debriefs.records.flatMap((debrief): SelfWork[] => {
		const interview = byId.get(debrief.id);
		const plan = plans.find(({ id }) => id === interview?.opportunityId);
		// Of an archived opportunity nothing comes back.
		if (interview === undefined || plan === undefined) return [];
		return [{ debrief, endedAt: interview.endedAt ?? debrief.startedAt, company: plan.shown.company }];
	});
};

const nudgeKeysOf = (selfWork: readonly SelfWork[]): readonly string[] =>
	selfWork.flatMap(({ debrief }) => [
		actionKey(debrief.id),
		...debrief.questionsAsked.map((question) => answerKey(debrief.id, question.id)),
	]);

/** What the plan of the search looks at: a handful of indexed looks, however many opportunities there are. */
export const loadSearchFacts = async (
	context: OperationContext,
	records: ReadableRecords,
	settings: Settings,
): Promise<SearchFacts> => {
	const now = context.clock.now();
	const { live, yourMove } = await countsOf(records);
	const lastInterview = await records.list("interview", {
		atMost: { endedAt: now },
		orderBy: "endedAt",
		isLastFirst: true,
		limit: 1,
	});
	const applied = await records.list("opportunity", {
		atMost: { appliedOn: LAST_DAY },
		orderBy: "appliedOn",
		isLastFirst: true,
		limit: MOST_APPLICATIONS,
	});
	const selfWork = await selfWorkOf(records);
	const keys = nudgeKeysOf(selfWork);
	const newest = await records.list("nudge", { orderBy: "id-descending", limit: MOST_NUDGES });
	const about = keys.length === 0 ? [] : await listAll(records, "nudge", { where: { key: keys } });
	return {
		settings,
		live,
		yourMove,
		onlyOneWaitsSince: live === 1 && yourMove === 0 ? await onlyWait(records) : null,
		hasAccepted: await isOver(records, now),
		lastInterviewEndedAt: lastInterview.records[0]?.endedAt ?? null,
		appliedOn: applied.records.flatMap(({ appliedOn }): CalendarDate[] => (appliedOn === null ? [] : [appliedOn])),
		selfWork,
		nudges: [...new Map([...newest.records, ...about].map((nudge) => [nudge.id, nudge])).values()],
	};
};
