import { describe, expect, it } from "vitest";
import type { CountryCode } from "../../time/work-week.ts";
import type { LetterPerson } from "../context.ts";
import type { LetterLanguage } from "../letter.ts";
import { date, INES, letterContext, letterPerson, NO_NOTES, TOM } from "../letter-context.testing.ts";
import { fillTemplate } from "./fill-template.ts";

const context = letterContext({
	notes: { ...NO_NOTES, talkedAbout: ["the winter timetable"], wentWell: ["the churn table example"] },
});
const nameless = letterContext({
	recipient: letterPerson(null, { greeting: null }),
	notes: { ...NO_NOTES, talkedAbout: ["the winter timetable"] },
});
const TALKED = "I enjoyed talking with you about the winter timetable.";
const body = (text: string, given = context) => fillTemplate({ subject: "", body: text }, given, "left-out").body;

describe("a template filled from the record", () => {
	it("says what is recorded, in the sentences the letter itself would have", () => {
		const filled = fillTemplate(
			{
				subject: "Thank you – {position} interview",
				body: "{greeting}\n\nThank you for {Interview Date}. {talked about} {strong_point}\n\n{closing}\n{my name}",
			},
			context,
			"left-out",
		);
		expect(filled.missing).toEqual([]);
		expect(filled.subject).toBe("Thank you – marketing analyst interview");
		expect(filled.body).toContain(
			"Dear Ines,\n\nThank you for Wednesday 8 April. I enjoyed talking with you about the winter timetable.",
		);
		expect(filled.body).toContain("the churn table example");
		expect(filled.body).toMatch(/\n\nKind regards,\nMaya Lindqvist$/);
	});

	it("gives thanks as the letter itself would, to each of a panel in other words", () => {
		const thanks = (recipient: LetterPerson, language: LetterLanguage = "en-gb") =>
			body("{thanks}", letterContext({ recipient, language, interviewers: [INES, TOM] }));
		expect(thanks(INES)).toBe(
			"Thank you for taking the time to meet me on Wednesday 8 April about the marketing analyst role.",
		);
		expect(thanks(TOM)).toMatch(/^Many thanks for our conversation on Wednesday 8 April/);
		expect(thanks(INES, "ar")).toMatch(/^أشكر/);
		expect(fillTemplate({ subject: "", body: "{thanks}" }, letterContext({ language: "fr" }), "left-out")).toEqual({
			subject: "",
			body: "",
			missing: ["thanks"],
		});
	});

	it("leaves out the sentence whose fact is not recorded, and names what to ask for; no brace stays", () => {
		const text =
			"{greeting}\n\nThank you for today. You promised an answer by {promised date}. I look forward to it.\n\n{interest}\n\n{closing}";
		const filled = fillTemplate({ subject: "Thank you – {news} – Maya", body: text }, context, "left-out");
		expect(filled.body).toBe("Dear Ines,\n\nThank you for today. I look forward to it.\n\nKind regards,");
		expect(filled.subject).toBe("Thank you – Maya");
		expect(filled.missing).toEqual(["news", "promised date", "interest"]);
		expect(`${filled.subject}${filled.body}`).not.toMatch(/[{}]/);
	});

	it("leaves out a slot that is a sentence by itself alone, and keeps what stands beside it", () => {
		expect(body("Thank you. {interest} I liked the harbour. {next step}")).toBe("Thank you. I liked the harbour.");
		expect(body("{ Interest } {talked about} Goodbye.")).toBe(
			"I enjoyed talking with you about the winter timetable. Goodbye.",
		);
		expect(body("I say {interest} gladly. Goodbye.")).toBe("Goodbye.");
		expect(body("شكراً لكم. {interest} سعدت بلقائكم.")).toBe("شكراً لكم. سعدت بلقائكم.");
	});

	it.each([
		["You said 9 a.m. on {promised date} works. Bye.", "Bye."],
		["I spoke with Dr. {name} today. I met e.g. {name} and Prof. Okafor. Bye.", "Bye."],
		["I saw J. {name} and St. Mary’s. Bye.", "Bye."],
		["Ich war am 17. April bei {name}. Danke.", "Danke."],
		["Vi a la Sra. Okafor y a {name}. Gracias.", "Gracias."],
		["تحدثت مع أ.د. {name} اليوم. شكراً لكم.", "شكراً لكم."],
		["Was it {news}? yes, I think. Bye.", "Bye."],
		["Thank you (at 9 a.m.). By {promised date}. {talked about} Bye.", `Thank you (at 9 a.m.). ${TALKED} Bye.`],
		["I mean e.g. {interest} Bye.", ""],
	])("keeps no half of a sentence: %s", (text, expected) => {
		expect(body(text, nameless)).toBe(expected);
	});

	it("writes the office's days as its letters do", () => {
		// The office's, also where the company's seat is in another country.
		const office = { country: "JO" as CountryCode, sector: "private" } as const;
		const company = { name: "شركة الأفق", aliases: [], legalForm: null, country: "AE" as CountryCode };
		const promise = { byOn: date("2026-04-16"), words: "", isRecipients: true };
		expect(
			body("{interview date} {promised date} {today}", letterContext({ language: "ar", office, company, promise })),
		).toBe("الأربعاء ٨ نيسان الخميس ١٦ نيسان الأربعاء ٨ نيسان");
	});

	it.each([
		["Ines", "Tom e Ines"],
		["Íñigo", "Tom e Íñigo"],
		["Hilario", "Tom e Hilario"],
		["Ysabel", "Tom e Ysabel"],
		["Hiero", "Tom y Hiero"],
		["Yolanda", "Tom y Yolanda"],
		["Ieva", "Tom y Ieva"],
		["Priya", "Tom y Priya"],
	])("joins names in Spanish by their sound: %s", (name, expected) => {
		const interviewers = [letterPerson("Tom"), letterPerson(name)];
		expect(body("{interviewers}", letterContext({ language: "es", interviewers }))).toBe(expected);
	});

	it("keeps the slot to be seen where that is wanted", () => {
		const filled = fillTemplate({ subject: "{ News }", body: "By {promised date}." }, context, "kept");
		expect(filled).toEqual({ subject: "{news}", body: "By {promised date}.", missing: ["news", "promised date"] });
	});

	it("does not end twice where a slot brings its own stop", () => {
		expect(body("{greeting},\n\n{talked about}.")).toBe(
			"Dear Ines,\n\nI enjoyed talking with you about the winter timetable.",
		);
	});

	it("takes no stop of a name for the end of a sentence's slot", () => {
		const inc = letterContext({ company: { name: "Copperline, Inc.", aliases: [], legalForm: null, country: null } });
		expect(body("I would like to work at {company}.", inc)).toBe("I would like to work at Copperline, Inc.");
	});

	it("puts nothing of one person's name into a letter to somebody unnamed", () => {
		const nobody = letterContext({ recipient: letterPerson(null, { greeting: null }) });
		expect(body("{greeting}\n\nHello {name}! Thank you.", nobody)).toBe("Thank you.");
	});

	it("fills a template in Arabic, sentence by sentence", () => {
		expect(body("شكراً لكم. هل وصلكم {news}؟ سعدت بلقائكم في {company}.")).toBe(
			"شكراً لكم. سعدت بلقائكم في Halden Ferries.",
		);
	});

	it("writes dates as the letter's language does", () => {
		const american = letterContext({
			language: "en",
			promise: { byOn: date("2026-04-16"), words: "", isRecipients: true },
		});
		expect(body("By {promised date}.", american)).toBe("By Thursday, April 16.");
	});
});
