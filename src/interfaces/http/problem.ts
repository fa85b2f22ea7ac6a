import { REFUSALS, type Refusal } from "#app/errors.ts";

/** A problem document (RFC 9457) with our stable `code`, and for a lost race the kept record as `current`. */
export interface Problem {
	readonly type: string;
	readonly title: string;
	readonly status: number;
	readonly code: string;
	readonly detail: string;
	readonly errors?: Refusal["errors"];
	readonly current?: unknown;
}

const PROBLEM_TYPE = "application/problem+json; charset=utf-8";

export const problemOf = (refusal: Refusal): Problem => {
	const { status, title, sentence } = REFUSALS[refusal.code];
	return {
		type: `urn:afterword:problem:${refusal.code}`,
		title,
		status,
		code: refusal.code,
		detail: refusal.detail === undefined ? sentence : `${refusal.detail} ${sentence}`,
		...(refusal.errors === undefined ? {} : { errors: refusal.errors }),
		...(refusal.current === undefined ? {} : { current: refusal.current }),
	};
};

export const problemResponse = (problem: Problem): Response =>
	new Response(JSON.stringify(problem), {
		status: problem.status,
		headers: { "content-type": PROBLEM_TYPE, "cache-control": "no-store" },
	});

/** A problem of the transport itself, which no operation gives. */
export const transportProblem = (status: number, code: string, title: string, detail: string): Response =>
	problemResponse({ type: `urn:afterword:problem:${code}`, title, status, code, detail });
