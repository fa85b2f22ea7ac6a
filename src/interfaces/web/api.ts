import { API_ROUTES } from "./api-routes.ts";
import type { InputOf, OperationName, OutputOf } from "./contract.ts";
import { connection } from "./state/connection.svelte.ts";

/** Why a call did not do what was asked. */
export type Problem =
	| {
			readonly kind: "refused";
			readonly status: number;
			readonly code: string;
			readonly title: string;
			readonly detail: string;
			readonly errors: readonly { readonly path: string; readonly message: string }[];
			/** The kept record, after a lost race. */
			readonly current: unknown;
	  }
	| { readonly kind: "offline" }
	| { readonly kind: "signed-out" }
	| { readonly kind: "broken"; readonly status: number };

export type Answer<Value> =
	| { readonly ok: true; readonly value: Value }
	| { readonly ok: false; readonly problem: Problem };

/** A file comes as JSON too, with its name. */
const ACCEPT = { accept: "application/json" } as const;

const requestOf = (operation: OperationName, input: Readonly<Record<string, unknown>>): [string, RequestInit] => {
	const [method = "GET", pattern = ""] = API_ROUTES[operation].split(" ");
	const rest: Record<string, unknown> = { ...input };
	const path = pattern.replace(/:(\w+)/g, (_whole, name: string) => {
		const value = String(rest[name]);
		delete rest[name];
		return encodeURIComponent(value);
	});
	if (method === "GET" || method === "DELETE") {
		const query = new URLSearchParams(
			Object.entries(rest).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
		);
		return [`/api/v1${path}${query.size > 0 ? `?${query}` : ""}`, { method, headers: ACCEPT }];
	}
	return [
		`/api/v1${path}`,
		{ method, body: JSON.stringify(rest), headers: { ...ACCEPT, "content-type": "application/json" } },
	];
};

const problemOf = async (response: Response): Promise<Problem> => {
	if (response.status === 401) return { kind: "signed-out" };
	const body: unknown = await response.json().catch(() => null);
	if (typeof body !== "object" || body === null || !("code" in body))
		return { kind: "broken", status: response.status };
	return {
		kind: "refused",
		status: response.status,
		errors: [],
		current: null,
		...(body as { code: string; title: string; detail: string }),
	};
};

/** Asks the server to do one operation. Never throws: what can go wrong is in the answer. */
export const call = async <Name extends OperationName>(
	operation: Name,
	input: InputOf<Name>,
): Promise<Answer<OutputOf<Name>>> => {
	const [url, init] = requestOf(operation, input as Readonly<Record<string, unknown>>);
	let response: Response;
	try {
		response = await fetch(url, init);
	} catch {
		connection.lost();
		return { ok: false, problem: { kind: "offline" } };
	}
	connection.reached(response.headers.get("x-store-id"));
	if (!response.ok) {
		const problem = await problemOf(response);
		if (problem.kind === "signed-out") connection.signedOut();
		return { ok: false, problem };
	}
	const value: unknown = response.status === 204 ? null : await response.json();
	return { ok: true, value: value as OutputOf<Name> };
};
