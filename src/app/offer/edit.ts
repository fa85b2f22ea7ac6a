import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { editRecord } from "../edit-record.ts";
import { id, version } from "../fields.ts";
import { operation } from "../operation.ts";
import { replan } from "../plan/replan.ts";
import { refuse, writing } from "../transaction.ts";
import { answerByOf, offerFields } from "./offer-fields.ts";
import { offerView } from "./offer-view.ts";
import { officeToday } from "./office-today.ts";

export const editOffer = operation({
	name: "offers.edit",
	summary: "Changes until when they want an answer, or the note; earlier dates are remembered.",
	effect: "write",
	method: "PATCH",
	path: "/offers/:id",
	input: z.strictObject({ id: id<"offer">(), version: version(), ...offerFields }),
	refusals: ["not-found", "version-conflict", "deadline-passed", "offer-settled"],
	run: (context, { id: offerId, version: seen, note, ...deadline }) =>
		writing(context, async (records) => {
			const now = context.clock.now();
			const before = await records.get("offer", offerId);
			if (before === null) return refuse("not-found");
			const answerBy = answerByOf(deadline, await officeToday(context, records, before.opportunityId));
			if (!answerBy.ok) return answerBy;
			const { value } = answerBy;
			const edited = await editRecord(records, {
				noun: "offer",
				id: offerId,
				version: seen,
				at: now,
				decide: (kept) => {
					if (kept.state !== "open" && value !== undefined) return refuse("offer-settled");
					const isMoved = value !== undefined && JSON.stringify(value) !== JSON.stringify(kept.answerBy);
					return ok({
						...kept,
						note: note ?? kept.note,
						answerBy: value ?? kept.answerBy,
						movedFrom: isMoved ? [...kept.movedFrom, { answerBy: kept.answerBy, at: now }] : kept.movedFrom,
					});
				},
			});
			if (!edited.ok) return edited;
			await replan(context, records, [before.opportunityId]);
			const view = await offerView(context, records, offerId);
			return view === null ? refuse("not-found") : ok(view);
		}),
});
