import { open, readFile, writeFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import type { Io } from "#interfaces/cli/io.ts";

// A reader that closes the pipe early (`afterword today | head -1`) is no error of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
	if (error.code !== "EPIPE") throw error;
	process.exit(0);
});

/** Standard input, output and the file system of this process. */
export const terminalIo: Io = {
	out: (line) => void process.stdout.write(`${line}\n`),
	error: (line) => void process.stderr.write(`${line}\n`),
	readInput: () => text(process.stdin),
	readFile: (path) => readFile(path, "utf8"),
	readBytes: async (path, most) => {
		const file = await open(path);
		try {
			const { buffer, bytesRead } = await file.read(new Uint8Array(most), 0, most, 0);
			return buffer.subarray(0, bytesRead);
		} finally {
			await file.close();
		}
	},
	writeFile: (path, content, { isReplaced }) =>
		writeFile(path, content, { mode: 0o600, flag: isReplaced ? "w" : "wx" }),
	isInteractive: process.stdin.isTTY === true && process.stdout.isTTY === true,
};
