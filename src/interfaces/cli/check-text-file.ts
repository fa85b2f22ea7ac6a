import { basename } from "node:path";
import type { Caller } from "#app/call.ts";
import type { CommandWorld } from "./derived-commands.ts";
import { CliStop } from "./io.ts";
import { SUBJECT_LINE } from "./letter-text.ts";
import { endAfterReview } from "./must-look.ts";
import { valueOrStop } from "./report.ts";
import { readUserText } from "./user-files.ts";

export interface CheckTextOptions {
	readonly interview: string;
	readonly person?: string;
	readonly kind?: string;
	readonly language?: string;
}

/** What a decoder writes for bytes that are no UTF-8. */
const NO_UTF8 = "\uFFFD";
const LEVELS = { "must-look": "must look", "may-look": "may look" } as const;

/** "3:12": counted from one, as editors do. */
const placeIn = (content: string, at: number): { readonly line: number; readonly column: number } => {
	const before = content.slice(0, at).split("\n");
	return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
};

/** Checks a file that is no kept letter; each finding with its place in the file and the evidence behind it. */
export const checkTextFile = async (
	caller: Caller,
	world: CommandWorld,
	file: string,
	options: CheckTextOptions,
): Promise<void> => {
	const { io } = world;
	const isJson = world.isJson();
	const content = (await readUserText(io, file)).replace(/^\uFEFF/, "");
	if (content.includes(NO_UTF8)) throw new CliStop(2, "The text is not UTF-8. Save it as UTF-8 and check it again.");
	const head = SUBJECT_LINE.exec(content);
	const starts = { subject: head?.[1]?.length ?? 0, body: head?.[0].length ?? 0 };
	const result = await caller.callUnchecked("letters.check-text", {
		interviewId: options.interview,
		personId: options.person,
		kind: options.kind,
		language: options.language,
		...(head === null ? {} : { subject: head[2] }),
		body: content.slice(starts.body),
		...(file === "-" ? {} : { fileName: basename(file) }),
	});
	type Review = Extract<Awaited<ReturnType<typeof caller.call<"letters.check-text">>>, { ok: true }>["value"];
	const review = valueOrStop(io, result, { isJson }) as Review;
	const findings = review.findings.map((finding) => {
		const { field, start } = finding;
		const isInFile = start !== null && (field === "body" || (field === "subject" && head !== null));
		return { ...finding, ...(isInFile ? placeIn(content, starts[field] + start) : { line: null, column: null }) };
	});
	const name = file === "-" ? "standard input" : file;
	const said = findings.map(({ line, column, level, says, why }) => {
		const place = line === null ? name : `${name}:${line}:${column}`;
		return `${place} [${LEVELS[level]}] ${says.title}\n  ${says.detail}\n  ${why}`;
	});
	const summary = `${review.passed.length} checks passed, ${review.words} words`;
	io.out(isJson ? JSON.stringify({ ...review, findings }, null, 2) : [...said, summary].join("\n"));
	endAfterReview(review);
};
