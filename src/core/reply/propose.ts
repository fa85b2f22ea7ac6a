import type { InterviewId } from "../ids.ts";
import type { Interview } from "../interview/interview.ts";
import type { AnswerPromise } from "../promise/promise.ts";
import type { DayContext } from "../promise/stated-day.ts";
import { addHours, type Instant } from "../time/instant.ts";
import { hourAndMinute } from "../time/wall-time.ts";
import { timeOnDay, type ZoneId } from "../time/zone.ts";
import type { InboundMail, Invitation, InvitedTime } from "./inbound-mail.ts";
import { promisedDay } from "./promised-day.ts";
import type { EventSource, Proposal, Proposed, ProposedTimes } from "./reply.ts";
import { statedOutcome } from "./stated-outcome.ts";
import { sentencesOf, writtenWords } from "./written-words.ts";

/** What is known of the opportunity that a message belongs to. */
export interface ProposalFacts extends DayContext {
	readonly promises: readonly Pick<AnswerPromise, "id" | "byOn" | "state">[];
	readonly interviews: readonly Pick<Interview, "id" | "startsAt" | "endedAt" | "state" | "zone" | "place">[];
	/** Events whose interview is known, from invitations accepted before; the latest last. */
	readonly events: readonly (EventSource & { readonly interviewId: InterviewId })[];
}

/** A quoted sentence is cut here: enough to judge it by. */
const LONGEST_WORDS = 300;

const quoted = (sentence: string): string =>
	sentence.length <= LONGEST_WORDS
		? sentence
		: // The cut may fall inside a sign of two units, half of which no store keeps.
			`${sentence.slice(0, LONGEST_WORDS).toWellFormed().trimEnd()}…`;

const proposal = (key: string, words: string, what: Proposed): Proposal => ({
	key,
	state: "proposed",
	words: quoted(words),
	what,
});

const momentOf = (time: InvitedTime, officeZone: ZoneId): Instant | null => {
	switch (time.kind) {
		case "moment":
			return time.at;
		case "wall":
			return timeOnDay(time.on, hourAndMinute(time.time), officeZone);
		case "day":
			return null;
	}
};

const timesOf = (invitation: Invitation, officeZone: ZoneId): ProposedTimes | null => {
	const startsAt = momentOf(invitation.starts, officeZone);
	if (startsAt === null) return null;
	const ends = invitation.ends === null ? null : momentOf(invitation.ends, officeZone);
	return {
		startsAt,
		endedAt: ends !== null && ends > startsAt && ends <= addHours(startsAt, 72) ? ends : null,
		zone: (invitation.starts.kind === "moment" ? invitation.starts.zone : null) ?? officeZone,
		place: invitation.place,
		title: invitation.title,
	};
};

/** What an invitation means for the rounds that are known: a new one, another time for one, its end, or nothing new. */
const ofInvitation = (invitation: Invitation, facts: ProposalFacts): Proposed | null => {
	const times = timesOf(invitation, facts.office.zone);
	if (invitation.method === "other" || invitation.isRecurring || times === null) return null;
	const source = { uid: invitation.uid, sequence: invitation.sequence };
	const known = facts.events.filter(({ uid }) => uid === invitation.uid).at(-1);
	if (known !== undefined && invitation.sequence < known.sequence) return null;
	const round = facts.interviews.find(({ id, startsAt }) =>
		known === undefined ? startsAt === times.startsAt : id === known.interviewId,
	);
	if (invitation.method === "cancel")
		return round === undefined || round.state === "cancelled"
			? null
			: { kind: "interview-cancelled", interviewId: round.id, source };
	if (round === undefined) return { kind: "interview-added", interviewId: null, source, times };
	const isSame = round.startsAt === times.startsAt && (times.endedAt === null || round.endedAt === times.endedAt);
	if (isSame && round.state === "scheduled") return null;
	return { kind: "interview-moved", interviewId: round.id, source, times };
};

const outcomeOf = (sentences: readonly string[]): Proposal | null => {
	const stated = sentences.flatMap((sentence) => {
		const result = statedOutcome(sentence);
		return result === null ? [] : [{ result, sentence }];
	});
	// A no outweighs what is said politely around it.
	const first =
		stated.find(({ result }) => result === "rejected") ?? stated.find(({ result }) => result === "offer") ?? stated[0];
	return first === undefined ? null : proposal("outcome", first.sentence, { kind: "outcome", result: first.result });
};

const promiseOf = (sentences: readonly string[], facts: ProposalFacts): Proposal | null => {
	const open = facts.promises.filter(({ state }) => state === "open").at(-1);
	for (const sentence of sentences) {
		const byOn = promisedDay(sentence, facts);
		if (byOn === null) continue;
		return open?.byOn === byOn
			? null
			: proposal("promise", sentence, { kind: "promise", byOn, promiseId: open?.id ?? null });
	}
	return null;
};

/**
 * What a message may mean for its opportunity, each with the words it comes from. Only what they wrote this time counts,
 * never what they quote, and only what is said plainly: a doubtful sentence proposes nothing.
 */
export const proposalsOf = (
	mail: Pick<InboundMail, "text" | "invitations">,
	facts: ProposalFacts,
): readonly Proposal[] => {
	const invited = mail.invitations.flatMap((invitation, index) => {
		const what = ofInvitation(invitation, facts);
		return what === null ? [] : [proposal(`interview-${index + 1}`, invitation.title, what)];
	});
	const sentences = sentencesOf(writtenWords(mail.text));
	const outcome = outcomeOf(sentences);
	const isNo = outcome?.what.kind === "outcome" && outcome.what.result === "rejected";
	// The invitation itself says that it goes on.
	const hasSpoken = invited.length > 0 && !isNo;
	const promise = isNo ? null : promiseOf(sentences, facts);
	return [...invited, ...(outcome === null || hasSpoken ? [] : [outcome]), ...(promise === null ? [] : [promise])];
};
