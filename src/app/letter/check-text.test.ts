import { describe, expect, it } from "vitest";
import { testApp } from "#tests/support/app.ts";

const TEXT = "Dear Ines,\n\nThank you for your time on Wednesday 8 April.\n\nKind regards,\nMaya Lindqvist";

const world = async () => {
	const app = testApp({ now: "2026-04-08T12:00:00Z", zone: "Europe/Berlin", country: "DE" });
	await app.do("settings.edit", { ownName: "Maya Lindqvist", letterLanguage: "en-gb" });
	const people = ["Ines Okafor", "Tom Reiter"].map((name) => ({
		id: app.id(),
		name,
		greeting: name.split(" ")[0] ?? "",
	}));
	const { interview } = await app.do("interviews.add", {
		id: app.id(),
		company: "Halden Ferries",
		position: "Marketing analyst",
		endedAt: "2026-04-08T09:40:00Z",
		people,
	});
	await app.do("interviews.add", { id: app.id(), company: "Brightwell Oats", endedAt: "2026-04-07T09:40:00Z" });
	const mustLook = async (body: string) => {
		const { findings } = await app.do("letters.check-text", { interviewId: interview.id, subject: "Thank you", body });
		return findings.filter(({ level, field }) => level === "must-look" && field === "body").map(({ found }) => found);
	};
	return { app, interview, mustLook };
};

describe("a text that is no kept letter", () => {
	it("is checked against its interview, and nothing of it is kept", async () => {
		const { app, mustLook } = await world();
		expect(await mustLook(TEXT)).toEqual([]);
		expect(await mustLook(TEXT.replace("time", "time at Brightwell Oats"))).toEqual(["Brightwell Oats"]);
		expect(await mustLook(TEXT.replace("Ines", "Inse"))).toEqual(["Inse"]);
		expect((await app.do("letters.list", {})).items).toEqual([]);
	});

	it("goes to whoever of a panel it greets, or whom it is said to go to", async () => {
		const { app, interview } = await world();
		const tom = interview.interviewerIds[1];
		const { findings } = await app.do("letters.check-text", { interviewId: interview.id, personId: tom, body: TEXT });
		expect(findings.some(({ check, level }) => check === "greeting-name" && level === "must-look")).toBe(true);
	});

	it("may end its lines as Windows does, and every finding stands where its words are", async () => {
		const { app, interview } = await world();
		const body = TEXT.replace("8 April.", "9 April").replaceAll("\n", "\r\n");
		const { findings } = await app.do("letters.check-text", { interviewId: interview.id, body });
		const day = findings.find(({ check }) => check === "interview-date");
		expect(body.slice(day?.start ?? 0, day?.end ?? 0)).toBe("Wednesday 9 April");
		expect(findings.map(({ check }) => check)).not.toContain("address-block");
	});

	it("is refused by how much it is too long", async () => {
		const { app, interview } = await world();
		const refused = await app.refused("letters.check-text", { interviewId: interview.id, body: "x".repeat(50_000) });
		expect(refused.errors).toEqual([
			{ path: "body", message: "is longer than 20000 characters, by 30000; shorten it" },
		]);
	});

	it("of an unknown interview is refused", async () => {
		const { app } = await world();
		const refused = await app.refused("letters.check-text", { interviewId: app.id(), body: TEXT });
		expect(refused.code).toBe("not-found");
	});
});
