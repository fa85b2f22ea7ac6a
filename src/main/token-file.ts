import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const TOKEN = /^[\w-]{43}$/;

/**
 * The secret by which the command line and this user's browser are known to the local server; made once per data
 * directory, readable by this user alone. Two processes that start at once agree on the first one's token.
 */
export const readOrMakeToken = (dataDirectory: string): string => {
	mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
	const path = join(dataDirectory, "token");
	try {
		writeFileSync(path, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600, flag: "wx" });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
	}
	const token = readFileSync(path, "utf8").trim();
	if (!TOKEN.test(token))
		throw new Error(`The file ${path} is damaged. Delete it; a new one is made at the next start.`);
	return token;
};
