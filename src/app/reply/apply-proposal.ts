import type { InterviewId, OpportunityId, OutcomeId, PromiseId } from "#core/ids.ts";
import type { Proposal, Proposed, Reply } from "#core/reply/reply.ts";
import { err, ok, type Result } from "#core/result.ts";
import type { CalendarDate } from "#core/time/calendar-date.ts";
import type { Refusal } from "../errors.ts";
import { addInterview } from "../interview/add.ts";
import { cancelInterview } from "../interview/cancel.ts";
import { editInterview } from "../interview/edit.ts";
import type { OperationContext } from "../operation.ts";
import { recordOutcome } from "../outcome/record.ts";
import { isPersonOf } from "../person/is-person-of.ts";
import type { Records } from "../ports.ts";
import { movePromise } from "../promise/move.ts";
import { notePromise } from "../promise/note.ts";
import { insideTransaction, refuse } from "../transaction.ts";

interface Place {
	readonly context: OperationContext;
	readonly records: Records;
	readonly reply: Reply;
	readonly opportunityId: OpportunityId;
}

type Of<Kind extends Proposed["kind"]> = Extract<Proposed, { readonly kind: Kind }>;

/** What was done, as the proposal then remembers it. */
type Done = Result<Proposed, Refusal>;

const after = (done: Result<unknown, Refusal>, what: Proposed): Done => (done.ok ? ok(what) : err(done.error));

const applyPromise = async (
	{ context, records, reply, opportunityId }: Place,
	what: Of<"promise">,
	words: string,
): Promise<Done> => {
	const open = what.promiseId === null ? null : await records.get("promise", what.promiseId);
	if (open !== null && open.state === "open") {
		const { id, version } = open;
		return after(await movePromise.run(context, { id, version, byOn: what.byOn, words, confirmEarlier: true }), what);
	}
	const id = context.ids.next() as PromiseId;
	const opportunity = await records.get("opportunity", opportunityId);
	const isKnown =
		opportunity !== null && reply.personId !== null && (await isPersonOf(records, opportunity, reply.personId));
	// Whoever is not of this opportunity is left unnamed.
	const madeBy = isKnown ? reply.personId : null;
	const noted = await notePromise.run(context, { id, opportunityId, byOn: what.byOn, words, madeBy });
	return after(noted, { ...what, promiseId: id });
};

const addRound = async ({ context, reply, opportunityId }: Place, what: Of<"interview-added">): Promise<Done> => {
	const id = context.ids.next() as InterviewId;
	const { startsAt, endedAt, zone, place, title } = what.times;
	const isCall = place !== null && /^https:\/\/|teams|zoom|meet\b|webex|video/i.test(place);
	const added = await addInterview.run(context, {
		id,
		opportunityId,
		startsAt,
		endedAt,
		zone,
		place,
		kind: isCall ? "video" : "on-site",
		note: title === "" ? reply.subject : title,
	});
	return after(added, { ...what, interviewId: id });
};

const moveRound = async ({ context, records }: Place, what: Of<"interview-moved">): Promise<Done> => {
	const kept = await records.get("interview", what.interviewId);
	if (kept === null) return refuse("proposal-overtaken");
	const { startsAt, endedAt, zone, place } = what.times;
	if (kept.state === "cancelled")
		await records.update("interview", { ...kept, state: "scheduled" }, kept.version, context.clock.now());
	const now = await records.get("interview", kept.id);
	if (now === null) return refuse("proposal-overtaken");
	const moved = await editInterview.run(context, {
		id: kept.id,
		version: now.version,
		startsAt,
		endedAt,
		zone,
		...(place === null ? {} : { place }),
	});
	return after(moved, what);
};

const cancelRound = async ({ context, records }: Place, what: Of<"interview-cancelled">): Promise<Done> => {
	const kept = await records.get("interview", what.interviewId);
	if (kept === null) return refuse("proposal-overtaken");
	return after(await cancelInterview.run(context, { id: kept.id, version: kept.version }), what);
};

/** Does what a proposal says, by the operations a person would use, inside the transaction; `byOn` corrects its date. */
export const applyProposal = async (
	outer: OperationContext,
	records: Records,
	given: { readonly reply: Reply; readonly proposal: Proposal; readonly byOn: CalendarDate | null },
): Promise<Done> => {
	const { reply, proposal } = given;
	const { opportunityId } = reply;
	if (opportunityId === null) return refuse("not-found");
	const place: Place = { context: insideTransaction(outer, records), records, reply, opportunityId };
	const { what, words } = proposal;
	switch (what.kind) {
		case "promise":
			return applyPromise(place, { ...what, byOn: given.byOn ?? what.byOn }, words);
		case "interview-added":
			return addRound(place, what);
		case "interview-moved":
			return moveRound(place, what);
		case "interview-cancelled":
			return cancelRound(place, what);
		case "outcome": {
			const id = outer.ids.next() as OutcomeId;
			const { result } = what;
			return after(await recordOutcome.run(place.context, { id, opportunityId, result, at: reply.at }), what);
		}
	}
};
