import type { Advice, DoBy, Lane } from "#core/followup/advice.ts";
import { refereeOfConsentKey } from "#core/followup/consent-key.ts";
import { isForToday } from "#core/followup/for-today.ts";
import { letterOf } from "#core/followup/letter-of.ts";
import { policyInForce } from "#core/followup/policy.ts";
import { isRestDay, maySpeakOn } from "#core/followup/rest-day.ts";
import { ok } from "#core/result.ts";
import type { Settings } from "#core/settings/settings.ts";
import type { Instant } from "#core/time/instant.ts";
import { dateAt } from "#core/time/zone.ts";
import { sayRound, sayToday } from "#words/en/plan.ts";
import { nothing } from "../fields.ts";
import { operation } from "../operation.ts";
import { adviceView } from "../plan/advice-view.ts";
import { readingFreshSearch } from "../plan/fresh-plans.ts";
import type { StoredPlan } from "../plan/stored-plan.ts";
import { searchView } from "../search/search-view.ts";
import { settingsOf } from "../settings/settings-of.ts";

/** Opportunities read for what to do; Today shows three sheets and says how many more there are. */
const MOST_SHEETS = 10;
const MOST_HELD = 6;
/** Counted no further: "and 99 more" says enough. */
const COUNT_LIMIT = 100;

const roundOf = ({ shown }: StoredPlan, interviewId: string | null) =>
	shown.rounds.find((round) => round.interviewId === interviewId) ?? null;

const interviewOf = (advice: Advice): string | null => advice.action.interviewId;

/** The letter already begun for an advice, be it on its way; `null`: none, or it is done without one. */
const draftOf = ({ shown }: StoredPlan, { action }: Advice) => {
	const kind = letterOf(action.kind);
	if (kind === null || kind === "thank-you") return null;
	const to = "to" in action ? action.to : null;
	const draft = shown.letters.find(
		(letter) => letter.kind === kind && letter.state !== "sent" && (to === null || letter.personId === to),
	);
	return draft?.letterId ?? null;
};

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
		draftId: draftOf(stored, advice),
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

/** A referee is asked once whether they would speak for the user, however many openings they are named for. */
const askedOnce = <Asked extends { readonly advice: DoBy }>(asked: readonly Asked[]): readonly Asked[] =>
	asked.filter(
		({ advice: { key } }, index) =>
			refereeOfConsentKey(key) === null || asked.findIndex(({ advice }) => advice.key === key) === index,
	);

/** Counted one by one in the sentence of the day; everything else that is written is a short message. */
const kindInSentence = (kind: DoBy["action"]["kind"]): "debriefs" | "letters" | "decisions" | "messages" => {
	if (kind === "debrief") return "debriefs";
	if (kind === "thank") return "letters";
	return kind === "decide-offer" ? "decisions" : "messages";
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
		return readingFreshSearch(context, now, async (records, search) => {
			const settings = await settingsOf(context, records);
			const today = dateAt(now, settings.zone);
			const mine = await records.list("plan", { where: { lane: "your-move" }, orderBy: "rank", limit: MOST_SHEETS });
			const theirs = await records.list("plan", { where: { lane: "their-move" }, orderBy: "rank", limit: MOST_HELD });
			const beyond = async (next: string | null, lane: Lane, shown: number): Promise<number> =>
				next === null ? 0 : (await records.count("plan", { where: { lane } }, COUNT_LIMIT)) - shown;
			const asked = askedOnce(
				mine.records.flatMap((stored) => stored.plan.advice.filter(isForToday).map((advice) => ({ stored, advice }))),
			);
			// On a rest day only what cannot wait speaks; the rest is counted, not lost.
			const speaking = asked.filter(({ advice }) => maySpeakOn(today, advice, settings));
			const sheets = speaking.map(({ stored, advice }) => ({
				...rowOf(stored, advice, now, settings),
				people: panelOf(stored, advice),
			}));
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
			const isFirstRun = search.live === 0 && (await records.list("plan", { limit: 1 })).records.length === 0;
			const until = held.flatMap(({ advice, zone }) => (advice.kind === "hold" ? [dateAt(advice.until, zone)] : []));
			const countOf = (which: ReturnType<typeof kindInSentence>) =>
				sheets.filter(({ advice }) => kindInSentence(advice.action.kind) === which);
			const isResting = isRestDay(today, settings);
			return ok({
				now,
				today,
				headline: sayToday({
					decisions: countOf("decisions").length,
					debriefs: countOf("debriefs").length,
					letters: countOf("letters").reduce(
						(sum, { people }) => sum + Math.max(1, people.filter((each) => !each.isThanked).length),
						0,
					),
					messages: countOf("messages").length,
					held: held.length,
					nextOn: until.sort()[0] ?? null,
					today,
					isFirstRun,
					isMore: mine.next !== null && !isResting,
					isRestDay: isResting,
					isEnough: search.state === "settled" || search.advice.some(({ kind }) => kind === "hold"),
				}),
				sheets,
				/** What is asked for and waits for the end of a rest. */
				waitingForWork: asked.length - speaking.length,
				moreSheets: await beyond(mine.next, "your-move", MOST_SHEETS),
				held,
				moreHeld: await beyond(theirs.next, "their-move", MOST_HELD),
				liveCount: search.live,
				isFirstRun,
				isRestDay: isResting,
				search: searchView(isResting ? { ...search, advice: [] } : search, settings, now),
			});
		});
	},
});
