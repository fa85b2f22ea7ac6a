import { beforeEach, describe, expect, it } from "vitest";
import { StoreRefused } from "#adapters/store/store-refused.ts";
import { httpApp } from "#interfaces/http/app.ts";
import { cookieName, gateOf } from "#interfaces/http/guard.ts";
import { explainFailure } from "#main/explain-failure.ts";
import { type TestApp, testApp } from "./support/app.ts";

const HOST = "127.0.0.1:4747";
const TOKEN = "a".repeat(43);

const served = (app: TestApp) => {
	const gate = gateOf(HOST, TOKEN);
	const log: unknown[] = [];
	const http = httpApp({
		context: app.context,
		gate,
		version: "0.0.0",
		client: null,
		log: (entry) => log.push(entry),
		explainFailure,
	});
	const send = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
		http.request(`http://${HOST}${path}`, {
			method,
			headers: {
				host: HOST,
				authorization: `Bearer ${TOKEN}`,
				...(body === undefined ? {} : { "content-type": "application/json" }),
				...headers,
			},
			...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
		});
	return { gate, http, send, log };
};

describe("the REST face", () => {
	let app: TestApp;
	let rest: ReturnType<typeof served>;
	beforeEach(() => {
		app = testApp({ now: "2026-04-08T12:00:00Z" });
		rest = served(app);
	});

	it("creates, reads and lists", async () => {
		const id = app.id();
		const created = await rest.send("POST", "/api/v1/interviews", { id, company: "Halden Ferries" });
		expect(created.status).toBe(200);
		const view = await (await rest.send("GET", `/api/v1/interviews/${id}`)).json();
		expect(view).toMatchObject({ interview: { id }, company: { name: "Halden Ferries" } });
		const list = await (await rest.send("GET", "/api/v1/opportunities?lane=your-move&limit=1")).json();
		expect(list).toMatchObject({ items: [{ company: "Halden Ferries", lane: "your-move" }], next: null });
	});

	it("gives a file as a file, with its kind and name, and as JSON where that is asked for", async () => {
		const interviewId = app.id();
		await app.do("interviews.add", { id: interviewId, company: "Halden Ferries", endedAt: "2026-04-08T09:00:00Z" });
		const { letter } = await app.do("letters.draft", {
			id: app.id(),
			kind: "thank-you",
			interviewId: interviewId as never,
		});
		const kinds = {
			eml: "message/rfc822",
			pdf: "application/pdf",
			docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
		};
		for (const [extension, kind] of Object.entries(kinds)) {
			const path = `/api/v1/letters/${letter.id}/${extension}`;
			const file = await rest.send("GET", path);
			expect(file.headers.get("content-type")).toBe(kind);
			expect(file.headers.get("content-disposition")).toBe(
				`attachment; filename="thank-you.${extension}"; filename*=UTF-8''thank-you.${extension}`,
			);
			const bytes = Buffer.from(await file.arrayBuffer());
			const json = await (await rest.send("GET", path, undefined, { accept: "application/json" })).json();
			const { content, encoding } = json as { content: string; encoding: "text" | "base64" };
			const same = Buffer.from(content, encoding === "base64" ? "base64" : "utf8");
			// A Word file notes the second it was made.
			if (extension !== "docx") expect(bytes.equals(same)).toBe(true);
			expect(bytes.subarray(0, 2)).toEqual(same.subarray(0, 2));
		}
		const missing = await rest.send("GET", `/api/v1/letters/${app.id()}/pdf`);
		expect(missing.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
	});

	it("answers a refusal with a problem document", async () => {
		const response = await rest.send("GET", "/api/v1/interviews/00000000-0000-7000-8000-0000000000ff");
		expect(response.status).toBe(404);
		expect(response.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
		expect(await response.json()).toMatchObject({
			type: "urn:afterword:problem:not-found",
			code: "not-found",
			status: 404,
		});
	});

	it("names the fields of bad input", async () => {
		const response = await rest.send("POST", "/api/v1/interviews", { id: app.id(), company: "" });
		expect(response.status).toBe(422);
		expect(await response.json()).toMatchObject({ code: "invalid-input", errors: [{ path: "company" }] });
	});

	it.each([
		["not JSON", "{", {}, 400],
		["a list", "[]", {}, 400],
		["another type", "a=b", { "content-type": "application/x-www-form-urlencoded" }, 415],
		["a megabyte", `{"note":"${"x".repeat(1_000_001)}"}`, {}, 413],
	])("refuses %s before anything is stored", async (_, body, headers, status) => {
		const response = await rest.send("POST", "/api/v1/interviews", body, headers);
		expect(response.status).toBe(status);
		expect((await app.do("opportunities.list", {})).items).toEqual([]);
	});

	it("knows nobody without the token or the cookie", async () => {
		expect((await rest.send("GET", "/api/v1/today", undefined, { authorization: "" })).status).toBe(401);
		expect((await rest.send("GET", "/api/v1/today", undefined, { authorization: "Bearer wrong" })).status).toBe(401);
		const cookie = `${cookieName(HOST)}=${TOKEN}`;
		expect((await rest.send("GET", "/api/v1/today", undefined, { authorization: "", cookie })).status).toBe(200);
	});

	it("exchanges the printed code for a cookie once", async () => {
		const code = rest.gate.mintCode();
		const first = await rest.send("GET", `/?code=${code}`, undefined, { authorization: "" });
		expect(first.status).toBe(302);
		expect(first.headers.get("location")).toBe("/");
		expect(first.headers.get("set-cookie")).toMatch(/HttpOnly; SameSite=Strict/);
		const second = await rest.send("GET", `/?code=${code}`, undefined, { authorization: "" });
		expect(second.headers.get("set-cookie")).toBeNull();
	});

	it("lets nobody in with a code older than ten minutes", () => {
		let now = 0;
		const gate = gateOf(HOST, TOKEN, () => now);
		const [inTime, late] = [gate.mintCode(), gate.mintCode()];
		now = 10 * 60_000 - 1;
		expect(gate.redeemCode(inTime)).toBe(true);
		now += 1;
		expect(gate.redeemCode(late)).toBe(false);
		expect(gate.redeemCode(gate.mintCode())).toBe(true);
	});

	it.each([
		["200", {}, 200],
		["401", { authorization: "" }, 401],
		["403", { origin: "https://evil.example" }, 403],
		["421", { host: "evil.example:4747" }, 421],
		["302 to the right host", { host: "localhost:4747" }, 302],
	])("sends its security headers with %s", async (_, headers, status) => {
		const response = await rest.send("GET", "/api/v1/today", undefined, headers);
		expect(response.status).toBe(status);
		expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
		expect(response.headers.get("x-content-type-options")).toBe("nosniff");
		expect(response.headers.get("referrer-policy")).toBe("no-referrer");
	});

	it("never sends a browser elsewhere, whatever the path", async () => {
		const response = await rest.send("GET", "//evil.example/?code=x", undefined, { authorization: "" });
		expect(response.headers.get("location")).toBe("/evil.example/");
	});

	it("does not answer under another host name, so that no page can rebind one to this machine", async () => {
		expect((await rest.send("GET", "/api/v1/today", undefined, { host: "evil.example:4747" })).status).toBe(421);
		const home = await rest.send("GET", "/people", undefined, { host: "localhost:4747" });
		expect(home.headers.get("location")).toBe(`http://${HOST}/people`);
	});

	it("takes nothing from another page", async () => {
		const body = { id: app.id(), company: "Halden Ferries" };
		expect((await rest.send("POST", "/api/v1/interviews", body, { origin: "https://evil.example" })).status).toBe(403);
		expect(
			(
				await rest.send("GET", "/api/v1/today", undefined, {
					"sec-fetch-site": "cross-site",
					"sec-fetch-mode": "no-cors",
				})
			).status,
		).toBe(403);
		expect((await rest.send("POST", "/api/v1/interviews", body, { origin: `http://${HOST}` })).status).toBe(200);
	});

	it("says what is safe when the disk is full, and logs no contents", async () => {
		const store = { ...app.context.store, write: () => Promise.reject(new StoreRefused("disk-full")) };
		const failing = served({ ...app, context: { ...app.context, store } });
		const response = await failing.send("POST", "/api/v1/interviews", { id: app.id(), company: "Halden Ferries" });
		expect(response.status).toBe(507);
		expect(await response.json()).toMatchObject({
			code: "disk-full",
			detail: expect.stringContaining("Nothing was lost"),
		});
		expect(JSON.stringify(failing.log)).not.toContain("Halden");
	});

	it("describes every operation in OpenAPI 3.1", async () => {
		const document = (await (await rest.send("GET", "/api/v1/openapi.json")).json()) as {
			openapi: string;
			paths: Record<string, object>;
		};
		const { operations } = await import("#app/operations.ts");
		expect(document.openapi).toBe("3.1.0");
		const described = Object.values(document.paths).flatMap((path) =>
			Object.values(path).map(({ operationId }) => operationId),
		);
		expect(described.sort()).toEqual(operations.map(({ name }) => name).sort());
	});
});
