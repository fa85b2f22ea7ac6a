export interface Counts {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
}

export function countReport(report: unknown, exitCode: number): Counts & { readonly complaint: string | null };
export function sumCounts(counts: readonly Counts[]): Counts;
export function sayCounts(counts: Counts): string;
