import type { LookupAddress } from "node:dns";

/** Every numeric address of a host. */
export type Lookup = (host: string) => Promise<readonly LookupAddress[]>;

export interface FetchLimits {
	/** From the first look-up to the last byte, redirects included. */
	readonly totalMs: number;
	/** Of a body, as it travels and unpacked. */
	readonly bodyBytes: number;
	readonly headerBytes: number;
	readonly redirects: number;
}

export const DEFAULT_LIMITS: FetchLimits = {
	totalMs: 10_000,
	bodyBytes: 2 * 1024 * 1024,
	headerBytes: 16 * 1024,
	redirects: 5,
};

/** What stands between this program and the network. */
export interface Guard {
	/** Whether a numeric address may be connected to. */
	readonly mayConnect: (address: string) => boolean;
	readonly lookup: Lookup;
	/** Certificate authorities to trust instead of the usual ones, as PEM. */
	readonly ca: string | null;
	readonly limits: FetchLimits;
}
