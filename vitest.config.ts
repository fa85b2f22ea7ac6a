import { defineConfig } from "vitest/config";

// Guards against what hangs, with room for a slow and shared machine: no test is about time on the clock.
const guards = { testTimeout: 60_000, hookTimeout: 60_000, expect: { poll: { timeout: 20_000 } } } as const;

/** What keeps no state of its own: its tests share modules and workers, which takes a third of the time. */
const PURE = ["src/core/**/*.test.ts", "src/words/**/*.test.ts", "src/app/**/*.test.ts"];

export default defineConfig({
	test: {
		projects: [
			{ test: { ...guards, name: "pure", include: PURE, isolate: false, pool: "threads" } },
			{
				test: {
					...guards,
					name: "whole",
					include: ["src/**/*.test.ts", "tests/*.test.ts", "tests/replies/*.test.ts"],
					exclude: ["**/node_modules/**", "tests/e2e/**", ...PURE],
				},
			},
		],
	},
});
