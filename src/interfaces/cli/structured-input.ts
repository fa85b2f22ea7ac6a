import { CliStop, type Io } from "./io.ts";
import { readUserText } from "./user-files.ts";

const asObject = (value: unknown, where: string): Record<string, unknown> => {
	if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
	throw new CliStop(2, `${where} has to hold fields and values (one object). Nothing was stored.`);
};

/** One object from a YAML or JSON file, or from standard input for `-`. JSON is YAML, so one reader does for both. */
export const readStructured = async (io: Io, path: string): Promise<Record<string, unknown>> => {
	const text = await readUserText(io, path);
	if (text.length > 1_000_000) throw new CliStop(2, `${path} is larger than 1 MB. Nothing was stored.`);
	const { parse, YAMLParseError } = await import("yaml");
	try {
		// Dates stay text: "2026-04-16" is a date only to the operation that expects one.
		return asObject(parse(text, { schema: "core" }), path);
	} catch (error) {
		if (error instanceof YAMLParseError) throw new CliStop(2, `${path} is not valid YAML or JSON: ${error.message}`);
		throw error;
	}
};
