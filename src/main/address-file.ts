import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const fileIn = (dataDirectory: string): string => join(dataDirectory, "address");

/** Notes where the data of this directory is served, so that `afterword open` finds it on any port. */
export const noteAddress = (dataDirectory: string, origin: string): void =>
	writeFileSync(fileIn(dataDirectory), `${origin}\n`, { mode: 0o600 });

/** The address noted last, also by a server that was killed since; `null` where none was. */
export const notedAddress = (dataDirectory: string): string | null => {
	try {
		const text = readFileSync(fileIn(dataDirectory), "utf8").trim();
		return /^http:\/\/127\.0\.0\.1:\d{1,5}$/.test(text) ? text : null;
	} catch {
		return null;
	}
};

/** Takes the note away, unless another server has written its own meanwhile. */
export const forgetAddress = (dataDirectory: string, origin: string): void => {
	if (notedAddress(dataDirectory) === origin) rmSync(fileIn(dataDirectory), { force: true });
};
