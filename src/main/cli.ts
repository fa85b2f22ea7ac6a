#!/usr/bin/env node
import { join } from "node:path";
import { CommanderError } from "commander";
import { CliStop } from "#interfaces/cli/io.ts";
import { defaultDataDirectory } from "./data-directory.ts";
import { terminalIo } from "./terminal-io.ts";
import { VERSION } from "./version.ts";

/** Values of the options that decide which world a command runs in, read before any command does. */
const optionValue = (name: string): string | undefined => {
	const index = process.argv.indexOf(name);
	if (index !== -1) return process.argv[index + 1];
	return process.argv.find((each) => each.startsWith(`${name}=`))?.slice(name.length + 1);
};

/** Options that take a value, and so a word that is no command. */
const WITH_VALUE = ["--data", "--server", "--port"];

/** The first word that is neither an option nor an option's value. */
const appCommand = (): string | undefined =>
	process.argv.slice(2).find((word, at, words) => !word.startsWith("-") && !WITH_VALUE.includes(words[at - 1] ?? ""));

/** What was given besides the command itself. */
const appArguments = (): string[] => {
	const words = process.argv.slice(2);
	const at = words.indexOf(appCommand() ?? "");
	return words.filter((_, index) => index !== at);
};

const runServer = async (): Promise<void> => {
	const { openCommand, serveCommand } = await import("./serve-command.ts");
	await (appCommand() === "open" ? openCommand : serveCommand)(appArguments());
};

const runMigrate = async (): Promise<void> => {
	const { migrateCommand } = await import("./migrate-command.ts");
	await migrateCommand(appArguments());
};

const runProgram = async (): Promise<void> => {
	const { program } = await import("#interfaces/cli/program.ts");
	const { commandWorld } = await import("./command-world.ts");
	const world = commandWorld({
		io: terminalIo,
		dataDirectory: optionValue("--data") ?? defaultDataDirectory(),
		server: optionValue("--server") ?? null,
		isJson: process.argv.includes("--json"),
	});
	await program(world, VERSION).parseAsync(process.argv);
};

/** Commands that are about the server itself; all others are operations. */
const RUNNERS: Readonly<Record<string, () => Promise<void>>> = {
	serve: runServer,
	open: runServer,
	migrate: runMigrate,
};

const exitCodeOf = async (error: unknown): Promise<number> => {
	if (error instanceof CliStop) {
		if (error.message !== "") terminalIo.error(error.message);
		return error.exitCode;
	}
	if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
	const { explainFailure } = await import("./explain-failure.ts");
	const { code, sentence, exit } = explainFailure(error);
	terminalIo.error(code === "unexpected" && error instanceof Error && error.message !== "" ? error.message : sentence);
	if (code.startsWith("database-")) {
		terminalIo.error(`The file: ${join(optionValue("--data") ?? defaultDataDirectory(), "afterword.db")}`);
	}
	return exit;
};

try {
	await (RUNNERS[appCommand() ?? ""] ?? runProgram)();
} catch (error) {
	process.exitCode = await exitCodeOf(error);
}
