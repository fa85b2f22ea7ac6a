import { describe, expect, it } from "vitest";
import { countReport, namesOfFailed, sayCounts, sumCounts } from "../scripts/test/count-report.mjs";

const report = (
	counts: Partial<Record<"passed" | "failed" | "pending" | "todo", number>>,
	testResults: unknown[] = [],
) => ({
	numPassedTests: counts.passed ?? 0,
	numFailedTests: counts.failed ?? 0,
	numPendingTests: counts.pending ?? 0,
	numTodoTests: counts.todo ?? 0,
	testResults,
});

describe("the counts of a test run", () => {
	it("are the runner's own", () => {
		const counts = countReport(report({ passed: 5, failed: 2, pending: 1, todo: 1 }), 1);
		expect(counts).toEqual({ passed: 5, failed: 2, skipped: 2, complaint: null });
	});

	it("have a failure where the runner ended without a report", () => {
		expect(countReport(null, 0)).toMatchObject({ passed: 0, failed: 1 });
	});

	it("have a failure where the runner found no tests", () => {
		expect(countReport(report({}), 0)).toMatchObject({ passed: 0, failed: 1 });
	});

	it("have a failure where every test passed and the runner still failed", () => {
		expect(countReport(report({ passed: 3 }), 1)).toMatchObject({ passed: 3, failed: 1 });
	});

	it("have a failure for each file that could not be loaded, and none twice", () => {
		const unloadable = { status: "failed", assertionResults: [] };
		const failing = { status: "failed", assertionResults: [{ status: "failed" }] };
		expect(countReport(report({ passed: 3, failed: 1 }, [unloadable, failing]), 1)).toMatchObject({ failed: 2 });
	});

	it("come with where and what failed, in a line each", () => {
		const failing = {
			name: "a.test.ts",
			status: "failed",
			assertionResults: [
				{ status: "passed", fullName: "one" },
				{ status: "failed", fullName: "two", failureMessages: ["expected 1 to be 2\n at a.test.ts:3"] },
			],
		};
		const unloadable = { name: "b.test.ts", status: "failed", message: "no such module\n…", assertionResults: [] };
		const fine = { name: "c.test.ts", status: "passed", assertionResults: [{ status: "passed", fullName: "three" }] };
		expect(namesOfFailed(report({}, [failing, unloadable, fine]))).toEqual([
			"a.test.ts › two: expected 1 to be 2",
			"b.test.ts: no such module",
		]);
		expect(namesOfFailed(null)).toEqual([]);
	});

	it("are added up and said in one line, skipped ones only where there are any", () => {
		const sum = sumCounts([
			{ passed: 2, failed: 0, skipped: 0 },
			{ passed: 3, failed: 1, skipped: 0, failures: ["Check: types"] },
		]);
		expect(sum.failures).toEqual(["Check: types"]);
		expect(sayCounts(sum)).toBe("5 passed, 1 failed");
		expect(sayCounts({ ...sum, skipped: 4 })).toBe("5 passed, 1 failed, 4 skipped");
	});
});
