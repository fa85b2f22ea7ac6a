import type { CompanyId, OpportunityId } from "#core/ids.ts";
import type { OperationContext } from "../operation.ts";
import { listAll } from "../plan/list-all.ts";
import type { Records } from "../ports.ts";

/**
 * Takes along what belongs to an opportunity that moved to another company: its contacts, which the limits of the new
 * company count from now on, the news kept for it, and the old company's people where nothing else is pursued there.
 */
export const moveToCompany = async (
	context: OperationContext,
	records: Records,
	moved: { readonly id: OpportunityId; readonly from: CompanyId; readonly to: CompanyId },
): Promise<void> => {
	const now = context.clock.now();
	const touches = await listAll(records, "touch", { where: { opportunityId: moved.id }, archived: "included" });
	for (const touch of touches) {
		await records.update("touch", { ...touch, companyId: moved.to }, touch.version, now);
	}
	const news = await listAll(records, "clipping", { where: { companyId: moved.from }, archived: "included" });
	for (const clipping of news.filter(({ opportunityId }) => opportunityId === moved.id)) {
		await records.update("clipping", { ...clipping, companyId: moved.to }, clipping.version, now);
	}
	const left = await records.list("opportunity", { where: { companyId: moved.from }, archived: "included", limit: 1 });
	if (left.records.length > 0) return;
	for (const person of await listAll(records, "person", { where: { companyId: moved.from }, archived: "included" })) {
		await records.update("person", { ...person, companyId: moved.to }, person.version, now);
	}
};
