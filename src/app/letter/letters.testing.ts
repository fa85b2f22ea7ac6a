import type { Noun, Nouns } from "#app/ports.ts";
import type { Id } from "#core/ids.ts";
import { OWNER, type TestApp, testApp } from "#tests/support/app.ts";

/** Keeps a record as it is, without the operation that would make it. */
export const keep = async <N extends Noun>(app: TestApp, noun: N, record: Nouns[N]): Promise<void> => {
	await app.context.store.write(OWNER, (records) => records.insert(noun, record, app.clock.now()));
};

/** Changes a kept record, without the operation that would do it. */
export const change = async <N extends Noun>(
	app: TestApp,
	noun: N,
	id: string,
	fields: Partial<Nouns[N]>,
): Promise<void> => {
	await app.context.store.write(OWNER, async (records) => {
		const before = await records.get(noun, id);
		if (before === null) throw new Error(`No ${noun} ${id}`);
		await records.update(noun, { ...before, ...fields }, before.version, app.clock.now());
	});
};

export const kept = <N extends Noun>(app: TestApp, noun: N, id: string) =>
	app.context.store.read(OWNER, (records) => records.get(noun, id));

/** A new id of any noun. */
export const newId = <Brand extends string>(app: TestApp): Id<Brand> => app.id() as Id<Brand>;

/**
 * Monday 13 April 2026 in Berlin. Halden Ferries interviewed on Wednesday and promised an answer by Friday 17; Brightwell
 * Oats interviewed as well. Rosa, of Tamarind Books, is a referee who was not asked yet.
 */
export const twoProcesses = async () => {
	const app = testApp({ now: "2026-04-13T08:00:00Z", zone: "Europe/Berlin", country: "DE" });
	const [ines, sam, rosa] = [newId<"person">(app), newId<"person">(app), newId<"person">(app)];
	await app.do("settings.edit", { ownName: "Maya Lindqvist", ownEmail: "maya@lindqvist.example" });
	const halden = await app.do("interviews.add", {
		id: app.id(),
		company: "Halden Ferries",
		position: "Marketing analyst",
		endedAt: "2026-04-08T09:40:00Z",
		people: [{ id: ines, name: "Ines Okafor", greeting: "Ines", email: "ines@haldenferries.example" }],
		promise: { id: app.id(), byOn: "2026-04-17", words: "By Friday." },
	});
	const brightwell = await app.do("interviews.add", {
		id: app.id(),
		company: "Brightwell Oats",
		position: "Editor",
		endedAt: "2026-04-07T09:40:00Z",
		people: [{ id: sam, name: "Sam Holt", greeting: "Sam", email: "sam@brightwell.example" }],
	});
	const tamarind = newId<"company">(app);
	await keep(app, "company", {
		id: tamarind,
		name: "Tamarind Books",
		aliases: ["Tamarind"],
		legalForm: null,
		isAgency: false,
		country: halden.company.country,
		zone: halden.company.zone,
		restDays: null,
		quietDates: [],
		website: null,
		postalAddress: "",
		note: "",
	});
	await app.do("people.add", {
		id: rosa,
		companyId: tamarind,
		name: "Rosa Lindgren",
		greeting: "Rosa",
		email: "rosa@tamarind.example",
		roles: ["referee"],
	});
	await keep(app, "referee", {
		id: rosa,
		consent: "not-asked",
		consentAt: null,
		relation: "my manager at Tamarind Books",
		languages: [],
		mayShareEmail: true,
		maySharePhone: true,
		awayUntilOn: null,
		note: "",
	});
	return { app, halden, brightwell, ines, sam, rosa, tamarind };
};

type World = Awaited<ReturnType<typeof twoProcesses>>;

/** An offer at one of the two, to be answered by Thursday 16 April. */
export const offerAt = async (
	{ app }: World,
	opportunityId: Id<"opportunity">,
	given: Partial<Nouns["offer"]> = {},
): Promise<Id<"offer">> => {
	const id = newId<"offer">(app);
	await keep(app, "offer", {
		id,
		opportunityId,
		madeAt: app.clock.now(),
		answerBy: { kind: "on", on: "2026-04-16" as never },
		movedFrom: [],
		state: "open",
		decidedAt: null,
		note: "",
		...given,
	});
	return id;
};

/** News of Halden Ferries, kept for the marketing analyst role. */
export const clippingAt = async (
	{ app, halden }: World,
	given: Partial<Nouns["clipping"]> = {},
): Promise<Id<"clipping">> => {
	const id = newId<"clipping">(app);
	await keep(app, "clipping", {
		id,
		companyId: halden.company.id,
		feedId: null,
		title: "Halden Ferries orders two battery ferries",
		url: "https://news.example/halden",
		excerpt: "",
		publishedAt: null,
		reason: "The winter timetable would change with them.",
		opportunityId: halden.opportunity.id,
		state: "kept",
		foundAt: app.clock.now(),
		...given,
	});
	return id;
};
