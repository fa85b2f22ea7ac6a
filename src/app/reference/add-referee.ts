import * as z from "zod/mini";
import type { PersonId } from "#core/ids.ts";
import type { Referee } from "#core/reference/referee.ts";
import { ok } from "#core/result.ts";
import type { Instant } from "#core/time/instant.ts";
import { dateAt } from "#core/time/zone.ts";
import { operation } from "../operation.ts";
import { patched } from "../patch.ts";
import { newPerson } from "../person/add-people.ts";
import { plansOfPerson } from "../person/opportunities-of-person.ts";
import { personDraft } from "../person/person-fields.ts";
import { replan } from "../plan/replan.ts";
import type { Records } from "../ports.ts";
import { settingsOf } from "../settings/settings-of.ts";
import { refuse, writing } from "../transaction.ts";
import { checkAway, newReferee, refereeFields } from "./referee-fields.ts";
import { refereeView } from "./referee-view.ts";

/** Who was a referee before is one again, with what is said of them now; who is one already stays as they are. */
const bringBack = async (
	records: Records,
	id: PersonId,
	saidNow: (referee: Referee) => Referee,
	now: Instant,
): Promise<void> => {
	if ((await records.get("referee", id))?.archivedAt == null) return;
	await records.archive("referee", id, null, now);
	const kept = await records.get("referee", id);
	if (kept !== null) await records.update("referee", saidNow(kept), kept.version, now);
};

export const addReferee = operation({
	name: "referees.add",
	summary: "Adds a referee: a new person, or somebody already among your people by their id.",
	effect: "write",
	method: "POST",
	path: "/referees",
	input: z.extend(personDraft, refereeFields),
	refusals: ["not-found"],
	run: (context, { consent, relation, languages, mayShareEmail, maySharePhone, awayUntilOn, ...draft }) =>
		writing(context, async (records) => {
			const now = context.clock.now();
			const away = checkAway(awayUntilOn, dateAt(now, (await settingsOf(context, records)).zone));
			if (!away.ok) return away;
			const companyId = draft.companyId ?? null;
			if (companyId !== null && (await records.get("company", companyId)) === null) return refuse("not-found");
			await records.insert("person", newPerson({ ...draft, roles: draft.roles ?? ["referee"] }, companyId), now);
			const person = await records.get("person", draft.id);
			if (person !== null && person.archivedAt !== null) await records.archive("person", person.id, null, now);
			if (person !== null && !person.roles.includes("referee")) {
				const { version } = (await records.get("person", draft.id)) ?? person;
				await records.update("person", { ...person, roles: [...person.roles, "referee"] }, version, now);
			}
			const isAnswer = consent === "yes" || consent === "no";
			const said = {
				consent,
				consentAt: isAnswer ? now : undefined,
				relation,
				languages,
				mayShareEmail,
				maySharePhone,
				awayUntilOn,
			};
			const inserted = await records.insert("referee", patched(newReferee(draft.id), said), now);
			if (inserted === "exists") await bringBack(records, draft.id, (kept) => patched(kept, said), now);
			if (person !== null) await replan(context, records, await plansOfPerson(context, records, person));
			const view = await refereeView(context, records, draft.id);
			return view === null ? refuse("not-found") : ok(view);
		}),
});
