import type { Debrief } from "../debrief/debrief.ts";
import type { Nudge } from "../nudge/nudge.ts";
import type { Settings } from "../settings/settings.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { Instant } from "../time/instant.ts";

/** A debrief in which something about the user is still to come: a better answer, or the one thing to work on. */
export interface SelfWork {
	readonly debrief: Pick<Debrief, "id" | "questionsAsked" | "action" | "startedAt">;
	/** When the interview ended. */
	readonly endedAt: Instant;
	readonly company: string | null;
}

/** Everything the engine looks at for the search as a whole: counts and last days, so that it costs the same for ten thousand. */
export interface SearchFacts {
	readonly settings: Settings;
	/** Applied for or further, and neither closed nor at rest. */
	readonly live: number;
	/** Of these, where it is the user's move. */
	readonly yourMove: number;
	/** Where exactly one is live: since when its company is thinking; `null`: several or none, or it is the user's move. */
	readonly onlyOneWaitsSince: Instant | null;
	/** True once an offer was accepted and nothing was begun after it: the search is over. */
	readonly hasAccepted: boolean;
	readonly lastInterviewEndedAt: Instant | null;
	/** Days of application: at least those of the last two weeks and the newest one. */
	readonly appliedOn: readonly CalendarDate[];
	readonly selfWork: readonly SelfWork[];
	/** What the user did with earlier nudges: at least those of today, and those about what is still to come. */
	readonly nudges: readonly Nudge[];
}
