import { CLOSED_STAGES } from "#core/opportunity/opportunity.ts";
import type { OpportunityRow, RefereeView } from "../contract.ts";
import { standingOf } from "./standing-of.ts";

type Referee = Pick<RefereeView, "referee" | "person" | "touches" | "named" | "restsUntilOn">;

/** One word owed to one referee about one company. */
export interface OwedWord {
	readonly view: Referee;
	readonly reference: RefereeView["named"][number];
	readonly owed: NonNullable<ReturnType<typeof standingOf>["owed"]>;
	/** It can wait, so that they are not worn out: nothing to do now. */
	readonly isHeld: boolean;
}

/** The most pressing first: who may be called unprepared comes before who may be thanked. */
const ORDER: readonly OwedWord["owed"][] = ["ask", "tell", "again", "thank"];

export const isOver = (
	rows: readonly Pick<OpportunityRow, "opportunityId" | "stage">[],
	opportunityId: string,
): boolean => {
	const row = rows.find((each) => each.opportunityId === opportunityId);
	return row !== undefined && CLOSED_STAGES.includes(row.stage);
};

/** Every word that is owed, among these referees. */
export const owedAmong = (
	views: readonly Referee[],
	rows: readonly Pick<OpportunityRow, "opportunityId" | "stage">[],
): readonly OwedWord[] =>
	views
		.flatMap((view) =>
			view.named.flatMap((reference) => {
				const { owed } = standingOf(view, reference, isOver(rows, reference.opportunityId));
				return owed === null ? [] : [{ view, reference, owed, isHeld: owed === "again" && view.restsUntilOn !== null }];
			}),
		)
		.sort((a, b) => Number(a.isHeld) - Number(b.isHeld) || ORDER.indexOf(a.owed) - ORDER.indexOf(b.owed));
