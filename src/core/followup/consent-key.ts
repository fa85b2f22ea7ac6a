import type { PersonId } from "../ids.ts";

const PREFIX = "consent:";

/** The key of the advice to ask somebody whether they would speak for the user: one, for however many openings. */
export const consentKey = (refereeId: PersonId): string => `${PREFIX}${refereeId}`;

/** Whom an advice would ask; `null` where it is about something else. */
export const refereeOfConsentKey = (adviceKey: string): PersonId | null =>
	adviceKey.startsWith(PREFIX) ? (adviceKey.slice(PREFIX.length) as PersonId) : null;
