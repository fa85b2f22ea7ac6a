import { REFUSALS, type Refusal } from "#app/errors.ts";
import type { OperationName } from "#app/operations.ts";
import type { Result } from "#core/result.ts";
import { CliStop, type Io } from "./io.ts";
import { renderers } from "./renderers.ts";

/** A refusal as a person reads it, field by field. */
export const sayRefusal = (refusal: Refusal): string => {
	const { title, sentence } = REFUSALS[refusal.code];
	const lines = [`${title}. ${refusal.detail ?? ""}`.trim()];
	for (const { path, message } of refusal.errors ?? []) lines.push(`  ${path === "" ? "input" : path} ${message}`);
	lines.push(sentence);
	return lines.join("\n");
};

/** Prints a result and, for a refusal, ends the command with its exit code. With `--json` both are JSON. */
export const report = (
	io: Io,
	result: Result<unknown, Refusal>,
	how: { readonly isJson: boolean; readonly operation: OperationName },
): void => {
	if (!result.ok) {
		const { exit, title, sentence } = REFUSALS[result.error.code];
		if (how.isJson) io.out(JSON.stringify({ error: { title, sentence, ...result.error } }, null, 2));
		throw new CliStop(exit, how.isJson ? "" : sayRefusal(result.error));
	}
	io.out(how.isJson ? JSON.stringify(result.value, null, 2) : renderers(how.operation)(result.value));
};
