import type { Advice, DoBy } from "./advice.ts";

/** True for what Today asks of the user: it may be done, has not left Today, and was not put off. */
export const isForToday = (advice: Advice): advice is DoBy =>
	advice.kind === "do-by" && advice.isOnToday && advice.snoozedUntil === null;
