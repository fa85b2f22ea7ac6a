import type { SlotName } from "#core/letter/template/slots.ts";

interface Round {
	readonly interviewId: string;
	readonly opportunityId: string;
	readonly personId: string | null;
}

/** The page on which the fact for a slot is noted; `null` where there is none. */
export const slotPlace = (slot: SlotName, { interviewId, opportunityId, personId }: Round): string | null => {
	switch (slot) {
		case "talked about":
			return `/debrief/${interviewId}?step=2`;
		case "strong point":
		case "interest":
			return `/debrief/${interviewId}?step=3`;
		case "doubt":
			return `/debrief/${interviewId}?step=1`;
		case "greeting":
		case "name":
		case "their title":
			return personId === null ? `/interviews/${interviewId}?tab=people` : `/people/${personId}`;
		case "interviewers":
			return `/interviews/${interviewId}?tab=people`;
		case "thanks":
		case "interview date":
		case "promised date":
		case "next step":
			return `/interviews/${interviewId}`;
		case "company":
		case "position":
			return `/opportunities/${opportunityId}`;
		case "news":
		case "news link":
			return "/clippings";
		case "my name":
		case "my email":
		case "my phone":
			return "/settings";
		case "today":
		case "closing":
			return null;
	}
};
