import { isRow, isWithinTarget, type Measured, type Row } from "./row.ts";

const HEAD = ["what", "ours", "target", "", "limit in the same run", "ratio", "JobSync", "JobOps"];

const figure = (value: number): string => {
	if (value >= 1000) return Math.round(value).toLocaleString("en");
	return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
};

const targetText = ({ target }: Row): string => {
	if (target === null) return "–";
	return `${target.kind === "at-most" ? "≤" : "≥"} ${target.says ?? figure(target.value)}`;
};

const VERDICT = new Map([
	[true, "ok"],
	[false, "MISSED"],
	[null, ""],
]);

const cellsOf = (row: Row): string[] => [
	row.what,
	`${figure(row.ours)} ${row.unit}`,
	targetText(row),
	VERDICT.get(isWithinTarget(row)) ?? "",
	row.limit === null ? "–" : `${figure(row.limit.value)} ${row.limit.what}`,
	row.limit === null ? "–" : `${(row.ours / row.limit.value).toFixed(2)}×`,
	row.jobSync ?? "–",
	row.jobOps ?? "–",
];

/** The rows as text in columns, then what was left out and why. */
export const tableOf = (measured: readonly Measured[]): string => {
	const lines = [HEAD, ...measured.filter(isRow).map(cellsOf)];
	const widths = HEAD.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
	const text = lines.map((cells) =>
		cells
			.map((cell, column) => cell.padEnd(widths[column] ?? 0))
			.join("  ")
			.trimEnd(),
	);
	text.splice(1, 0, widths.map((width) => "-".repeat(width)).join("  "));
	const skipped = measured.flatMap((each) => (isRow(each) ? [] : [`left out: ${each.what}: ${each.because}`]));
	return [...text, ...skipped].join("\n");
};
