import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["src/**/*.test.ts", "tests/*.test.ts", "tests/replies/*.test.ts"],
		exclude: ["**/node_modules/**", "tests/e2e/**"],
		testTimeout: 20_000,
	},
});
