import { Command } from "commander";
import { addDebriefCommand } from "./debrief-command.ts";
import { addDerivedCommands, type CommandWorld, groupOf } from "./derived-commands.ts";
import { addFileCommands } from "./file-commands.ts";
import { addInterviewsAddCommand } from "./interviews-add-command.ts";
import { addLetterCommands } from "./letter-commands.ts";
import { addRemindCommand } from "./remind-command.ts";
import { addShortcuts } from "./shortcuts.ts";

/** Run before any operation is loaded, so they are known here by their words only. */
const APP_COMMANDS = `
The app itself:
  serve      Show the app in your browser (--port, --data, --demo, --no-open).
  open       Let one more browser into the app that is running.
  deliver    Send the letters that are due, as the app does while it runs.
  migrate    Bring a PostgreSQL database up to date (docs/hosting.md).`;

/**
 * The whole command line: fuller commands where a person types, and one derived command for every other operation, so
 * that all of it can be scripted. Every command takes `--json`.
 */
export const program = (world: CommandWorld, version: string): Command => {
	const root = new Command("afterword")
		.description("What happens after your job interview: debrief, follow up on time, and see where you stand.")
		.version(version)
		.option("--json", "print JSON")
		.option("--data <directory>", "where your data lives")
		.option("--server <address>", "talk to a running Afterword instead of the database")
		.showHelpAfterError("(run with --help to see what is possible)")
		.configureOutput({
			writeOut: (text) => world.io.out(text.trimEnd()),
			writeErr: (text) => world.io.error(text.trimEnd()),
		})
		.addHelpText("after", APP_COMMANDS)
		.exitOverride();
	addShortcuts(root, world);
	addInterviewsAddCommand(groupOf(root, "interviews"), world);
	addDebriefCommand(root, world);
	addLetterCommands(groupOf(root, "letters"), world);
	addFileCommands(root, world);
	addRemindCommand(root, world);
	addDerivedCommands(root, world);
	inherit(root);
	return root;
};

/** `--json` may stand anywhere, and a mistake in any command ends it the same way. */
const inherit = (command: Command): void => {
	for (const child of command.commands) {
		child.copyInheritedSettings(command);
		if (!child.options.some((option) => option.long === "--json")) child.option("--json", "print JSON");
		inherit(child);
	}
};
