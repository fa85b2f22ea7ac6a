import type { Page } from "playwright-core";
import type { CallOutput } from "#app/call.ts";
import { newId } from "./new-id.ts";
import type { Rest } from "./rest.ts";

/** Where the sample data's records are, for the addresses of the screens. */
export interface SampleIds {
	/** A panel that ended today, its debrief begun. */
	readonly fresh: string;
	readonly freshOpportunity: string;
	/** A company that promised a date: held. */
	readonly held: string;
	readonly person: string;
	/** A draft with things to look at. */
	readonly draft: string;
	readonly sent: string;
	/** A template of which one slot cannot be filled. */
	readonly template: string;
	/** A referee who was told about an earlier post. */
	readonly referee: string;
	/** In the data with an offer: the offer, and another opportunity that should know. */
	readonly offer: string;
	readonly untold: string;
}

/** The sample data, nothing at all, nothing to do, or the sample data with an offer in it. */
export const DATA_SETS = ["samples", "new", "calm", "offers"] as const;
export type DataSet = (typeof DATA_SETS)[number];

export interface Screen {
	readonly name: string;
	readonly path: (ids: SampleIds) => string;
	/** Which of the servers; the sample data where nothing is said. */
	readonly data?: DataSet;
	/** The one button the screen is for; `null` where there is none. */
	readonly action: string | null;
	/** What a person does first to see it. */
	readonly open?: (page: Page) => Promise<void>;
}

const debriefSteps: readonly Screen[] = [1, 2, 3, 4, 5, 6, 7, 8].map((step) => ({
	name: `debrief step ${step}`,
	path: ({ fresh }) => `/debrief/${fresh}?step=${step}`,
	action: step === 8 ? "Finish" : "Next",
}));

const press =
	(name: string | RegExp) =>
	(page: Page): Promise<void> =>
		page.getByRole("button", { name }).filter({ visible: true }).first().click();

/** Every screen of the app, and the dialogs that matter. */
export const SCREENS: readonly Screen[] = [
	{ name: "first run", path: () => "/", data: "new", action: "Start the debrief" },
	{ name: "nothing to do", path: () => "/", data: "calm", action: "Add an opportunity" },
	{ name: "today", path: () => "/", action: "Go on" },
	{ name: "not now", path: () => "/", action: null, open: press(/^Not now/) },
	{ name: "search", path: () => "/", action: null, open: press(/^Search or do/) },
	{ name: "new interview", path: () => "/interviews/new", action: "Save, then the debrief" },
	{ name: "planned interview", path: () => "/interviews/new?mode=planned", action: "Save" },
	...debriefSteps,
	{ name: "interview plan", path: ({ fresh }) => `/interviews/${fresh}`, action: "Go on" },
	{ name: "interview held", path: ({ held }) => `/interviews/${held}`, action: null },
	{ name: "interview debrief", path: ({ held }) => `/interviews/${held}?tab=debrief`, action: null },
	{ name: "interview letters", path: ({ fresh }) => `/interviews/${fresh}?tab=letters`, action: null },
	{ name: "interview people", path: ({ fresh }) => `/interviews/${fresh}?tab=people`, action: null },
	{ name: "log a contact", path: ({ held }) => `/interviews/${held}`, action: null, open: press("Log a contact") },
	{ name: "what came of it", path: ({ held }) => `/interviews/${held}`, action: null, open: press("What came of it") },
	{ name: "letter", path: ({ draft }) => `/letters/${draft}`, action: "Open in mail" },
	{ name: "other ways", path: ({ draft }) => `/letters/${draft}`, action: null, open: press("Other ways") },
	{ name: "letter on paper", path: ({ draft }) => `/letters/${draft}/print`, action: "Print" },
	{ name: "letter sent", path: ({ sent }) => `/letters/${sent}`, action: null },
	{ name: "letters", path: () => "/letters", action: null },
	{ name: "templates", path: () => "/letters/templates", action: "Write a template" },
	{ name: "add a template", path: () => "/letters/templates", action: null, open: press("Write a template") },
	{ name: "template", path: ({ template }) => `/letters/templates/${template}`, action: null },
	{
		name: "from a template",
		path: ({ draft }) => `/letters/${draft}`,
		action: null,
		open: press("From one of your templates"),
	},
	{ name: "pipeline", path: () => "/pipeline", action: "Add an opportunity" },
	{ name: "add an opportunity", path: () => "/pipeline?add=1", action: null },
	{ name: "opportunity", path: ({ freshOpportunity }) => `/opportunities/${freshOpportunity}`, action: null },
	{ name: "people", path: () => "/people", action: null },
	{ name: "person", path: ({ person }) => `/people/${person}`, action: null },
	{ name: "calendar", path: () => "/calendar", action: "Add to my calendar" },
	{ name: "offer", path: ({ offer }) => `/offers/${offer}`, data: "offers", action: null },
	{ name: "today with an offer", path: () => "/", data: "offers", action: "Write to them" },
	{
		name: "told of an offer",
		path: ({ untold }) => `/opportunities/${untold}`,
		data: "offers",
		action: "Write to them",
	},
	{ name: "references", path: () => "/references", action: null },
	{ name: "referee", path: ({ referee }) => `/references/${referee}`, action: null },
	{ name: "clippings", path: () => "/clippings", action: null },
	{ name: "rule", path: () => "/rules/promised-date", action: null },
	{ name: "settings", path: () => "/settings", action: null },
	{ name: "not found", path: () => "/nowhere", action: "Go to Today" },
];

