import { fold } from "./proofread/fold.ts";

/**
 * The form by which names are looked up: folded, with single spaces. Two names with the same key are taken to be the
 * same name; near misses have different keys.
 */
export const nameKey = (name: string): string => fold(name).replace(/\s+/g, " ").trim();
