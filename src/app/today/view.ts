import type { Advice, DoBy, Lane } from "#core/followup/advice.ts";
import { policyInForce } from "#core/followup/policy.ts";
import { ok } from "#core/result.ts";
import type { Settings } from "#core/settings/settings.ts";
import type { Instant } from "#core/time/instant.ts";
import { dateAt } from "#core/time/zone.ts";
import { sayRound, sayToday } from "#words/en/plan.ts";
import { nothing } from "../fields.ts";
import { operation } from "../operation.ts";
import { adviceView } from "../plan/advice-view.ts";
import { readingFreshPlans } from "../plan/fresh-plans.ts";
import type { StoredPlan } from "../ports.ts";
import { settingsOf } from "../settings/settings-of.ts";

/** Opportunities read for what to do; Today shows three sheets and says how many more there are. */
const MOST_SHEETS = 10;
const MOST_HELD = 6;
/** Counted no further: "and 99 more" says enough. */
const COUNT_LIMIT = 100;

const isForToday = (advice: Advice): advice is DoBy =>
	advice.kind === "do-by" && advice.isOnToday && advice.snoozedUntil === null;

const roundOf = ({ shown }: StoredPlan, interviewId: string | null) =>
	shown.rounds.find((round) => round.interviewId === interviewId) ?? null;

const interviewOf = (advice: Advice): string | null => advice.action.interviewId;

/** What Today shows of one stored plan, worded for the office's day at `now`. */
const rowOf = (stored: StoredPlan, advice: Advice, now: Instant, settings: Settings) => {
	const { shown } = stored;
	const round = roundOf(stored, interviewOf(advice)) ?? shown.rounds.at(-1) ?? null;
	return {
		opportunityId: stored.id,
		interviewId: round?.interviewId ?? null,
		company: shown.company,
		position: shown.position,
		roundLabel: round === null ? "" : sayRound(round.round, round.kind),
		zone: shown.officeZone,
		endedAt: round?.endedAt ?? null,
		advice: adviceView(advice, shown, { policy: policyInForce(settings.policy, shown.ruleOverrides), now }),
	};
};

/** The people a thank-you is about, each with the letter written so far. */
const panelOf = ({ shown }: StoredPlan, advice: Advice) => {
	if (advice.action.kind !== "thank") return [];
	const { interviewId, owedTo, sentTo } = advice.action;
	return [...owedTo, ...sentTo].flatMap((personId) => {
		const person = shown.people.find((each) => each.personId === personId);
		const letter = shown.letters.find(
			(each) => each.personId === personId && each.interviewId === interviewId && each.kind === "thank-you",
		);
		return person === undefined ? [] : [{ ...person, isThanked: sentTo.includes(personId), letter: letter ?? null }];
	});
};

export const viewToday = operation({
	name: "today.view",
	summary: "Says what to do today, what is held and until when, and why.",
	effect: "read",
	method: "GET",
	path: "/today",
	input: nothing(),
	refusals: [],
	run: async (context) => {
		const now = context.clock.now();
		return readingFreshPlans(context, now, async (records) => {
			const settings = await settingsOf(context, records);
			const mine = await records.list("plan", { where: { lane: "your-move" }, orderBy: "rank", limit: MOST_SHEETS });
			const theirs = await records.list("plan", { where: { lane: "their-move" }, orderBy: "rank", limit: MOST_HELD });
			const beyond = async (next: string | null, lane: Lane, shown: number): Promise<number> =>
				next === null ? 0 : (await records.count("plan", { where: { lane } }, COUNT_LIMIT)) - shown;
			const sheets = mine.records.flatMap((stored) =>
				stored.plan.advice
					.filter(isForToday)
					.map((advice) => ({ ...rowOf(stored, advice, now, settings), people: panelOf(stored, advice) })),
			);
			const held = theirs.records.flatMap((stored) => {
				const advice = stored.plan.advice.find((each) => each.kind !== "do-by");
				return advice === undefined
					? []
					: [
							{
								...rowOf(stored, advice, now, settings),
								checksUsed: stored.plan.checksUsed,
								checksAllowed: stored.plan.checksAllowed,
							},
						];
			});
			const live = await records.count(
				"plan",
				{ where: { lane: ["your-move", "their-move", "applied"] } },
				COUNT_LIMIT,
			);
			const today = dateAt(now, settings.zone);
			const until = held.flatMap(({ advice, zone }) => (advice.kind === "hold" ? [dateAt(advice.until, zone)] : []));
			const isFirstRun = live === 0 && (await records.list("plan", { limit: 1 })).records.length === 0;
			const countOf = (kind: DoBy["action"]["kind"]) => sheets.filter(({ advice }) => advice.action.kind === kind);
			return ok({
				now,
				today,
				headline: sayToday({
					debriefs: countOf("debrief").length,
					letters: countOf("thank").reduce(
						(sum, { people }) => sum + Math.max(1, people.filter((each) => !each.isThanked).length),
						0,
					),
					messages: countOf("status-check").length + countOf("closing-note").length,
					held: held.length,
					live,
					nextOn: until.sort()[0] ?? null,
					today,
					isFirstRun,
					isMore: mine.next !== null,
				}),
				sheets,
				moreSheets: await beyond(mine.next, "your-move", MOST_SHEETS),
				held,
				moreHeld: await beyond(theirs.next, "their-move", MOST_HELD),
				liveCount: live,
				isFirstRun,
			});
		});
	},
});
