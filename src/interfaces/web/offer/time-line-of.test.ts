import { describe, expect, it } from "vitest";
import type { OfferView } from "../contract.ts";
import { relationOf, timeLineOf } from "./time-line-of.ts";

const TODAY = "2026-04-08";

type View = Parameters<typeof timeLineOf>[0];
const view = (given: {
	readonly madeAt?: string;
	readonly answerBy?: OfferView["offer"]["answerBy"];
	readonly decideOn?: string | null;
	readonly promisedOn?: readonly (string | null)[];
}) =>
	({
		offer: {
			id: "offer",
			madeAt: given.madeAt ?? "2026-04-06T09:00:00Z",
			answerBy: given.answerBy ?? { kind: "on", on: "2026-04-16" },
		},
		zone: "Europe/Berlin",
		company: "Halden Ferries",
		decideOn: given.decideOn === undefined ? "2026-04-14" : given.decideOn,
		others: (given.promisedOn ?? []).map((promisedOn, at) => ({
			opportunityId: `other-${at}`,
			company: `Company ${at}`,
			promisedOn,
		})),
	}) as unknown as View;
const line = (given: Parameters<typeof view>[0]) => timeLineOf(view(given), TODAY, (company) => company ?? "");

describe("the line of an offer's dates", () => {
	it("puts every day on one scale, from the offer to the last of them", () => {
		const shown = line({ promisedOn: ["2026-04-10", "2026-04-26"] });
		expect(shown?.today).toBeCloseTo(2 / 20);
		expect(shown?.decide).toBeCloseTo(8 / 20);
		expect(shown?.deadline).toBeCloseTo(10 / 20);
		expect(shown?.promises.map(({ at }) => at)).toEqual([4 / 20, 1]);
	});

	it("begins at most a week before today, however old the offer is", () => {
		expect(line({ madeAt: "2026-03-01T09:00:00Z" })?.today).toBeCloseTo(7 / 15);
	});

	it("is as long as a few days also where all of them are near", () => {
		const shown = line({ madeAt: "2026-04-08T09:00:00Z", answerBy: { kind: "on", on: "2026-04-08" } as never });
		expect(shown?.deadline).toBe(0);
	});

	it("shows the promises alone where they set no date", () => {
		const shown = line({ answerBy: { kind: "none-set" }, decideOn: null, promisedOn: ["2026-04-10", null] });
		expect(shown?.deadline).toBeNull();
		expect(shown?.offer).toBeNull();
		expect(shown?.promises).toHaveLength(1);
	});

	it("is not drawn where there is no day ahead to show", () => {
		expect(line({ answerBy: { kind: "not-known" }, decideOn: null, promisedOn: [null] })).toBeNull();
		expect(line({ answerBy: { kind: "on", on: "2026-04-07" } as never })).toBeNull();
	});

	it("says the same in words, with what each promise means for the answer", () => {
		expect(relationOf("2026-04-10", "2026-04-16")).toBe("six days before you have to answer");
		expect(relationOf("2026-04-16", "2026-04-16")).toBe("the day you have to answer");
		expect(relationOf("2026-04-17", "2026-04-16")).toBe("one day after you have to answer");
		expect(relationOf("2026-04-17", null)).toBe("");
		expect(line({ promisedOn: ["2026-04-10"] })?.says).toContain("Company 0 promised an answer by");
	});
});
