import type { CompanyId, PersonId } from "#core/ids.ts";
import type { Person } from "#core/person/person.ts";
import type { OperationContext } from "../operation.ts";
import { patched } from "../patch.ts";
import type { Records } from "../ports.ts";
import type { PersonDraft } from "./person-fields.ts";

export const newPerson = (draft: PersonDraft, companyId: CompanyId | null): Person =>
	patched<Person>(
		{
			id: draft.id,
			companyId,
			name: null,
			nameSource: "seen-written",
			preferredName: null,
			honorific: null,
			greeting: null,
			saidLike: null,
			title: null,
			roles: ["interviewer"],
			email: null,
			phone: null,
			doNotCall: false,
			note: "",
		},
		draft,
	);

/** Keeps each person once, by id, and gives the ids in the order named. */
export const addPeople = async (
	context: OperationContext,
	records: Records,
	drafts: readonly PersonDraft[],
	companyId: CompanyId | null,
): Promise<PersonId[]> => {
	for (const draft of drafts) await records.insert("person", newPerson(draft, companyId), context.clock.now());
	return drafts.map((draft) => draft.id);
};
