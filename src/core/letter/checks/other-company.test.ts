import { describe, expect, it } from "vitest";
import { letterClipping, letterOffer, letterReference, NO_NOTES } from "../letter-context.testing.ts";
import { findings, found, wordList } from "./check.testing.ts";

const others = {
	companies: ["Brightwell", "Next", "Northern Health Trust", "Halden Systems", "Holmgren & Sons Ltd", "Monday"],
	people: ["Grace Adeyemi", "Sofia Duarte", "Tom Nilsen"],
};
const dictionary = wordList(
	"next grace i thank you for the role at is in to spoke with and it was a team northern trust health monday week day of sons",
);
const leak = (text: string, more = {}) => found("other-company", { text, context: { others, ...more }, dictionary });

describe("another opportunity's company", () => {
	it.each([
		["It made the Brightwell role appealing.", ["Brightwell"]],
		["It made the brightwell role appealing.", ["brightwell"]],
		["A Brightwell-style team.", ["Brightwell-style"]],
		["I would like to work at Next.", ["Next"]],
		["I would like to work at Northern Health Trust.", ["Northern Health Trust"]],
		["I would like to work at Northern Health.", ["Northern Health"]],
		["The team at Holmgren is large.", ["Holmgren"]],
		["The team at Halden Systems is large.", ["Halden Systems"]],
		["I would like to work at Brightwel.", ["Brightwel"]],
	])("is found in: %s", (text, expected) => {
		expect(leak(text)).toEqual(expected);
	});

	it.each([
		"Next, I spoke with Tom.",
		"I spoke with Tom the next day.",
		"The northern team was in good health.",
		"The health of the team.",
		"We spoke on Monday.",
		"I would like to work at Halden Ferries.",
		"Halden is in Norway.",
	])("is not read into: %s", (text) => {
		expect(leak(text)).toEqual([]);
	});

	it("is found in subject and address", () => {
		const letter = { subject: "Brightwell interview", to: "ines@brightwell.example" };
		expect(found("other-company", { letter, context: { others } })).toEqual(["ines@brightwell.example", "Brightwell"]);
	});

	it.each([
		["See www.brightwell.com.", ["www.brightwell.com"]],
		["(https://careers.brightwell.example/jobs/12)", ["https://careers.brightwell.example/jobs/12"]],
		["As seen on brightwell.com, and so on.", ["brightwell.com"]],
		["The advertisement was jobs.example/brightwell/12.", ["jobs.example/brightwell/12"]],
		["Write to grace@brightwell.example.", ["grace@brightwell.example"]],
		["Write to careers@brightwel.example.", ["careers@brightwel.example"]],
		["Write to g.adeyemi@mail.example.", ["g.adeyemi@mail.example"]],
		["It is in brightwell-plan.pdf.", ["brightwell-plan.pdf"]],
		["Your page is northern-health-trust.example.", ["northern-health-trust.example"]],
	])("is found in an address or link: %s", (text, expected) => {
		expect(leak(text)).toEqual(expected);
	});

	it.each([
		"Your page www.haldenferries.example says so.",
		"Your page halden-ferries.com says so.",
		"I will write to t.brandvold@haldenferries.example.",
		"You reach me at maya@lindqvist.example.",
		"You reach me at maya@brightwell.example.",
		"My work: www.lindqvist.example/brightwell and github.com/mayalindqvist/brightwell.",
		"I built it with next.js, see next.md.",
		"The plan is at jobs.example/the-next-week/next/monday.",
	])("is not read into an address or link: %s", (text) => {
		expect(leak(text)).toEqual([]);
	});

	it("is allowed in a link that was noted, or to where people show their work", () => {
		const clipping = letterClipping({ url: "https://brightwell.example/news" });
		expect(leak("I read https://brightwell.example/news.", { clipping })).toEqual([]);
		const notes = { ...NO_NOTES, talkedAbout: ["How Brightwell runs its timetable"] };
		expect(leak("I read www.brightwell.com.", { notes })).toEqual([]);
		const github = { others: { ...others, companies: ["GitHub"] } };
		expect(leak("See github.com/timetables.", github)).toEqual([]);
		expect(leak("See www.github.com", github)).toEqual(["www.github.com"]);
	});

	it("is allowed where the notes on this interview mention it", () => {
		const notes = { ...NO_NOTES, talkedAbout: ["How Brightwell runs its timetable"] };
		expect(leak("We spoke about Brightwell.", { notes })).toEqual([]);
	});

	it("is allowed where the news passed on or the notes on a referee name it", () => {
		const clipping = letterClipping({ title: "Brightwell and Halden Ferries share a quay" });
		expect(leak("Brightwell and Halden Ferries share a quay.", { clipping })).toEqual([]);
		const reference = letterReference({ relation: "my manager at Holmgren" });
		expect(leak("You saw my work at Holmgren.", { reference })).toEqual([]);
		expect(leak("You saw my work at Brightwell.", { reference })).toEqual(["Brightwell"]);
	});

	it("is allowed where a letter speaks of its offer, and a third one is not", () => {
		const given = { kind: "competing-offer" as const, offer: letterOffer({ companyName: "Brightwell" }) };
		expect(leak("The offer is from Brightwell.", given)).toEqual([]);
		expect(leak("The offer is from Holmgren.", given)).toEqual(["Holmgren"]);
		const text = "I spoke with Brightwel of it.";
		expect(found("near-name", { text, context: { others, ...given }, dictionary })).toEqual(["Brightwel"]);
	});

	it("is no other company when it is this one under another position", () => {
		expect(
			leak("The role at Brightwell.", { company: { name: "Brightwell", aliases: [], legalForm: null, country: null } }),
		).toEqual([]);
	});

	it("is replaced by this company, as short as it was written", () => {
		const [short] = findings("other-company", { text: "The Brightwell role.", context: { others }, dictionary });
		expect(short?.fixes[0]?.replacement).toBe("Halden");
		const [whole] = findings("other-company", { text: "At Northern Health Trust.", context: { others }, dictionary });
		expect(whole?.fixes[0]?.replacement).toBe("Halden Ferries");
	});
});

