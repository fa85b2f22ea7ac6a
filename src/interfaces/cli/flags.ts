import * as z from "zod/mini";
import type { Operations } from "#app/operations.ts";

type JsonSchema = {
	/** A list where more than one is allowed: `["string", "null"]`. */
	readonly type?: string | readonly string[];
	readonly enum?: readonly unknown[];
	readonly anyOf?: readonly JsonSchema[];
	readonly items?: JsonSchema;
};

/** How a field is given on the command line; `structured` fields only come from a file. */
export interface Flag {
	readonly field: string;
	readonly kind: "text" | "number" | "boolean" | "list";
	readonly choices: readonly string[] | null;
}

const kindOf = (schema: JsonSchema): Flag["kind"] | "structured" => {
	const simple = schema.anyOf?.find((each) => each.type !== "null") ?? schema;
	const type = typeof simple.type === "string" ? simple.type : simple.type?.find((each) => each !== "null");
	if (type === "string" || simple.enum !== undefined) return "text";
	if (type === "integer" || type === "number") return "number";
	if (type === "boolean") return "boolean";
	if (type === "array" && simple.items !== undefined && kindOf(simple.items) === "text") return "list";
	return "structured";
};

const choicesOf = (schema: JsonSchema): readonly string[] | null => {
	const values = schema.enum ?? schema.anyOf?.find((each) => each.enum !== undefined)?.enum;
	return values === undefined ? null : values.map(String);
};

/** Names in the path, in order: they become arguments. */
export const argumentsOf = (operation: Operations): string[] =>
	[...operation.path.matchAll(/:(\w+)/g)].map((match) => match[1] ?? "");

/** Every field of an operation's input, by name. */
export const fieldsOf = (operation: Operations): Record<string, JsonSchema> =>
	(z.toJSONSchema(operation.input as z.ZodMiniType, { io: "input", unrepresentable: "any" }).properties ??
		{}) as Record<string, JsonSchema>;

/** The fields of an operation's input that fit on a command line. */
export const flagsOf = (operation: Operations): Flag[] => {
	const given = new Set(argumentsOf(operation));
	return Object.entries(fieldsOf(operation)).flatMap(([field, property]) => {
		const kind = kindOf(property);
		return given.has(field) || kind === "structured" ? [] : [{ field, kind, choices: choicesOf(property) }];
	});
};

/** `endIsApproximate` becomes `--end-is-approximate`. */
export const flagName = (field: string): string =>
	`--${field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
