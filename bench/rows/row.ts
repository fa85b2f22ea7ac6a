/** A number with what it counts. CPU is user and system time together. */
export type Unit = "ms CPU" | "ms" | "µs CPU" | "KiB" | "MB" | "requests" | "plans/s";

/** One line of the table. */
export interface Row {
	readonly what: string;
	readonly unit: Unit;
	readonly ours: number;
	/** `null`: shown for comparison only. */
	readonly target: { readonly kind: "at-most" | "at-least"; readonly value: number; readonly says?: string } | null;
	/** What bounds it from below, measured in the same run. */
	readonly limit: { readonly what: string; readonly value: number } | null;
	/** As measured on a two-core machine in July 2026. */
	readonly jobSync: string | null;
	readonly jobOps: string | null;
}

/** A row that could not be measured here, and why. */
export interface Skipped {
	readonly what: string;
	readonly because: string;
}

export type Measured = Row | Skipped;

export const isRow = (measured: Measured): measured is Row => "ours" in measured;

/** `null` where a row has no target. */
export const isWithinTarget = ({ ours, target }: Row): boolean | null => {
	if (target === null) return null;
	return target.kind === "at-most" ? ours <= target.value : ours >= target.value;
};
