import { expect, it } from "vitest";
import { testApp } from "#tests/support/app.ts";

it("promises and debriefs name only people of the opportunity, as letters do", async () => {
	const app = testApp({ now: "2026-04-08T10:00:00Z" });
	const add = (company: string, name: string) =>
		app.do("interviews.add", {
			id: app.id(),
			company,
			position: "Analyst",
			endedAt: "2026-04-07T09:00:00Z",
			people: [{ id: app.id(), name }],
		});
	const here = await add("Halden Ferries", "Ines Roth");
	const elsewhere = await add("Marsa Foods", "Omar Said");
	const theirs = here.people[0]?.id ?? "";
	const stranger = elsewhere.people[0]?.id ?? "";
	const opportunityId = here.opportunity.id;
	const promise = (madeBy: string) => ({ id: app.id(), opportunityId, byOn: "2026-04-16", madeBy });
	const debrief = (personId: string) => ({
		id: here.interview.id,
		version: null,
		talkedAbout: [{ personId, text: "the timetable" }],
		questionsAsked: [{ id: app.id(), text: "Why us?", askedBy: theirs }],
	});
	const round = (madeBy: string) => ({ id: app.id(), opportunityId, promise: { id: app.id(), madeBy } });

	expect((await app.refused("promises.note", promise(stranger))).code).toBe("recipient-needed");
	expect((await app.refused("promises.note", promise(app.id()))).code).toBe("recipient-needed");
	expect((await app.refused("interviews.add", round(stranger))).code).toBe("recipient-needed");
	expect((await app.refused("debriefs.save", debrief(stranger))).code).toBe("recipient-needed");
	const asked = { ...debrief(theirs), questionsAsked: [{ id: app.id(), text: "Why us?", askedBy: stranger }] };
	expect((await app.refused("debriefs.save", asked)).code).toBe("recipient-needed");

	expect((await app.do("promises.note", promise(theirs) as never)).madeBy).toBe(theirs);
	expect((await app.do("debriefs.save", debrief(theirs) as never)).debrief).not.toBeNull();
});
