import * as z from "zod/mini";
import { err, ok, type Result } from "#core/result.ts";
import type { FieldError, Refusal } from "./errors.ts";
import type { OperationContext } from "./operation.ts";
import { type OperationName, type OperationNamed, operations } from "./operations.ts";

type RunOf<Name extends OperationName> = OperationNamed<Name>["run"];
export type CallInput<Name extends OperationName> = z.input<OperationNamed<Name>["input"]>;
export type CallOutput<Name extends OperationName> =
	Awaited<ReturnType<RunOf<Name>>> extends infer Outcome
		? Outcome extends { readonly ok: true; readonly value: infer Value }
			? Value
			: never
		: never;

/** How every face reaches an operation: in process or over HTTP, with the same promise. */
export interface Caller {
	/** Input checked by the compiler. */
	call<Name extends OperationName>(name: Name, input: CallInput<Name>): Promise<Result<CallOutput<Name>, Refusal>>;
	/** Input from outside, checked by the operation's schema alone. */
	callUnchecked(name: OperationName, input: unknown): Promise<Result<unknown, Refusal>>;
}

const byName = new Map<string, (typeof operations)[number]>(operations.map((each) => [each.name, each]));

/** @throws for a name that is no operation: names come from code, never from a user. */
export const operationNamed = (name: string): (typeof operations)[number] => {
	const found = byName.get(name);
	if (found === undefined) throw new Error(`No operation is called ${name}`);
	return found;
};

const message = (issue: z.core.$ZodIssue): string => {
	switch (issue.code) {
		case "unrecognized_keys":
			return `is not known here: ${issue.keys.join(", ")}. Check the spelling or leave it out.`;
		case "invalid_type":
			return issue.input === undefined
				? "is missing; give it a value"
				: `is of the wrong type; it should be ${issue.expected === "string" ? "text" : `a value of type ${issue.expected}`}`;
		case "invalid_value":
			return issue.message.startsWith("Invalid")
				? `is not one of: ${issue.values.map(String).join(", ")}`
				: issue.message;
		default:
			return issue.message;
	}
};

/** The fields a schema refused, one sentence each. A union's branches are told as the first of them. */
const fieldErrors = (issues: readonly z.core.$ZodIssue[]): FieldError[] =>
	issues.slice(0, 20).flatMap((issue): FieldError[] => {
		const path = issue.path.map(String).join(".");
		if (issue.code === "invalid_union") {
			const inner = issue.errors.map((branch) => fieldErrors(branch)).find((branch) => branch.length > 0);
			return inner === undefined
				? [{ path, message: "is not one of the allowed values" }]
				: inner.map((each) => ({ ...each, path: [path, each.path].filter(Boolean).join(".") }));
		}
		return [{ path, message: message(issue) }];
	});

/** The input as the operation takes it, or which of its fields are wrong. */
export const checkInput = (operation: (typeof operations)[number], input: unknown): Result<unknown, Refusal> => {
	const parsed = z.safeParse(operation.input as z.ZodMiniType, input, { reportInput: true });
	return parsed.success ? ok(parsed.data) : err({ code: "invalid-input", errors: fieldErrors(parsed.error.issues) });
};

/** Checks the input where it enters, then runs the operation. */
export const runOperation = async (
	operation: (typeof operations)[number],
	context: OperationContext,
	input: unknown,
): Promise<Result<unknown, Refusal>> => {
	const checked = checkInput(operation, input);
	if (!checked.ok) return checked;
	const run = operation.run as (context: OperationContext, input: unknown) => Promise<Result<unknown, Refusal>>;
	try {
		return await run(context, checked.value);
	} catch (error) {
		// Only the store can tell whether a page marker is one of its own.
		if (error instanceof Error && "code" in error && error.code === "bad-cursor") return err({ code: "bad-cursor" });
		throw error;
	}
};

/** Calls operations in this process. */
export const localCaller = (context: OperationContext): Caller => ({
	call: (name, input) =>
		runOperation(operationNamed(name), context, input) as Promise<Result<CallOutput<typeof name>, Refusal>>,
	callUnchecked: (name, input) => runOperation(operationNamed(name), context, input),
});
