import type { Clock } from "#app/ports.ts";
import { instantFromMs } from "#core/time/instant.ts";

/** The machine's clock, to the millisecond. */
export const systemClock: Clock = { now: () => instantFromMs(Date.now()) };
