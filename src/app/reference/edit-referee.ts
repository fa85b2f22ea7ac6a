import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { dateAt } from "#core/time/zone.ts";
import { editRecord } from "../edit-record.ts";
import { id, version } from "../fields.ts";
import { operation } from "../operation.ts";
import { patched } from "../patch.ts";
import { replan } from "../plan/replan.ts";
import { settingsOf } from "../settings/settings-of.ts";
import { refuse, writing } from "../transaction.ts";
import { opportunitiesOfReferee } from "./opportunities-of-referee.ts";
import { checkAway, refereeFields, refereeNote } from "./referee-fields.ts";
import { refereeView } from "./referee-view.ts";

export const editReferee = operation({
	name: "referees.edit",
	summary:
		"Changes what is known of a referee: whether they agreed, in which languages, what may be shared, when they are away.",
	effect: "write",
	method: "PATCH",
	path: "/referees/:id",
	input: z.strictObject({ id: id<"person">(), version: version(), ...refereeFields, ...refereeNote }),
	refusals: ["not-found", "version-conflict"],
	run: (context, { id: refereeId, version: seen, ...fields }) =>
		writing(context, async (records) => {
			const now = context.clock.now();
			const today = dateAt(now, (await settingsOf(context, records)).zone);
			const edited = await editRecord(records, {
				noun: "referee",
				id: refereeId,
				version: seen,
				at: now,
				decide: (kept) => {
					// A day that was kept before it passed may be sent back as it is.
					const away = fields.awayUntilOn === kept.awayUntilOn ? ok(null) : checkAway(fields.awayUntilOn, today);
					if (!away.ok) return away;
					const isAnswer = (fields.consent === "yes" || fields.consent === "no") && fields.consent !== kept.consent;
					return ok(patched(kept, { ...fields, consentAt: isAnswer ? now : undefined }));
				},
			});
			if (!edited.ok) return edited;
			await replan(context, records, await opportunitiesOfReferee(context, records, refereeId));
			const view = await refereeView(context, records, refereeId);
			return view === null ? refuse("not-found") : ok(view);
		}),
});
