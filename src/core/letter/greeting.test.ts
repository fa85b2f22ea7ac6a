import { describe, expect, it } from "vitest";
import { closingLines, greetingLine, greetingsWith, withGreeting } from "./greeting.ts";
import { letterContext, letterPerson } from "./letter-context.testing.ts";

const SENDER = { name: "يوسف الحمدان", email: "", phone: "" };
const line = (form: string | null, name: string | null = "منى الشريف") =>
	greetingLine(letterContext({ language: "ar", recipient: letterPerson(name, { greeting: form }) }));

describe("the greeting of an Arabic letter", () => {
	it("has a title only as recorded, and suits anybody without one", () => {
		expect(line("السيدة منى الشريف")).toBe("السيدة منى الشريف،");
		expect(line("المهندسة دانة السبتي المحترمة،")).toBe("المهندسة دانة السبتي المحترمة،");
		expect(line("د. منى")).toBe("د. منى،");
		expect(line("منى")).toBe("تحية طيبة إلى منى،");
		expect(line(null)).toBe("تحية طيبة إلى منى الشريف،");
		expect(line(null, null)).toBe("تحية طيبة وبعد،");
	});

	it("closes with name, and a telephone number that keeps its order", () => {
		const closing = (phone: string) => closingLines(letterContext({ language: "ar", sender: { ...SENDER, phone } }));
		expect(closing("")).toBe("مع خالص التقدير،\nيوسف الحمدان");
		expect(closing("+965 5555 0134")).toBe("مع خالص التقدير،\nيوسف الحمدان\n\u2068+965 5555 0134\u2069");
	});
});

describe("another form of greeting", () => {
	it("takes the place of the one in the letter, in the letter's language", () => {
		expect(withGreeting("Dear Ines,\n\nText.", "Dr Okafor", "en-gb")).toBe("Dear Dr Okafor,\n\nText.");
		expect(withGreeting("تحية طيبة إلى Ines،\n\nنص.", "السيدة إيناس", "ar")).toBe("السيدة إيناس،\n\nنص.");
		expect(withGreeting("Guten Tag Weiß,\n\nText.", "Frau Dr. Weiß", "de")).toBe("Guten Tag Frau Dr. Weiß,\n\nText.");
	});

	it("is put before a letter that has none", () => {
		expect(withGreeting("نص فقط في هذه الرسالة دون أي تحية في أولها.", "منى", "ar")).toBe(
			"تحية طيبة إلى منى،\n\nنص فقط في هذه الرسالة دون أي تحية في أولها.",
		);
	});
});

describe("a form of greeting that became known", () => {
	it("stands beside the one of the other language", () => {
		const both = { greeting: "Mona", arabicGreeting: "السيدة منى" };
		expect(greetingsWith("الدكتورة منى", "ar", both)).toEqual({ arabicGreeting: "الدكتورة منى" });
		expect(greetingsWith("Dr Mona", "en-gb", both)).toEqual({ greeting: "Dr Mona" });
	});

	it("does not take the place of an Arabic one that stands where the other belongs", () => {
		const older = { greeting: "السيدة منى" };
		expect(greetingsWith("Dr Mona", "fr", older)).toEqual({ greeting: "Dr Mona", arabicGreeting: "السيدة منى" });
		const both = { greeting: "السيدة منى", arabicGreeting: "الدكتورة منى" };
		expect(greetingsWith("Dr Mona", "fr", both)).toEqual({ greeting: "Dr Mona" });
		expect(greetingsWith("Dr Mona", "fr", { greeting: null })).toEqual({ greeting: "Dr Mona" });
	});
});
