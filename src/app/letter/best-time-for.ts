import { officeOfFacts } from "#core/followup/context.ts";
import { aimOf } from "#core/letter/letter-advice.ts";
import { bestTimeToSend } from "#core/mail/best-time.ts";
import type { Instant } from "#core/time/instant.ts";
import type { KeptLetter } from "./load-letter.ts";

/** When this letter best reaches its reader, at or after `now`. */
export const bestTimeFor = ({ letter, facts, advice, context }: KeptLetter, now: Instant): Instant =>
	bestTimeToSend(
		{
			heldUntil: context.adviceHold?.until ?? null,
			aim: aimOf(letter, advice),
			office: officeOfFacts(facts),
		},
		now,
	);
