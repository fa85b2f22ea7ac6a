import { describe, expect, it } from "vitest";
import { operations } from "#app/operations.ts";
import type { CommandWorld } from "#interfaces/cli/derived-commands.ts";
import { program } from "#interfaces/cli/program.ts";
import { httpApp } from "#interfaces/http/app.ts";
import { gateOf } from "#interfaces/http/guard.ts";
import { openapiDocument } from "#interfaces/http/openapi.ts";
import { testApp } from "./support/app.ts";
import { listFiles, readProjectFile } from "./support/source-file.ts";

/** A world in which no command is run: only which commands there are is asked. */
const noWorld: CommandWorld = {
	io: {
		out: () => undefined,
		error: () => undefined,
		readInput: async () => "",
		readBytes: async () => new Uint8Array(),
		readFile: async () => "",
		writeFile: async () => undefined,
		isInteractive: false,
	},
	withCaller: () => Promise.reject(new Error("No command is run here")),
	nextId: () => "",
	isJson: () => false,
};

const httpRoutes = (): readonly string[] => {
	const app = httpApp({
		context: testApp({ now: "2026-03-02T09:00:00.000Z" }).context,
		gate: gateOf("127.0.0.1:4747", "token"),
		version: "0.0.0",
		client: null,
		log: () => undefined,
		explainFailure: () => ({ status: 500, code: "unexpected", sentence: "" }),
	});
	return app.routes.map(({ method, path }) => `${method} ${path}`);
};

describe("an operation", () => {
	const names: readonly string[] = operations.map((operation) => operation.name);

	it("has a name and a route of its own", () => {
		expect(names.filter((name) => !/^[a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*$/.test(name))).toEqual([]);
		expect(new Set(names).size).toBe(names.length);
		const routes = operations.map(({ method, path }) => `${method} ${path.replace(/:[a-z]+/gi, ":")}`);
		expect(new Set(routes).size).toBe(routes.length);
	});

	it("is on the list wherever it is described", () => {
		const described = listFiles("src/app", /\.ts$/).flatMap((path) =>
			[...readProjectFile(path).matchAll(/\boperation\(\{\s*name: "([^"]+)"/g)].map((match) => match[1] ?? ""),
		);
		expect(described.length).toBeGreaterThan(0);
		expect(described.filter((name) => !names.includes(name))).toEqual([]);
	});

	it("can be reached as a command", () => {
		const root = program(noWorld, "0.0.0");
		const unreachable = names.filter((name) => {
			const [noun, verb] = name.split(".");
			const group = root.commands.find((command) => command.name() === noun);
			return !group?.commands.some((command) => command.name() === verb);
		});
		expect(unreachable).toEqual([]);
	});

	it("can be reached as a route of the API and is in its description", () => {
		const routes = httpRoutes();
		const missing = operations.filter(({ method, path }) => !routes.includes(`${method} /api/v1${path}`));
		expect(missing.map(({ name }) => name)).toEqual([]);

		const paths = openapiDocument("0.0.0").paths as Record<string, Record<string, unknown>>;
		const undescribed = operations.filter(
			({ method, path }) => paths[path.replace(/:([a-z]+)/gi, "{$1}")]?.[method.toLowerCase()] === undefined,
		);
		expect(undescribed.map(({ name }) => name)).toEqual([]);
	});
});
