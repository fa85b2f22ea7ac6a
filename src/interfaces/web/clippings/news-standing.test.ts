import { describe, expect, it } from "vitest";
import type { AdviceView } from "../contract.ts";
import { newsStanding } from "./news-standing.ts";

const news = { rule: "news-clipping", title: "A second yard", sent: 0, allowed: 1 };
const advice = (kind: string, action: string, given: object = {}) =>
	({ kind, action: { kind: action }, reason: { rule: "promised-date" }, notes: [], ...given }) as unknown as AdviceView;

describe("news to share", () => {
	it("may go when the question it replaces may be asked", () => {
		const standing = newsStanding({ advice: [advice("do-by", "status-check", { notes: [news] })] });
		expect(standing.mayGo).toBe(true);
		expect(standing.shared).toEqual({ sent: 0, allowed: 1 });
	});

	it("is held as long as the question is", () => {
		expect(newsStanding({ advice: [advice("hold", "status-check", { notes: [news] })] }).mayGo).toBe(false);
	});

	it("does not go a second time", () => {
		const stop = advice("stop", "news", { reason: { ...news, sent: 1 } });
		const standing = newsStanding({ advice: [advice("do-by", "status-check"), stop] });
		expect(standing).toMatchObject({ mayGo: false, isEnough: true, shared: { sent: 1, allowed: 1 } });
	});

	it("keeps where there is nothing to ask", () => {
		expect(newsStanding({ advice: [] })).toEqual({ check: null, mayGo: false, isEnough: false, shared: null });
	});
});
