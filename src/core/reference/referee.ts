import type { PersonId } from "../ids.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { Instant } from "../time/instant.ts";

export const CONSENTS = ["not-asked", "asked", "yes", "no"] as const;
/** Whether somebody agreed to speak for the user. Only "yes" is a yes. */
export type Consent = (typeof CONSENTS)[number];

/** A person who may be asked about the user; name and ways to reach them are the person's. */
export interface Referee {
	/** The person's id: one of these per person. */
	readonly id: PersonId;
	readonly consent: Consent;
	/** When they said yes or no; `null` before. */
	readonly consentAt: Instant | null;
	/** How they know the user's work, in the user's words: "my manager at Tamarind, 2021 to 2024". */
	readonly relation: string;
	/** In which they can be called or written to, as the user writes them: "English", "العربية". */
	readonly languages: readonly string[];
	/** What of theirs may be handed to a company. */
	readonly mayShareEmail: boolean;
	readonly maySharePhone: boolean;
	/** The last day they cannot be reached; `null`: nothing known. */
	readonly awayUntilOn: CalendarDate | null;
	readonly note: string;
}
