import { describe, expect, it } from "vitest";
import { layoutOf } from "./letter-layout.ts";

const parts = (body: string) => {
	const { greeting, closing } = layoutOf(body);
	return [
		greeting === null ? null : body.slice(greeting.start, greeting.end),
		closing === null ? null : body.slice(closing.start, closing.end),
	];
};

describe("the layout of a letter", () => {
	it("has a greeting and a closing", () => {
		expect(parts("\nDear Ines,\n\nThank you.\n\nKind regards,\nMaya\n")).toEqual([
			"Dear Ines,",
			"Kind regards,\nMaya\n",
		]);
	});

	it.each([
		"Best,",
		"Best regards",
		"Yours sincerely,",
		"With many thanks,",
		"Warm wishes,",
		"Thank you,",
		"All the best,",
	])("closes with %s", (closing) => {
		expect(parts(`Hi Ines,\n\nText.\n\n${closing}\nMaya`)[1]).toBe(`${closing}\nMaya`);
	});

	it.each([
		["السيدة منى الشريف،", "مع خالص التقدير،"],
		["المهندسة دانة السبتي المحترمة،", "وتفضلوا بقبول فائق الاحترام والتقدير،"],
		["تحية طيبة وبعد،", "مع أطيب التحيات"],
		["د. سامي حداد،", "والسلام عليكم ورحمة الله وبركاته"],
		["Sehr geehrte Frau Dr. Weiß,", "Mit freundlichen Grüßen"],
		["Bonjour Madame Dupont,", "Bien cordialement,"],
		["Estimada señora Ruiz:", "Un cordial saludo,"],
	])("is seen in every language a letter can be in: %s", (greeting, closing) => {
		expect(parts(`${greeting}\n\nنص.\n\n${closing}\nMaya`)).toEqual([greeting, `${closing}\nMaya`]);
	});

	it("takes an Arabic sentence for neither", () => {
		expect(
			parts("السيدة التي قابلتني في مبنى الإدارة صباح اليوم شرحت لي خطة العمل كاملة.\n\nلكم الشكر على كل ما قدمتموه."),
		).toEqual([null, null]);
	});

	it("may lack either", () => {
		expect(parts("Thank you for the long and friendly conversation this morning, Ines.")).toEqual([null, null]);
		expect(parts("")).toEqual([null, null]);
	});

	it("does not take a sentence for a greeting or a closing", () => {
		expect(
			parts("Good morning was what you said to me when I came into the control room,\n\nBest of all was Tom."),
		).toEqual([null, null]);
	});
});
