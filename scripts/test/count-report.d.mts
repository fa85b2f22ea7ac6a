export interface Counts {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
	readonly failures?: readonly string[];
}

export function countReport(report: unknown, exitCode: number): Counts & { readonly complaint: string | null };
export function namesOfFailed(report: unknown): readonly string[];
export function sumCounts(counts: readonly Counts[]): Required<Counts>;
export function sayCounts(counts: Counts): string;
