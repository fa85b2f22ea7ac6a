import { CliStop, type Io } from "./io.ts";

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? "";

const WHY: Readonly<Record<string, string>> = {
	ENOENT: "There is no such file. Check the name and the folder.",
	EISDIR: "That is a folder. Name a file in it.",
	EACCES: "You may not use it. Check its rights, or choose another folder.",
	EPERM: "You may not use it. Check its rights, or choose another folder.",
	ENOSPC: "The disk is full. Make room, then try again.",
	EROFS: "That disk cannot be written to. Choose another folder.",
	ENOTDIR: "A part of the path is no folder. Check the path.",
};

const stop = (path: string, what: string, error: unknown): never => {
	const code = codeOf(error);
	throw new CliStop(2, `${path} could not be ${what}. ${WHY[code] ?? `The system says ${code || "no more"}.`}`);
};

/** The text of a file, or of standard input for `-`. @throws CliStop with what to do where it cannot be read. */
export const readUserText = async (io: Io, path: string): Promise<string> => {
	const text = await (path === "-" ? io.readInput() : io.readFile(path)).catch((error: unknown) =>
		stop(path, "read", error),
	);
	if (text.includes("\0")) throw new CliStop(2, `${path} is no text. Nothing was read; save it as plain text first.`);
	return text;
};

/** The first bytes of a file. @throws CliStop with what to do where it cannot be read. */
export const readUserBytes = (io: Io, path: string, most: number): Promise<Uint8Array> =>
	io.readBytes(path, most).catch((error: unknown) => stop(path, "read", error));

/** Writes a file, and replaces one only where that was asked for. @throws CliStop with what to do where it cannot. */
export const writeUserFile = async (
	io: Io,
	path: string,
	content: string | Uint8Array,
	{ isReplaced }: { readonly isReplaced: boolean },
): Promise<void> =>
	io.writeFile(path, content, { isReplaced }).catch((error: unknown) => {
		if (codeOf(error) !== "EEXIST") return stop(path, "written", error);
		throw new CliStop(6, `${path} exists already and was left as it is. Choose another name, or add --force.`);
	});
