import { REFUSALS, type Refusal } from "#app/errors.ts";
import type { OperationName } from "#app/operations.ts";
import type { Result } from "#core/result.ts";
import { CliStop, type Io } from "./io.ts";
import { renderers } from "./render/renderers.ts";

/** How a refusal is told. */
interface Telling {
	readonly isJson: boolean;
	/** Said instead of the refusal's own advice, where that would not be true. */
	readonly sentence?: string;
}

/** A refusal as a person reads it, field by field. */
export const sayRefusal = (refusal: Refusal, advice: string = REFUSALS[refusal.code].sentence): string => {
	const lines = [`${REFUSALS[refusal.code].title}. ${refusal.detail ?? ""}`.trim()];
	for (const { path, message } of refusal.errors ?? []) lines.push(`  ${path === "" ? "input" : path} ${message}`);
	lines.push(advice);
	return lines.join("\n");
};

/** Ends the command with what was refused and its exit code. With `--json` it is JSON. */
const stopRefused = (io: Io, refusal: Refusal, how: Telling): never => {
	const { exit, title, sentence: advice } = REFUSALS[refusal.code];
	const sentence = how.sentence ?? advice;
	if (how.isJson) io.out(JSON.stringify({ error: { title, sentence, ...refusal } }, null, 2));
	throw new CliStop(exit, how.isJson ? "" : sayRefusal(refusal, sentence));
};

/** The value; a refusal ends the command. */
export const valueOrStop = <Value>(io: Io, result: Result<Value, Refusal>, how: Telling): Value =>
	result.ok ? result.value : stopRefused(io, result.error, how);

/** Prints a result and, for a refusal, ends the command with its exit code. With `--json` both are JSON. */
export const report = (
	io: Io,
	result: Result<unknown, Refusal>,
	how: Telling & { readonly operation: OperationName },
): void => {
	const value = valueOrStop(io, result, how);
	io.out(how.isJson ? JSON.stringify(value, null, 2) : renderers(how.operation)(value));
};
