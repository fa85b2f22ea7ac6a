import { describe, expect, it } from "vitest";
import { operations } from "#app/operations.ts";
import { API_ROUTES } from "./api-routes.ts";

describe("routes of the web client", () => {
	it("are those of the operations they name", () => {
		const known = new Map<string, string>(operations.map(({ name, method, path }) => [name, `${method} ${path}`]));
		for (const [name, route] of Object.entries(API_ROUTES)) expect([name, route]).toEqual([name, known.get(name)]);
	});
});
