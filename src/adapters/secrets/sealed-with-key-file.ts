import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Secrets } from "#app/secrets.ts";

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const VERSION = "v1";

/**
 * Secrets sealed with AES-256-GCM under a key in a file that only this user can read, made when first needed. It lies outside
 * the data directory, so that a copy of the database or a backup of it opens nothing.
 */
export const sealedWithKeyFile = (keyFile: string): Secrets => {
	let loading: Promise<Buffer> | null = null;
	const key = (): Promise<Buffer> => {
		loading ??= readOrMakeKey(keyFile).catch((error: unknown) => {
			loading = null;
			throw error;
		});
		return loading;
	};
	return {
		seal: async (secret) => {
			const nonce = randomBytes(NONCE_BYTES);
			const cipher = createCipheriv("aes-256-gcm", await key(), nonce);
			const sealed = Buffer.concat([cipher.update(secret, "utf8"), cipher.final()]);
			return `${VERSION}.${Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64url")}`;
		},
		open: async (text) => {
			const [version, encoded = ""] = text.split(".");
			const bytes = Buffer.from(encoded, "base64url");
			if (version !== VERSION || bytes.length < NONCE_BYTES + TAG_BYTES) return null;
			const decipher = createDecipheriv("aes-256-gcm", await key(), bytes.subarray(0, NONCE_BYTES));
			decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
			try {
				const opened = Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
				return opened.toString("utf8");
			} catch {
				// Another key, or damage: the tag says so, and nothing else can be said.
				return null;
			}
		},
	};
};

/** Two processes that start at once agree on the first one's key. */
const readOrMakeKey = async (keyFile: string): Promise<Buffer> => {
	await mkdir(dirname(keyFile), { recursive: true, mode: 0o700 });
	const fresh = `${keyFile}.${process.pid}.${randomBytes(4).toString("hex")}`;
	if (!existsSync(keyFile)) {
		await writeFile(fresh, `${randomBytes(KEY_BYTES).toString("base64")}\n`, { mode: 0o600, flag: "wx" });
		try {
			// A link appears whole or not at all, and never in place of another's.
			await link(fresh, keyFile);
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
		} finally {
			await rm(fresh, { force: true });
		}
	}
	const key = Buffer.from((await readFile(keyFile, "utf8")).trim(), "base64");
	if (key.length === KEY_BYTES) return key;
	throw new Error(`The key in ${keyFile} is damaged. Delete the file, then type the mail password again.`);
};
