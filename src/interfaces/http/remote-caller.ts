import type { Caller, CallOutput } from "#app/call.ts";
import { operationNamed } from "#app/call.ts";
import { REFUSALS, type Refusal, type RefusalCode } from "#app/errors.ts";
import type { OperationName } from "#app/operations.ts";
import { err, ok, type Result } from "#core/result.ts";

/** The server could not be asked at all, or said something no operation says. */
export class ServerUnreachable extends Error {}

const isRefusal = (code: unknown): code is RefusalCode => typeof code === "string" && code in REFUSALS;

/** Calls operations over HTTP, with the same promise as in process. `server` is an origin: `http://127.0.0.1:4747`. */
export const remoteCaller = (server: string, token: string, fetchFrom: typeof fetch = fetch): Caller => {
	const callUnchecked = async (name: OperationName, input: unknown): Promise<Result<unknown, Refusal>> => {
		const operation = operationNamed(name);
		const fields = { ...(input as Record<string, unknown>) };
		const path = operation.path.replace(/:(\w+)/g, (_, field: string) => {
			const value = String(fields[field] ?? "");
			delete fields[field];
			return encodeURIComponent(value);
		});
		const given = Object.entries(fields).filter(([, value]) => value !== undefined);
		const isRead = operation.method === "GET";
		const query =
			isRead && given.length > 0
				? `?${new URLSearchParams(given.map(([key, value]): [string, string] => [key, String(value)]))}`
				: "";
		const response = await fetchFrom(`${server}/api/v1${path}${query}`, {
			method: operation.method,
			headers: {
				authorization: `Bearer ${token}`,
				accept: "application/json",
				...(isRead || given.length === 0 ? {} : { "content-type": "application/json" }),
			},
			...(isRead || given.length === 0 ? {} : { body: JSON.stringify(Object.fromEntries(given)) }),
		}).catch((cause: unknown) => {
			throw new ServerUnreachable(`Nobody answers at ${server}. Is Afterword running there?`, { cause });
		});
		const body = (await response.json()) as { readonly code?: unknown; readonly detail?: string } & Partial<Refusal>;
		if (response.ok) return ok(body);
		if (isRefusal(body.code)) return err({ ...body, code: body.code });
		throw new ServerUnreachable(body.detail ?? `The server answered with status ${response.status}.`);
	};
	return {
		call: (name, input) => callUnchecked(name, input) as Promise<Result<CallOutput<typeof name>, Refusal>>,
		callUnchecked,
	};
};
