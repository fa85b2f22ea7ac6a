#!/usr/bin/env node
import { join } from "node:path";
import { CommanderError } from "commander";
import { CliStop } from "#interfaces/cli/io.ts";
import { appCommandOf } from "./app-command.ts";
import { defaultDataDirectory } from "./data-directory.ts";
import { terminalIo } from "./terminal-io.ts";
import { VERSION } from "./version.ts";

/** Values of the options that decide which world a command runs in, read before any command does. */
const optionValue = (name: string): string | undefined => {
	const index = process.argv.indexOf(name);
	if (index !== -1) return process.argv[index + 1];
	return process.argv.find((each) => each.startsWith(`${name}=`))?.slice(name.length + 1);
};

const command = appCommandOf(process.argv.slice(2));

/** The database this command works on; `null` where it is no file but a PostgreSQL server. */
const databaseFile = (): string | null => {
	if ((process.env.AFTERWORD_DATABASE_URL ?? "") !== "" || command.name === "migrate") return null;
	const base = optionValue("--data") ?? defaultDataDirectory();
	const isDemo = command.name === "serve" && command.args.includes("--demo");
	return join(isDemo ? join(base, "demo") : base, "afterword.db");
};

const runServer = async (): Promise<void> => {
	const { openCommand, serveCommand } = await import("./serve-command.ts");
	await (command.name === "open" ? openCommand : serveCommand)(command.args);
};

const runMigrate = async (): Promise<void> => {
	const { migrateCommand } = await import("./migrate-command.ts");
	await migrateCommand(command.args);
};

const runDeliver = async (): Promise<void> => {
	const { deliverCommand } = await import("./deliver-command.ts");
	await deliverCommand(command.args);
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
const RUNNERS = new Map([
	["serve", runServer],
	["open", runServer],
	["migrate", runMigrate],
	["deliver", runDeliver],
]);

const exitCodeOf = async (error: unknown): Promise<number> => {
	if (error instanceof CliStop) {
		if (error.message !== "") terminalIo.error(error.message);
		return error.exitCode;
	}
	if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
	const { explainFailure } = await import("./explain-failure.ts");
	const { code, sentence, exit } = explainFailure(error);
	terminalIo.error(code === "unexpected" && error instanceof Error && error.message !== "" ? error.message : sentence);
	const file = code.startsWith("database-") ? databaseFile() : null;
	if (file !== null) terminalIo.error(`The file: ${file}`);
	return exit;
};

try {
	await (RUNNERS.get(command.name ?? "") ?? runProgram)();
} catch (error) {
	process.exitCode = await exitCodeOf(error);
}
