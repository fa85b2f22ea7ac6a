import { describe, expect, it } from "vitest";
import { testApp } from "#tests/support/app.ts";

/** Sunday 5 April 2026, 14:00 in Kuwait: an interview at 10:00, an answer promised for Thursday, another round on the 14th. */
const promised = async () => {
	const app = testApp({ now: "2026-04-05T11:00:00Z" });
	await app.do("settings.edit", { refereesOnCv: [] });
	const id = app.id();
	const { opportunity } = await app.do("interviews.add", {
		id,
		company: "Marsa Foods",
		position: "Analyst",
		zone: "Asia/Kuwait",
		endedAt: "2026-04-05T08:00:00Z",
		promise: { id: app.id(), byOn: "2026-04-09" },
	});
	await app.do("debriefs.save", { id, version: null, finished: true });
	return { app, opportunityId: opportunity.id, interviewId: id };
};

const thank = (app: ReturnType<typeof testApp>, opportunityId: string) =>
	app.do("touches.log", { id: app.id(), opportunityId, direction: "outbound", channel: "email", kind: "thank-you" });

const dated = async (app: ReturnType<typeof testApp>) =>
	(await app.do("calendar.view", {})).days.flatMap(({ on, entries }) => entries.map(({ kind }) => `${on} ${kind}`));

describe("the calendar of the next four weeks", () => {
	it("has what is due, what was promised, and what may be done from when", async () => {
		const { app } = await promised();
		expect(await dated(app)).toEqual([
			"2026-04-06 due",
			"2026-04-09 promised-date",
			"2026-04-13 may-ask",
			"2026-04-20 may-ask",
		]);
		const { days } = await app.do("calendar.view", {});
		expect(days).toHaveLength(28);
		expect(days[0]?.on).toBe("2026-04-05");
	});

	it("names each thing once: two companies to tell of one offer are two entries", async () => {
		const app = testApp({ now: "2026-04-08T10:00:00Z" });
		const add = async (company: string) =>
			(await app.do("interviews.add", { id: app.id(), company, position: "Analyst", endedAt: "2026-04-07T09:00:00Z" }))
				.opportunity.id;
		const [halden] = [await add("Halden Ferries"), await add("Marsa Foods"), await add("Osier Books")];
		await app.do("offers.record", { id: app.id(), opportunityId: halden ?? "", answerByOn: "2026-04-16" });
		const entries = (await app.do("calendar.view", {})).days.flatMap((each) => each.entries);
		expect(
			entries
				.filter(({ action }) => action === "tell-offer")
				.map(({ company }) => company)
				.sort(),
		).toEqual(["Marsa Foods", "Osier Books"]);
		expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
	});

	it("has on its day what may be asked since a while", async () => {
		const { app, opportunityId } = await promised();
		await thank(app, opportunityId);
		app.at("2026-04-15T09:00:00Z");
		expect((await dated(app))[0]).toBe("2026-04-15 may-ask");
	});

	it("moves with the plan, and shows an interview at its own time", async () => {
		const { app, opportunityId } = await promised();
		await thank(app, opportunityId);
		await app.do("interviews.add", {
			id: app.id(),
			opportunityId,
			startsAt: "2026-04-14T07:00:00Z",
			endedAt: "2026-04-14T08:00:00Z",
			zone: "Asia/Kuwait",
		});
		expect(await dated(app)).toEqual(["2026-04-14 interview"]);
		const { days } = await app.do("calendar.view", { beginOn: "2026-04-14", days: 1 });
		expect(days[0]?.entries).toMatchObject([
			{ at: "2026-04-14T07:00:00.000Z", title: "Interview", company: "Marsa Foods" },
		]);
	});

	it("refuses a number of days that nobody could read", async () => {
		const { app } = await promised();
		expect((await app.refused("calendar.view", { days: "0" })).errors?.[0]?.message).toBe("is a number from 1 to 62");
		for (const days of ["100000", "many", "1.5", "-3"]) {
			expect((await app.refused("calendar.view", { days })).errors?.[0]?.message).toBe("is a number from 1 to 62");
		}
		expect((await app.refused("calendar.view", { days: 63 })).code).toBe("invalid-input");
	});
});

describe("the calendar file", () => {
	it("names no company unless asked, and speaks up once a day for all there is to do", async () => {
		const { app } = await promised();
		const { content } = await app.do("calendar.file", {});
		expect(content).not.toContain("Marsa");
		const alarms = content.match(/BEGIN:VALARM/g) ?? [];
		const toDo = new Set(
			(await dated(app)).filter((each) => / (?:due|may-ask)$/.test(each)).map((each) => each.slice(0, 10)),
		);
		expect(alarms).toHaveLength(toDo.size);
		expect((await app.do("calendar.file", { names: true })).content).toContain("You may ask: Marsa Foods");
	});

	it("keeps its reminder out of the quiet hours", async () => {
		const { app } = await promised();
		await app.do("settings.edit", { digestAt: "07:00", quietFrom: "21:00", quietUntil: "08:00" });
		const { content } = await app.do("calendar.file", {});
		// Eight in the morning in Berlin, in April.
		expect(content).toContain("DTSTART:20260413T060000Z");
	});
});

describe("reminders", () => {
	it("are one digest a day; what is dealt with falls out of it by itself", async () => {
		const { app, opportunityId, interviewId } = await promised();
		app.at("2026-04-05T15:00:00+02:00");
		const before = await app.do("reminders.view", {});
		expect(before).toMatchObject({
			isQuiet: false,
			digestAt: "2026-04-05T06:30:00.000Z",
			nextAt: "2026-04-06T06:30:00.000Z",
		});
		expect(before.items.map(({ title }) => title)).toEqual(["Say thank you to Marsa Foods"]);
		await app.do("touches.log", {
			id: app.id(),
			opportunityId,
			interviewId,
			direction: "outbound",
			channel: "email",
			kind: "thank-you",
		});
		expect((await app.do("reminders.view", {})).items).toEqual([]);
	});

	it("know the quiet hours on the user's clock, over midnight", async () => {
		const { app } = await promised();
		const isQuiet = async (moment: string) => {
			app.at(moment);
			return (await app.do("reminders.view", {})).isQuiet;
		};
		expect(await isQuiet("2026-04-05T20:59:59+02:00")).toBe(false);
		expect(await isQuiet("2026-04-05T21:00:00+02:00")).toBe(true);
		expect(await isQuiet("2026-04-06T07:59:59+02:00")).toBe(true);
		expect(await isQuiet("2026-04-06T08:00:00+02:00")).toBe(false);
	});
});
