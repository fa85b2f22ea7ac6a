import type { OpportunityId, TouchId } from "#core/ids.ts";
import type { Letter, LetterKind } from "#core/letter/letter.ts";
import { ok, type Result } from "#core/result.ts";
import type { Instant } from "#core/time/instant.ts";
import type { Channel, TouchKind } from "#core/touch/touch.ts";
import type { Refusal } from "../errors.ts";
import type { OperationContext } from "../operation.ts";
import { listAll } from "../plan/list-all.ts";
import { wasAgainstAdvice } from "../plan/was-against-advice.ts";
import type { Records } from "../ports.ts";
import { replanTouch } from "../touch/replan-touch.ts";
import { refuse } from "../transaction.ts";

/** How a kind of letter counts in the ledger. */
const TOUCH_OF: Readonly<Record<LetterKind, TouchKind>> = {
	"thank-you": "thank-you",
	"status-check": "status-check",
	correction: "correction",
	"closing-note": "closing-note",
	"address-request": "other",
	news: "news",
	"competing-offer": "competing-offer",
	"deadline-request": "deadline-request",
	decline: "decline",
	"feedback-request": "feedback-request",
	"thanks-after-no": "thanks-after-no",
	"reference-request": "reference-request",
	"reference-heads-up": "reference-heads-up",
	"reference-thanks": "reference-thanks",
	withdrawal: "withdrawal",
	acceptance: "acceptance",
};

/** Who was asked to be a referee has been asked; an answer they gave stands. */
const noteAsked = async (records: Records, letter: Letter, now: Instant): Promise<void> => {
	if (letter.kind !== "reference-request" || letter.personId === null) return;
	const referee = await records.get("referee", letter.personId);
	if (referee === null || referee.consent !== "not-asked") return;
	await records.update("referee", { ...referee, consent: "asked" }, referee.version, now);
};

/** What follows once a letter has left: the ledger has it, and the plan is made anew. */
export const recordSent = async (
	context: OperationContext,
	records: Records,
	letter: Letter,
	sending: { readonly touchId: TouchId; readonly at: Instant; readonly channel: Channel },
): Promise<Result<{ readonly opportunityId: OpportunityId }, Refusal>> => {
	const now = context.clock.now();
	const opportunity = await records.get("opportunity", letter.opportunityId);
	if (opportunity === null) return refuse("not-found");
	const kind = TOUCH_OF[letter.kind];
	const { touchId, at, channel } = sending;
	const inserted = await records.insert(
		"touch",
		{
			id: touchId,
			opportunityId: opportunity.id,
			companyId: opportunity.companyId,
			interviewId: letter.interviewId,
			personId: letter.personId,
			letterId: letter.id,
			direction: "outbound",
			channel,
			kind,
			at,
			wasAgainstAdvice: await wasAgainstAdvice(context, records, {
				opportunityId: opportunity.id,
				kind,
				channel,
				at,
				personId: letter.personId,
			}),
			note: "",
		},
		now,
	);
	if (inserted === "exists") return refuse("id-taken");
	await noteAsked(records, letter, now);
	await replanTouch(context, records, { companyId: opportunity.companyId, kind, personId: letter.personId });
	return ok({ opportunityId: opportunity.id });
};

/** Who was asked by nothing but what is now undone has not been asked; an answer they gave stands. */
const forgetAsked = async (records: Records, letter: Letter, now: Instant): Promise<void> => {
	if (letter.kind !== "reference-request" || letter.personId === null) return;
	const referee = await records.get("referee", letter.personId);
	if (referee === null || referee.consent !== "asked") return;
	const touches = await listAll(records, "touch", { where: { personId: [letter.personId] } });
	if (touches.some(({ kind, direction }) => kind === "reference-request" && direction === "outbound")) return;
	await records.update("referee", { ...referee, consent: "not-asked" }, referee.version, now);
};

/** The undo of it: the contacts of this letter leave the ledger. */
export const forgetSent = async (context: OperationContext, records: Records, letter: Letter): Promise<void> => {
	const now = context.clock.now();
	const touches = await listAll(records, "touch", { where: { opportunityId: letter.opportunityId } });
	const undone = touches.filter(({ letterId }) => letterId === letter.id);
	for (const touch of undone) await records.archive("touch", touch.id, now, now);
	await forgetAsked(records, letter, now);
	const opportunity = await records.get("opportunity", letter.opportunityId);
	if (opportunity === null) return;
	const { companyId } = opportunity;
	await replanTouch(context, records, {
		companyId,
		kind: undone[0]?.kind ?? "other",
		personId: letter.personId,
	});
};
