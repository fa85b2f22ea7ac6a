import { describe, expect, it } from "vitest";
import type { RefereeView } from "../contract.ts";
import { standingOf } from "./standing-of.ts";

const touch = (kind: string, at: string, opportunityId = "halden") =>
	({ kind, at, opportunityId, direction: "outbound" }) as unknown as RefereeView["touches"][number];
const known = (consent: RefereeView["referee"]["consent"], ...touches: RefereeView["touches"]) => ({
	referee: { consent },
	touches,
});
const reference = (changedAt: string | null = null) =>
	({ opportunityId: "halden", changedAt }) as unknown as RefereeView["named"][number];

describe("what a referee is owed", () => {
	it("is to be asked, while nobody has asked them", () => {
		expect(standingOf(known("not-asked"), reference(), false).owed).toBe("ask");
	});

	it("is nothing while they think about it, and nothing after a no", () => {
		expect(
			standingOf(known("not-asked", touch("reference-request", "2026-04-06")), reference(), false).owed,
		).toBeNull();
		expect(standingOf(known("asked"), reference(), false).owed).toBeNull();
		expect(standingOf(known("no"), reference(), false).owed).toBeNull();
	});

	it("is to be told about each company, not only about the first", () => {
		const told = touch("reference-heads-up", "2026-04-06", "brightwell");
		expect(standingOf(known("yes", told), reference(), false).owed).toBe("tell");
		expect(standingOf(known("yes", touch("reference-heads-up", "2026-04-06")), reference(), false).owed).toBeNull();
	});

	it("is to be told again only where something changed since", () => {
		const told = touch("reference-heads-up", "2026-04-06");
		expect(standingOf(known("yes", told), reference("2026-04-05"), false).owed).toBeNull();
		expect(standingOf(known("yes", told), reference("2026-04-08"), false).owed).toBe("again");
	});

	it("is thanks once it is over, where they were told, and once", () => {
		const told = touch("reference-heads-up", "2026-04-06");
		expect(standingOf(known("yes"), reference(), true).owed).toBeNull();
		expect(standingOf(known("yes", told), reference(), true).owed).toBe("thank");
		expect(standingOf(known("yes", told, touch("reference-thanks", "2026-05-01")), reference(), true).owed).toBeNull();
	});
});
