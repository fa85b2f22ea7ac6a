/** Where and what failed, in a line each: the end of a long run is all that some logs keep. */
export const namesOfFailed = (report) =>
	(report?.testResults ?? []).flatMap(({ name, status, message, assertionResults }) => {
		const failed = assertionResults.filter((result) => result.status === "failed");
		if (failed.length === 0) return status === "failed" ? [`${name}: ${firstLine(message)}`] : [];
		return failed.map(({ fullName, failureMessages }) => `${name} › ${fullName}: ${firstLine(failureMessages?.[0])}`);
	});

const firstLine = (text) => (text ?? "").trim().split("\n", 1)[0];

/**
 * Adds up a vitest JSON report. A runner that crashed, ran nothing or failed for a reason outside any test counts as
 * one failure of its own, with the complaint that says so: silence must never look like success.
 */
export const countReport = (report, exitCode) => {
	if (report === null) {
		return { passed: 0, failed: 1, skipped: 0, complaint: "the runner ended without a report." };
	}
	const passed = report.numPassedTests;
	const skipped = report.numPendingTests + report.numTodoTests;
	// A file that cannot even be loaded is a failed suite without a failed test.
	const brokenFiles = report.testResults.filter(
		({ status, assertionResults }) =>
			status === "failed" && !assertionResults.some((result) => result.status === "failed"),
	).length;
	const failed = report.numFailedTests + brokenFiles;
	if (passed + failed + skipped === 0) {
		return { passed, failed: 1, skipped, complaint: "the runner found no tests." };
	}
	if (failed === 0 && exitCode !== 0) {
		return { passed, failed: 1, skipped, complaint: `every test passed, yet the runner ended with code ${exitCode}.` };
	}
	return { passed, failed, skipped, complaint: null };
};

/** Adds counts up, and puts what failed in one list. */
export const sumCounts = (counts) =>
	counts.reduce(
		(sum, { passed, failed, skipped, failures = [] }) => ({
			passed: sum.passed + passed,
			failed: sum.failed + failed,
			skipped: sum.skipped + skipped,
			failures: [...sum.failures, ...failures],
		}),
		{ passed: 0, failed: 0, skipped: 0, failures: [] },
	);

/** The last line of a run. */
export const sayCounts = ({ passed, failed, skipped }) =>
	`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
