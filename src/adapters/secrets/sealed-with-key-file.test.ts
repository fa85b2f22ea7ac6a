import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sealedWithKeyFile } from "./sealed-with-key-file.ts";

describe("secrets sealed with a key file", () => {
	let folder: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), "afterword-key-"));
	});
	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	it("open again, in this process and another, and differ each time they are sealed", async () => {
		const file = join(folder, "config", "mail.key");
		const secrets = sealedWithKeyFile(file);
		const [one, two] = [await secrets.seal("pass wörd"), await secrets.seal("pass wörd")];
		expect(one).not.toBe(two);
		expect(one).not.toContain("pass");
		expect(await secrets.open(one)).toBe("pass wörd");
		expect(await sealedWithKeyFile(file).open(two)).toBe("pass wörd");
		if (process.platform !== "win32") expect(statSync(file).mode & 0o777).toBe(0o600);
	});

	it("do not open with another key, nor when a bit has changed", async () => {
		const sealed = await sealedWithKeyFile(join(folder, "a.key")).seal("secret");
		expect(await sealedWithKeyFile(join(folder, "b.key")).open(sealed)).toBeNull();
		const secrets = sealedWithKeyFile(join(folder, "a.key"));
		expect(await secrets.open(`${sealed.slice(0, -2)}${sealed.endsWith("AA") ? "BB" : "AA"}`)).toBeNull();
		expect(await secrets.open("v2.nonsense")).toBeNull();
		expect(await secrets.open("")).toBeNull();
	});

	it("agree on one key when several begin at once", async () => {
		const file = join(folder, "mail.key");
		const all = Array.from({ length: 8 }, () => sealedWithKeyFile(file));
		const sealed = await Promise.all(all.map((secrets) => secrets.seal("x")));
		for (const each of sealed) expect(await sealedWithKeyFile(file).open(each)).toBe("x");
	});

	it("say which file is damaged and what to do", async () => {
		const file = join(folder, "mail.key");
		writeFileSync(file, "short\n");
		await expect(sealedWithKeyFile(file).seal("x")).rejects.toThrow(/mail\.key is damaged\. Delete the file/);
	});
});
