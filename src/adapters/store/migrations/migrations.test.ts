import { describe, expect, it } from "vitest";
import { MIGRATIONS, SCHEMA_VERSION } from "./index.ts";

describe("migrations", () => {
	it("are numbered from 1 without gaps, alike for both engines", () => {
		expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
		expect(SCHEMA_VERSION).toBe(MIGRATIONS.at(-1)?.version);
	});

	it("make the same tables and indexes on both engines, but for the owners PostgreSQL locks", () => {
		const made = (sql: string): string[] =>
			[...sql.matchAll(/create (?:table|index) (\w+)/g)].map(([, name = ""]) => name);
		for (const { sqlite, postgres } of MIGRATIONS) {
			expect(made(postgres).filter((name) => name !== "owners")).toEqual(made(sqlite));
		}
	});
});
