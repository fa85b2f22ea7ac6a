import { describe, expect, it } from "vitest";
import {
	adviceOf,
	at,
	clipping,
	id,
	letter,
	promise,
	settings,
	theDoBy,
	theHold,
	touch,
	waiting,
} from "../facts.testing.ts";
import type { Facts } from "../facts.ts";
import { planFollowUps } from "../plan.ts";

const allowed = at("2026-04-13T09:00+03:00");
const promised = (more: Partial<Facts> = {}) => waiting({ promises: [promise()], clippings: [clipping()], ...more });
const news = (moment: string) => touch({ at: at(moment), kind: "news" });

describe("news clipping", () => {
	it("may go in place of the first question, when that may go and not before", () => {
		expect(theHold(planFollowUps(promised(), at("2026-04-12T12:00+03:00")), "status-check").action).toMatchObject({
			clippingId: "clipping",
		});
		expect(theDoBy(planFollowUps(promised(), allowed), "status-check").notes).toContainEqual({
			rule: "news-clipping",
			title: "Marsa Foods opens a second plant in Jahra",
			sent: 0,
			allowed: 1,
		});
	});

	it("counts as a check and for the floor, and no second piece goes", () => {
		const sent = promised({
			touches: [news("2026-04-13T09:00+03:00")],
			clippings: [clipping(), clipping({ id: id("other") })],
		});
		const plan = planFollowUps(sent, at("2026-04-13T10:00+03:00"));
		expect(theHold(plan, "status-check")).toMatchObject({ action: { nth: 2, clippingId: null } });
		expect(adviceOf(plan, "news")).toMatchObject([{ kind: "stop", because: "news-clipping", reason: { sent: 1 } }]);
	});

	it("does not replace a second question, also where they have answered the first", () => {
		const asked = promised({ touches: [touch({ at: allowed })] });
		expect(theHold(planFollowUps(asked, at("2026-04-14T09:00+03:00")), "status-check").action).toMatchObject({
			clippingId: null,
		});
	});

	it("is the newest that was kept for this opportunity with a reason, and never one that went", () => {
		const offered = (clippings: Facts["clippings"], more: Partial<Facts> = {}) =>
			theDoBy(planFollowUps(promised({ clippings, ...more }), allowed), "status-check").action;
		const newer = clipping({ id: id("newer"), publishedAt: at("2026-04-10T00:00Z") });
		expect(offered([clipping(), newer])).toMatchObject({ clippingId: "newer" });
		expect(offered([clipping({ state: "found" })])).toMatchObject({ clippingId: null });
		expect(offered([clipping({ reason: " " })])).toMatchObject({ clippingId: null });
		expect(offered([clipping({ opportunityId: id("another") })])).toMatchObject({ clippingId: null });
		const sent = letter({ id: id("sent news"), kind: "news", clippingId: id("newer") });
		expect(offered([clipping(), newer], { letters: [letter(), sent] })).toMatchObject({ clippingId: "clipping" });
	});

	it("is switched off by a limit of none", () => {
		const none = settings({ policy: { "news-clipping": { clippings: 0 } } });
		const plan = planFollowUps(promised({ settings: none }), allowed);
		expect(theDoBy(plan, "status-check").action).toMatchObject({ clippingId: null });
		expect(adviceOf(plan, "news")).toEqual([]);
	});
});
