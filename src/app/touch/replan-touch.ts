import type { CompanyId, PersonId } from "#core/ids.ts";
import { REFEREE_KINDS, type TouchKind } from "#core/touch/touch.ts";
import type { OperationContext } from "../operation.ts";
import { replan, replanCompanies } from "../plan/replan.ts";
import type { Records } from "../ports.ts";
import { opportunitiesOfReferee } from "../reference/opportunities-of-referee.ts";

/** Plans that a contact speaks in: all of its company, and of one with a referee wherever their name was given. */
export const replanTouch = async (
	context: OperationContext,
	records: Records,
	touch: { readonly companyId: CompanyId; readonly kind: TouchKind; readonly personId: PersonId | null },
): Promise<void> => {
	await replanCompanies(context, records, [touch.companyId]);
	if (!REFEREE_KINDS.has(touch.kind) || touch.personId === null) return;
	await replan(context, records, await opportunitiesOfReferee(context, records, touch.personId));
};
