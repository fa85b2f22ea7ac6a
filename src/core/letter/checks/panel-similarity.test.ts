import { describe, expect, it } from "vitest";
import { letterBody } from "../letter-context.testing.ts";
import { findings, passed } from "./check.testing.ts";

const ONE =
	"Thank you for taking the time to talk with me about the marketing analyst role. I enjoyed working through the winter timetable question, and I have kept thinking about it. Please let me know if anything else would help you decide.";
const REWORDED =
	"Thanks for taking the time to speak with me about the marketing analyst role. I liked working through the winter timetable question, and I have kept thinking about it. Please tell me if anything else would help you decide.";
const ANOTHER =
	"Many thanks for our conversation at Halden Ferries. Your story of the frozen ramp showed me what a calm forecast is worth on the quay, and I would be glad to build one with you this autumn.";

const siblings = (body: string) => [
	{ personName: "Tom Brandvold", kind: "thank-you" as const, body: letterBody(body).replace("Ines", "Tom") },
];

describe("letters to one panel", () => {
	it("are much alike when one was copied, or copied with a few words changed", () => {
		const percent = (body: string) =>
			findings("panel-similarity", { text: ONE, context: { siblings: siblings(body) } })[0]?.data.percent;
		expect(percent(ONE)).toBe(100);
		expect(percent(REWORDED)).toBeGreaterThan(60);
	});

	it("are not alike when they say different things", () => {
		const data = passed("panel-similarity", { text: ONE, context: { siblings: siblings(ANOTHER) } });
		expect(data?.percent).toBeLessThan(25);
	});

	it("are judged by the user's own limit, which itself is still fine", () => {
		const at = (alikePercent: number, percent: number) =>
			findings("panel-similarity", {
				text: ONE,
				context: {
					siblings: siblings(REWORDED),
					limits: {
						lateAfterHours: 48,
						alikePercent: percent + alikePercent,
						length: {
							thinBelowWords: 0,
							goodFromWords: 0,
							goodUpToWords: 999,
							longAboveWords: 999,
							checkUpToWords: 999,
						},
					},
				},
			}).length;
		const percent =
			findings("panel-similarity", { text: ONE, context: { siblings: siblings(REWORDED) } })[0]?.data.percent ?? 0;
		expect(at(0, percent)).toBe(0);
		expect(at(-1, percent)).toBe(1);
	});

	it("mark the paragraph that is most alike", () => {
		const text = `${ANOTHER}\n\n${ONE}`;
		const [finding] = findings("panel-similarity", { text, context: { siblings: siblings(ONE) } });
		const body = letterBody(text);
		expect(body.slice(finding?.start ?? 0, finding?.end ?? 0)).toBe(ONE);
	});

	it("say nothing of an empty draft or of a letter to one person", () => {
		expect(passed("panel-similarity", { text: ONE })).toBeUndefined();
		expect(findings("panel-similarity", { text: "Thank you.", context: { siblings: siblings("Thank you.") } })).toEqual(
			[],
		);
	});
});
