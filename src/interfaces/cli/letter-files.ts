import type { Command } from "commander";
import type { FileOutput } from "#app/file-output.ts";
import type { CommandWorld } from "./derived-commands.ts";
import { report, valueOrStop } from "./report.ts";
import { writeUserFile } from "./user-files.ts";

interface Options {
	readonly to?: string;
	readonly addresses?: false;
	readonly force?: true;
}

const contentOf = ({ encoding, content }: FileOutput): string | Uint8Array =>
	encoding === "base64" ? Buffer.from(content, "base64") : content;

/** The commands that write a letter as a file: `afterword letters pdf LETTER --to FILE`. */
export const addLetterFileCommands = (letters: Command, world: CommandWorld): void => {
	const add = (verb: "docx" | "pdf" | "eml", description: string): void => {
		const command = letters
			.command(verb)
			.description(description)
			.argument("<letter>")
			.option("--to <file>", "where to write it; its own name where none is given")
			.option("--force", "replace the file where there is one");
		if (verb !== "eml") command.option("--no-addresses", "without addresses, date and room for a signature");
		command.action((id: string, { to, addresses, force }: Options) =>
			world.withCaller(async (caller) => {
				const operation = `letters.${verb}` as const;
				const input = { id, ...(verb === "eml" ? {} : { forPost: addresses ?? true }) };
				const made = await caller.callUnchecked(operation, input);
				const isJson = world.isJson();
				if (isJson && to === undefined) return report(world.io, made, { isJson, operation });
				const file = valueOrStop(world.io, made, { isJson }) as FileOutput;
				const path = to ?? file.fileName;
				await writeUserFile(world.io, path, contentOf(file), { isReplaced: force === true });
				world.io.out(
					isJson ? JSON.stringify({ file: path, mediaType: file.mediaType }, null, 2) : `Written to ${path}.`,
				);
			}),
		);
	};
	add("docx", "Write the letter as a Word document, laid out for post.");
	add("pdf", "Write the letter as a PDF, laid out for post.");
	add("eml", "Write the letter as an .eml file, which mail programs open as a draft.");
};
