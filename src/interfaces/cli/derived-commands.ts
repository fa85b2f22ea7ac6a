import { type Command, Option } from "commander";
import type { Caller } from "#app/call.ts";
import { type OperationName, type Operations, operations } from "#app/operations.ts";
import { argumentsOf, type Flag, fieldsOf, flagName, flagsOf } from "./flags.ts";
import { GATES } from "./gates.ts";
import { CliStop, type Io } from "./io.ts";
import { letterText } from "./letter-text.ts";
import { report, valueOrStop } from "./report.ts";
import { readStructured } from "./structured-input.ts";
import { readUserText } from "./user-files.ts";

export interface CommandWorld {
	readonly io: Io;
	readonly withCaller: <Value>(work: (caller: Caller) => Promise<Value>) => Promise<Value>;
	readonly nextId: () => string;
	readonly isJson: () => boolean;
}

type Viewed = Readonly<Record<string, unknown>>;

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

/** The field of a noun's view that holds the record itself; the view of any other noun is its record. */
const RECORD_IN_VIEW: Readonly<Record<string, string>> = {
	interviews: "interview",
	opportunities: "opportunity",
	people: "person",
	letters: "letter",
	offers: "offer",
	referees: "referee",
	templates: "template",
};

/**
 * Looks up the version to edit: a person at a terminal means the record as it is now, a script that cares passes
 * `--version-seen`. `null` for a debrief not begun.
 */
const currentVersion = async (
	caller: Caller,
	operation: Operations,
	id: string,
	world: CommandWorld,
): Promise<number | null> => {
	const noun = operation.path.split("/")[1] ?? "";
	const isDebrief = operation.name === "debriefs.save";
	const viewer = isDebrief ? "debriefs.view" : `${noun}.view`;
	const found = operations.find((each) => each.name === viewer);
	const viewed = found === undefined ? null : await caller.callUnchecked(found.name, { id });
	const value = viewed === null ? {} : (valueOrStop(world.io, viewed, { isJson: world.isJson() }) as Viewed);
	const field = isDebrief ? "debrief" : RECORD_IN_VIEW[noun];
	const record = field === undefined ? value : value[field];
	if (isDebrief && record === null) return null;
	const { version } = (record ?? {}) as Viewed;
	if (typeof version === "number") return version;
	throw new CliStop(2, "The version to change could not be looked up. Say which one you saw: --version-seen <number>");
};

/** Whether its text may come from a file of its own: prose does not fit on a command line. */
const takesText = (operation: Operations): boolean => {
	const fields = fieldsOf(operation);
	return "subject" in fields && "body" in fields;
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

/** Ids of what an operation makes beside its record: nobody types them. */
const MADE_IDS: { readonly [Name in OperationName]?: readonly string[] } = {
	"letters.mark-sent": ["touchId"],
	"letters.send": ["dispatchId", "touchId"],
};

/** One command per operation, so that everything can be scripted; fuller commands replace some of them. */
export const addDerivedCommand = (program: Command, operation: Operations, world: CommandWorld): void => {
	const [noun, verb] = commandPath(operation.name);
	const group = groupOf(program, noun);
	if (group.commands.some((each) => each.name() === verb)) return;
	const command = group.command(verb).description(operation.summary);
	const inPath = argumentsOf(operation);
	const gate = GATES[operation.name];
	for (const name of inPath) command.argument(`<${name}>`);
	completeWhenChosen(group, command, () => {
		for (const flag of commandFlags(operation)) command.addOption(optionFor(flag));
		command.option("--from <file>", "fields from a YAML or JSON file; - for standard input");
		if (takesText(operation))
			command.option("--file <file>", "the text, a first line “Subject: …” if it has one; - for standard input");
		if (gate?.before !== undefined) command.option("--anyway", gate.before.anyway);
		if (takesVersion(operation))
			command.option("--version-seen <number>", "refuse if it was changed since this version");
	});

	command.action(async (...received: unknown[]) => {
		const options = command.opts<Record<string, string | undefined>>();
		const input: Record<string, unknown> =
			options.from === undefined ? {} : await readStructured(world.io, options.from);
		if (options.file !== undefined) Object.assign(input, letterText(await readUserText(world.io, options.file)));
		inPath.forEach((name, index) => {
			input[name] = received[index];
		});
		for (const flag of commandFlags(operation)) {
			const text = options[flag.field];
			if (text !== undefined) input[flag.field] = typedValue(flag, text);
		}
		const makesRecord = operation.effect === "write" && !inPath.includes("id") && "id" in fieldsOf(operation);
		if (makesRecord) input.id ??= world.nextId();
		for (const field of MADE_IDS[operation.name] ?? []) input[field] ??= world.nextId();
		await world.withCaller(async (caller) => {
			if (options.anyway === undefined) await gate?.before?.stop(caller, world, String(input.id));
			if (options.versionSeen !== undefined) input.version = Number(options.versionSeen);
			if (takesVersion(operation) && inPath.includes("id") && input.version === undefined) {
				input.version = await currentVersion(caller, operation, String(input.id), world);
			}
			const result = await caller.callUnchecked(operation.name, input);
			report(world.io, result, { isJson: world.isJson(), operation: operation.name });
			if (result.ok) gate?.after?.(result.value);
		});
	});
};

export const addDerivedCommands = (program: Command, world: CommandWorld): void => {
	for (const operation of operations) addDerivedCommand(program, operation, world);
};
