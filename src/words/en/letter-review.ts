import type { Review } from "#core/letter/review.ts";
import type { Instant } from "#core/time/instant.ts";
import { findingText, fixText, passedText } from "./letter-checks.ts";
import { whyText } from "./letter-evidence.ts";

/** A review with its sentences and the evidence behind each; `dayAt` says a moment as a day where the reader is. */
export const sayReview = (review: Review, dayAt: (at: Instant) => string, accepted: readonly string[]) => ({
	...review,
	findings: review.findings.map((finding) => ({
		...finding,
		says: findingText(finding, dayAt),
		why: whyText(finding.check),
		fixes: finding.fixes.map((fix) => ({ ...fix, label: fixText(finding, fix) })),
		isAccepted: accepted.includes(finding.key),
	})),
	passed: review.passed.flatMap((each) => {
		const says = passedText(each);
		return says === null ? [] : [{ ...each, says, why: whyText(each.check) }];
	}),
});
