import type { RefereeView } from "../contract.ts";

type Reference = Pick<RefereeView["named"][number], "opportunityId" | "changedAt">;
type Known = Pick<RefereeView, "touches"> & { readonly referee: Pick<RefereeView["referee"], "consent"> };

/** What a referee is owed for one company, by the same measure as the plan of that opportunity. */
type Owed = "ask" | "tell" | "again" | "thank";

interface Standing {
	/** When they were last told about this opportunity; `null`: never. */
	readonly toldAt: string | null;
	readonly thankedAt: string | null;
	readonly owed: Owed | null;
}

const lastOf = (view: Known, opportunityId: string, kind: RefereeView["touches"][number]["kind"]): string | null =>
	view.touches
		.filter((touch) => touch.opportunityId === opportunityId && touch.kind === kind && touch.direction === "outbound")
		.map(({ at }) => at)
		.sort()
		.at(-1) ?? null;

/** Where one naming stands: told or not, thanked or not, and what is still owed. */
export const standingOf = (view: Known, { opportunityId, changedAt }: Reference, isOver: boolean): Standing => {
	const toldAt = lastOf(view, opportunityId, "reference-heads-up");
	const thankedAt = lastOf(view, opportunityId, "reference-thanks");
	const owed = (): Owed | null => {
		if (isOver) return toldAt !== null && thankedAt === null ? "thank" : null;
		if (view.referee.consent === "not-asked") {
			return lastOf(view, opportunityId, "reference-request") === null ? "ask" : null;
		}
		if (view.referee.consent !== "yes") return null;
		if (toldAt === null) return "tell";
		return changedAt !== null && changedAt > toldAt ? "again" : null;
	};
	return { toldAt, thankedAt, owed: owed() };
};
