import type { AdviceView, PlanView } from "../contract.ts";

/** Whether a piece of news may go now, and what is said where it may not. */
export interface NewsStanding {
	/** The question it would replace; `null`: there is nothing to ask. */
	readonly check: AdviceView | null;
	/** True where it may go now. */
	readonly mayGo: boolean;
	/** No further piece should go. */
	readonly isEnough: boolean;
	/** How many went, of how many that should; `null`: the plan does not say. */
	readonly shared: { readonly sent: number; readonly allowed: number } | null;
}

/** What one opportunity's plan says about sending it news. */
export const newsStanding = ({ advice }: Pick<PlanView, "advice">): NewsStanding => {
	const check = advice.find(({ action }) => action.kind === "status-check") ?? null;
	const isEnough = advice.some(({ kind, action }) => kind === "stop" && action.kind === "news");
	const reason = advice.flatMap((each) => [each.reason, ...each.notes]).find((each) => each.rule === "news-clipping");
	return {
		check,
		isEnough,
		mayGo: check?.kind === "do-by" && !isEnough,
		shared: reason?.rule === "news-clipping" ? { sent: reason.sent, allowed: reason.allowed } : null,
	};
};
