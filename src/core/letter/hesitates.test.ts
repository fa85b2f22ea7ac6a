import { describe, expect, it } from "vitest";
import { hesitates } from "./hesitates.ts";

describe("a wish that was noted", () => {
	it.each([
		"not sure any more, the hours worry me",
		"I do not want it any more",
		"Unsure",
		"I don't, to be honest",
		"The team is kind, but I have doubts",
		"because I would not have to move, maybe",
		"less and less",
		"no interest",
		"No longer",
		"no reason to go there",
		"no real interest",
		"No passion for ferries",
		"No great enthusiasm",
		"No future there",
		"no way I would move",
		"لا أعرف",
		"فريق جيد، ولكن لست متأكدة",
		"Je ne suis plus sûre",
		"je n’en ai pas envie",
		"Ich bin nicht mehr sicher",
		"eher keine Lust",
		"Ya no lo quiero",
		"tengo dudas",
	])("is a doubt: %s", (wish) => {
		expect(hesitates(wish)).toBe(true);
	});

	it.each([
		"",
		"asking passengers before asking the dashboard",
		"I want to work on the port extension from its first pile.",
		"a team that does not cut corners",
		"no weekend work",
		"There is no commute, and the team is kind",
		"with no night shifts",
		"because they never hurry a patient",
		"They care, and nobody is left behind",
		"العمل قرب البحر",
		"travailler près de la mer",
		"die Nähe zum Meer",
		"el trabajo con pasajeros",
	])("is none: %s", (wish) => {
		expect(hesitates(wish)).toBe(false);
	});
});
