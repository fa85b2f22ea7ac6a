import { type Command, Option } from "commander";
import type { Caller } from "#app/call.ts";
import { type OperationName, type Operations, operations } from "#app/operations.ts";
import { argumentsOf, type Flag, fieldsOf, flagName, flagsOf } from "./flags.ts";
import type { Io } from "./io.ts";
import { report } from "./report.ts";
import { readStructured } from "./structured-input.ts";

export interface CommandWorld {
	readonly io: Io;
	readonly withCaller: <Value>(work: (caller: Caller) => Promise<Value>) => Promise<Value>;
	readonly nextId: () => string;
	readonly isJson: () => boolean;
}

const optionFor = (flag: Flag): Option => {
	const name = flagName(flag.field);
	if (flag.kind === "boolean") return new Option(`${name} <yes|no>`).choices(["yes", "no"]);
	const option = new Option(`${name} <${flag.kind === "list" ? "value,value" : flag.kind}>`);
	return flag.choices === null || flag.kind === "list" ? option : option.choices([...flag.choices]);
};

const typedValue = (flag: Flag, text: string): unknown => {
	switch (flag.kind) {
		case "text":
			return text === "null" ? null : text;
		case "number":
			return /^-?\d+$/.test(text) ? Number(text) : text === "null" ? null : text;
		case "boolean":
			return text === "yes";
		case "list":
			return text === "" ? [] : text.split(",").map((part) => part.trim());
	}
};

/** `interviews.mark-sent` becomes the command `interviews mark-sent`. */
export const commandPath = (name: OperationName): readonly [string, string] => {
	const [noun = "", verb = ""] = name.split(".");
	return [noun, verb];
};

/** The group of a noun's commands, made on first use. */
export const groupOf = (program: Command, noun: string): Command =>
	program.commands.find((each) => each.name() === noun) ?? program.command(noun).description(`Commands for ${noun}.`);

/**
 * Looks up the version to edit: a person at a terminal means the record as it is now, a script that cares passes
 * `--version-seen`.
 */
const currentVersion = async (
	caller: Caller,
	operation: Operations,
	id: string,
): Promise<number | null | undefined> => {
	const noun = operation.path.split("/")[1] ?? "";
	const isDebrief = operation.name === "debriefs.save";
	const viewer = isDebrief ? "debriefs.view" : `${noun}.view`;
	const found = operations.find((each) => each.name === viewer);
	if (found === undefined) return undefined;
	const result = await caller.callUnchecked(found.name, { id });
	if (!result.ok) return undefined;
	const value = result.value as Record<string, unknown>;
	const single = { interviews: "interview", opportunities: "opportunity", people: "person", letters: "letter" }[noun];
	const record = isDebrief ? value.debrief : single === undefined ? value : value[single];
	if (record === null) return null;
	const { version } = (record ?? {}) as { readonly version?: number };
	return version;
};

const takesVersion = (operation: Operations): boolean => "version" in fieldsOf(operation);

/** The fields that are options of their own; the version seen has one with another name. */
const commandFlags = (operation: Operations): Flag[] => flagsOf(operation).filter(({ field }) => field !== "version");

/**
 * What a command takes is worked out from its schema once the command is chosen, or its help is: doing it for every
 * command would take a fifth of the time of a start.
 */
const completeWhenChosen = (group: Command, command: Command, complete: () => void): void => {
	let isComplete = false;
	const once = (): void => {
		if (!isComplete) complete();
		isComplete = true;
	};
	group.hook("preSubcommand", (_group, chosen) => {
		if (chosen === command) once();
	});
	command.on("beforeHelp", once);
};

/** One command per operation, so that everything can be scripted; fuller commands replace some of them. */
export const addDerivedCommand = (program: Command, operation: Operations, world: CommandWorld): void => {
	const [noun, verb] = commandPath(operation.name);
	const group = groupOf(program, noun);
	if (group.commands.some((each) => each.name() === verb)) return;
	const command = group.command(verb).description(operation.summary);
	const inPath = argumentsOf(operation);
	for (const name of inPath) command.argument(`<${name}>`);
	completeWhenChosen(group, command, () => {
		for (const flag of commandFlags(operation)) command.addOption(optionFor(flag));
		command.option("--from <file>", "fields from a YAML or JSON file; - for standard input");
		if (takesVersion(operation))
			command.option("--version-seen <number>", "refuse if it was changed since this version");
	});

	command.action(async (...received: unknown[]) => {
		const options = command.opts<Record<string, string | undefined>>();
		const input: Record<string, unknown> =
			options.from === undefined ? {} : await readStructured(world.io, options.from);
		inPath.forEach((name, index) => {
			input[name] = received[index];
		});
		for (const flag of commandFlags(operation)) {
			const text = options[flag.field];
			if (text !== undefined) input[flag.field] = typedValue(flag, text);
		}
		const makesRecord = operation.effect === "write" && !inPath.includes("id") && "id" in fieldsOf(operation);
		if (makesRecord) input.id ??= world.nextId();
		if (operation.name === "letters.mark-sent") input.touchId ??= world.nextId();
		await world.withCaller(async (caller) => {
			if (options.versionSeen !== undefined) input.version = Number(options.versionSeen);
			if (takesVersion(operation) && input.version === undefined) {
				const version = await currentVersion(caller, operation, String(input.id));
				if (version !== undefined) input.version = version;
			}
			report(world.io, await caller.callUnchecked(operation.name, input), {
				isJson: world.isJson(),
				operation: operation.name,
			});
		});
	});
};

export const addDerivedCommands = (program: Command, world: CommandWorld): void => {
	for (const operation of operations) addDerivedCommand(program, operation, world);
};
