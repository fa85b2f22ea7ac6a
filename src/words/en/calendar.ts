import type { PlanEntry } from "#core/calendar/plan-entries.ts";

const DUE = {
	debrief: "Debrief due",
	thank: "Thank-you due",
	"tell-offer": "Tell them about the offer",
	"ask-deadline": "Ask for their date",
	"decide-offer": "They need your answer",
	"accept-offer": "Acceptance due",
	"decline-offer": "Thanks for the offer due",
	withdraw: "Tell them you have decided",
	"ask-consent": "Ask a referee",
	"alert-referee": "Tell a referee",
	"thank-referee": "Thank a referee",
} as const satisfies Partial<Record<NonNullable<PlanEntry["action"]>, string>>;

/** What an entry is, without naming anybody: also what a calendar shows that others may see. */
export const sayEntry = ({ kind, action }: Pick<PlanEntry, "kind" | "action">): string => {
	switch (kind) {
		case "interview":
			return "Interview";
		case "promised-date":
			return "Their promised date";
		case "may-ask":
			return "You may ask";
		case "closing-note":
			return "A closing note, if you like";
		case "decision-point":
			return "Your own decision point";
		case "offer-deadline":
			return "They need your answer";
		case "due":
			return action !== null && action in DUE ? DUE[action as keyof typeof DUE] : "Due";
		case "opens":
			return action === "alert-referee"
				? "Tell a referee"
				: action === "tell-offer"
					? "Tell them about the offer"
					: "May be done";
	}
};

export const calendarWords = {
	name: "Afterword",
	digest: (count: number): string => (count === 1 ? "Afterword: one thing today" : `Afterword: ${count} things today`),
	digestDetail: "Open Afterword for what it is and why.",
	entry: (title: string, company: string | null): string =>
		company === null ? `Afterword: ${title}` : `${title}: ${company}`,
} as const;