describe("another opportunity's person", () => {
	it("must be looked at with the family name, may be with the first name alone", () => {
		const levels = (text: string) =>
			findings("other-company", { text, context: { others }, dictionary }).map(({ level, found: words }) => [
				level,
				words,
			]);
		expect(levels("I spoke with Sofia Duarte.")).toEqual([["must-look", "Sofia Duarte"]]);
		expect(levels("I spoke with Ms Duarte.")).toEqual([["must-look", "Duarte"]]);
		expect(levels("I spoke with Sofia.")).toEqual([["may-look", "Sofia"]]);
	});

	it("is no alarm where a recorded person has the name, or it is a word", () => {
		expect(leak("I spoke with Tom.")).toEqual([]);
		expect(leak("It was in good grace. Grace is a word.")).toEqual([]);
	});
});

describe("a left-over anywhere", () => {
	const elsewhere = {
		companies: ["PricewaterhouseCoopers", "Target", "Bright Well Ltd", "Royal Norvale Trust", "شركة الأفق"],
		people: ["Sofia Duarte", "رنا الخطيب"],
	};
	const words = wordList("i the team at with role target trust royal well bright price street thank you for interview");
	const met = (letter: object) => found("other-company", { letter, context: { others: elsewhere }, dictionary: words });

	it("is found without its spaces, and cut short", () => {
		expect(met({ body: "Dear Ines,\n\nThe team at Price Waterhouse." })).toEqual(["Price Waterhouse"]);
		expect(met({ body: "Dear Ines,\n\nThe team at BrightWell." })).toEqual(["BrightWell"]);
		expect(met({ body: "Dear Ines,\n\nThe team at Norvale." })).toEqual(["Norvale"]);
	});

	it("is found in an address block and in a subject, a plain word too", () => {
		expect(met({ body: "Target\n12 Mill Street\n\nDear Ines,\n\nThank you." })).toEqual(["Target"]);
		expect(met({ body: "BRIGHT WELL LTD\n12 Mill Street\n\nDear Ines,\n\nThank you." })).toEqual(["BRIGHT WELL LTD"]);
		expect(met({ subject: "Thank You – Interview at Target" })).toEqual(["Target"]);
		expect(met({ subject: "Thank You for the Interview – Target" })).toEqual(["Target"]);
		expect(met({ subject: "Target Role Interview" })).toEqual([]);
	});

	it.each([
		["jobs@norvale.example", "Royal Norvale Trust"],
		["jobs@bright-well.example", "Bright Well Ltd"],
		["jobs@hr.brightwell.example", "Bright Well Ltd"],
		["sofia.duarte@mail.example", "Sofia Duarte"],
		["sduarte@mail.example", "Sofia Duarte"],
		["pricewaterhousecoopers@mail.example", "PricewaterhouseCoopers"],
		["jobs@brihgtwell.example", "Bright Well Ltd"],
	])("is found in the address %s", (to, name) => {
		const list = findings("other-company", { letter: { to }, context: { others: elsewhere } });
		expect(list.map(({ data }) => data.name)).toEqual([name]);
	});

	it("is at most asked about as a part of a longer term, and is no tool", () => {
		const levels = (text: string) =>
			findings("other-company", {
				text,
				context: { others: { ...elsewhere, companies: ["Target", "Next"] } },
				dictionary: wordList("i we the a team at to moved led migration was fun next target operating model of wrote"),
			}).map(({ level, found: words }) => `${level} ${words}`);
		expect(levels("The Next.js migration was fun.")).toEqual([]);
		expect(levels("We moved to Next.js.")).toEqual([]);
		expect(levels("We wrote a Target Operating Model.")).toEqual(["may-look Target"]);
		expect(levels("We wrote the Operating Target.")).toEqual(["may-look Target"]);
		expect(levels("We moved to Next.")).toEqual(["must-look Next"]);
		expect(levels("The team at Target Operating.")).toEqual(["must-look Target"]);
		expect(levels("I led the Target team.")).toEqual(["must-look Target"]);
	});

	it("is found in the name of the file", () => {
		const name = (fileName: string) => met({ fileName });
		expect(name("letters/thank-you-bright-well.docx")).toEqual(["letters/thank-you-bright-well.docx"]);
		expect(name("thank-you-sofia-duarte.eml")).toEqual(["thank-you-sofia-duarte.eml"]);
		expect(name("thank-you-ines-okafor.pdf")).toEqual([]);
	});

	it("is found in Arabic, behind small words too", () => {
		expect(met({ body: "الأستاذة إيناس،\n\nسرني الحديث عن العمل بشركة الأفق." })).toEqual(["بشركة الأفق"]);
		expect(met({ body: "الأستاذة إيناس،\n\nتحدثت مع الأستاذة رنا عن العمل." })).toEqual(["رنا"]);
	});
});
