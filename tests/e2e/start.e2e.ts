import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningCommand, runCommand } from "#tests/support/running-command.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\/\S*/;

/** What a fresh clone of the working tree would hold, changes not yet committed included. */
const copyCheckout = (target: string): void => {
	const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: root });
	for (const path of listed.toString("utf8").split("\0")) {
		if (path === "" || !existsSync(join(root, path))) continue;
		mkdirSync(dirname(join(target, path)), { recursive: true });
		cpSync(join(root, path), join(target, path));
	}
};

describe("npm start", () => {
	let folder: string;
	let checkout: string;
	beforeAll(() => {
		folder = realpathSync(mkdtempSync(join(tmpdir(), "afterword start ")));
		checkout = join(folder, "my copy");
		copyCheckout(checkout);
	});
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	const start = (...args: string[]): RunningCommand =>
		runCommand("npm", ["start", "--", "--no-open", "--data", join(folder, "data"), ...args], { cwd: checkout });
	const statusOf = async (address: string): Promise<number> => (await fetch(new URL("/", address))).status;

	it("installs, builds and serves from a fresh clone, in a folder with a space in its name", async () => {
		const app = start("--port", "0");
		const [address] = await app.waitFor(ADDRESS, 240_000);
		expect(await statusOf(address)).toBe(200);
		expect(app.printed()).toMatch(/^Installing the packages/m);
		expect(app.printed()).toMatch(/^Building Afterword/m);
		await app.interrupt();
		await expect(statusOf(address)).rejects.toThrow();
	}, 300_000);

	it("serves at once the second time: nothing is installed or built again", async () => {
		const app = start("--port", "0");
		const [address] = await app.waitFor(ADDRESS, 20_000);
		expect(await statusOf(address)).toBe(200);
		expect(app.printed()).not.toMatch(/Installing|Building/);
		// Whoever ends npm itself ends the server too.
		await app.terminate();
		await expect.poll(() => statusOf(address).catch(() => "gone"), { timeout: 10_000 }).toBe("gone");
	});

	it("refuses a busy port with advice and a failing exit code", async () => {
		const other = createServer().listen(0, "127.0.0.1");
		await new Promise((resolve) => other.once("listening", resolve));
		try {
			const { port } = other.address() as { readonly port: number };
			const app = start("--port", String(port));
			expect(await app.ended).not.toBe(0);
			expect(app.printed()).toContain(String(port));
			expect(app.printed()).toMatch(/--port/);
			expect(app.printed()).not.toMatch(ADDRESS);
		} finally {
			other.close();
		}
	});

	it("passes on the exit code of a command line it does not understand", async () => {
		const app = start("--no-such-option");
		expect(await app.ended).not.toBe(0);
		expect(app.printed()).toContain("--no-such-option");
	});
});