/** Records an offer in sample data; everybody else who met the user should know of it. */
export const prepareOffer = async (rest: Rest): Promise<Pick<SampleIds, "offer" | "untold">> => {
	const { items } = await rest.get<CallOutput<"opportunities.list">>("/opportunities");
	const at = (company: string): string =>
		items.find((each) => each.company === company)?.opportunityId ?? `no ${company} in the sample data`;
	const offer = newId();
	await rest.post("/offers", { id: offer, opportunityId: at("Brightwell Oats"), answerByOn: "2026-04-16" });
	return { offer, untold: at("Tessera Museum") };
};

/** Finds the sample data's records, and begins a letter in which there is something to look at. */
export const prepareSamples = async (rest: Rest): Promise<Omit<SampleIds, "offer" | "untold">> => {
	const { items } = await rest.get<CallOutput<"interviews.list">>("/interviews");
	const at = (company: string) => {
		const row = items.find((each) => each.company === company);
		if (row === undefined) throw new Error(`${company} is not in the sample data`);
		return row;
	};
	const fresh = at("Halden Ferries");
	const view = await rest.get<CallOutput<"interviews.view">>(`/interviews/${fresh.interviewId}`);
	const ines = view.people.find(({ name }) => name === "Ines Okafor");
	const { letter } = await rest.post<CallOutput<"letters.draft">>("/letters", {
		id: newId(),
		kind: "thank-you",
		interviewId: fresh.interviewId,
		personId: ines?.id,
	});
	const body = letter.body
		.replace("Dear Ines,", "Dear Inse,")
		.replace("Kind regards", "I would be glad to join Brightwell Oats.\n\nKind regards");
	await rest.patch(`/letters/${letter.id}`, { version: letter.version, body });
	const { template } = await rest.post<CallOutput<"templates.add">>("/templates", {
		id: newId(),
		name: "Short thanks",
		kind: "thank-you",
		language: "en-gb",
		subject: "Thank you – {position} interview",
		body: "{greeting}\n\nThank you for your time on {interview date}. {talked about} {interest}\n\nYou find me at {my phone}.\n\n{closing}\n{my name}",
	});
	const referees = await rest.get<CallOutput<"referees.list">>("/referees");
	const held = at("Brightwell Oats").interviewId;
	const { letters } = await rest.get<CallOutput<"interviews.view">>(`/interviews/${held}`);
	return {
		fresh: fresh.interviewId,
		freshOpportunity: fresh.opportunityId,
		held,
		person: ines?.id ?? "",
		draft: letter.id,
		template: template.id,
		sent: letters[0]?.id ?? "",
		referee: referees.items.find(({ timesTold }) => timesTold > 0)?.person.id ?? "",
	};
};

/** Opens a screen and waits until it stands still: its heading, its fonts, and for a letter its checks. */
export const openScreen = async (page: Page, origin: string, screen: Screen, ids: SampleIds): Promise<void> => {
	await page.goto(`${origin}${screen.path(ids)}`);
	await page.locator("main h1").waitFor({ state: "attached" });
	if (screen.name === "template") await page.locator(".paper").waitFor();
	if (screen.name === "letter") await page.locator("mark").first().waitFor({ state: "attached" });
	await screen.open?.(page);
	if (screen.open !== undefined) await page.getByRole("dialog").waitFor();
	await page.evaluate("document.fonts.ready.then(() => null)");
};
