import { basename } from "node:path";
import type { Command } from "commander";
import type { Caller, CallOutput } from "#app/call.ts";
import { type CheckTextOptions, checkTextFile } from "./check-text-file.ts";
import type { CommandWorld } from "./derived-commands.ts";
import { CliStop } from "./io.ts";
import { addLetterFileCommands } from "./letter-files.ts";
import { letterText } from "./letter-text.ts";
import { endAfterReview, mustLookIn } from "./must-look.ts";
import { report } from "./report.ts";
import { readUserText, writeUserFile } from "./user-files.ts";

interface CheckOptions extends Partial<CheckTextOptions> {
	readonly file?: string;
	readonly why?: true;
	readonly grammar?: true;
}

interface SendOptions {
	readonly out?: string;
	readonly force?: true;
}

const check = async (caller: Caller, world: CommandWorld, id: string, options: CheckOptions): Promise<void> => {
	const text = options.file === undefined ? {} : letterText(await readUserText(world.io, options.file));
	const isNamed = options.file !== undefined && options.file !== "-";
	const named = isNamed ? { fileName: basename(options.file ?? "") } : {};
	const result = await caller.call("letters.check", {
		id: id as never,
		...text,
		...named,
		...(options.grammar === true ? { grammar: true } : {}),
	});
	report(world.io, result, { isJson: world.isJson(), operation: "letters.check" });
	if (options.why === true && result.ok && !world.isJson()) world.io.out(reasons(result.value));
	if (result.ok) endAfterReview(result.value);
};

/** Why each finding and each tick is there, with its source; the findings by their number. */
const reasons = ({ findings, passed }: CallOutput<"letters.check">): string =>
	[...findings.map(({ why }, at) => `${at + 1}. ${why}`), ...passed.map(({ says, why }) => `✓ ${says}. ${why}`)].join(
		"\n",
	);

/** How a letter leaves without a mail account: the file for a mail program, and what to do with it. */
const sendByHand = async (
	caller: Caller,
	world: CommandWorld,
	id: string,
	{ out, force }: SendOptions,
): Promise<void> => {
	const eml = await caller.call("letters.eml", { id: id as never });
	if (!eml.ok) return report(world.io, eml, { isJson: world.isJson(), operation: "letters.eml" });
	const view = await caller.call("letters.view", { id: id as never });
	if (!view.ok) return report(world.io, view, { isJson: world.isJson(), operation: "letters.view" });
	const path = out ?? eml.value.fileName;
	await writeUserFile(world.io, path, eml.value.content, { isReplaced: force === true });
	const { mailto, letter } = view.value;
	const link = "url" in mailto ? mailto.url : null;
	if (world.isJson())
		return world.io.out(JSON.stringify({ file: path, to: letter.to, subject: letter.subject, mailto: link }, null, 2));
	const named = await caller.call("letters.check", { id: id as never, fileName: basename(path) });
	const inName = named.ok ? named.value.findings.filter(({ field }) => field === "file") : [];
	const mustLook = await mustLookIn(caller, world, id);
	const address = letter.to === "" ? "It has no address yet: ask for one, never guess." : `To: ${letter.to}`;
	world.io.out(
		[
			`Written to ${path}. Open it in your mail program, or copy the text.`,
			...inName.map(({ says }) => `Look at the file’s name. ${says.title}: ${says.detail}`),
			address,
			...(mustLook.length === 0 ? [] : ["Look at this before it leaves:", ...mustLook]),
			`When it left: afterword letters mark-sent ${id}`,
		].join("\n"),
	);
};

/** The letter commands that do more than one operation; the others are derived. */
export const addLetterCommands = (letters: Command, world: CommandWorld): void => {
	addLetterFileCommands(letters, world);
	letters
		.command("check")
		.description("Check a letter; ends with exit code 3 where something must be looked at.")
		.argument("<letter>", "the letter; with --interview a file of text, or - for standard input")
		.option("--file <file>", "check this text instead of the kept one; - for standard input")
		.option("--grammar", "ask the grammar engine too; English only, a few seconds")
		.option(
			"--interview <id>",
			"check a text that is no kept letter, as one about this interview; a first line “Subject: …” is its subject",
		)
		.option("--person <id>", "with --interview: whom it goes to; else whoever it greets")
		.option("--kind <kind>", "with --interview: which kind of letter", "thank-you")
		.option("--language <language>", "with --interview: its language; else that of the settings")
		.option("--why", "say the evidence behind each check")
		.action((id: string, options: CheckOptions) =>
			world.withCaller((caller) => {
				const { interview } = options;
				if (interview === undefined && /[./\\]|^-$/.test(id)) {
					throw new CliStop(2, "A file is checked as a letter about an interview. Say which: --interview ID");
				}
				return interview === undefined
					? check(caller, world, id, options)
					: checkTextFile(caller, world, id, { ...options, interview });
			}),
		);
	letters
		.command("send-by-hand")
		.description("Write the letter as an .eml file for your mail program.")
		.argument("<letter>")
		.option("--out <file>", "where to write it")
		.option("--force", "replace the file where there is one")
		.action((id: string, options: { readonly out?: string }) =>
			world.withCaller((caller) => sendByHand(caller, world, id, options)),
		);
};
