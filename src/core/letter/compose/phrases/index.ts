import { type CountryCode, countryOfZone } from "../../../time/work-week.ts";
import type { LetterContext } from "../../context.ts";
import type { LetterLanguage } from "../../letter.ts";
import { arabic } from "./arabic/arabic.ts";
import { english } from "./english/english.ts";
import type { Phrases } from "./phrases.ts";
import { subjectsIn } from "./subjects-only.ts";

/** What a language can say: everything, or a subject line alone. */
export interface Sayable {
	readonly subjects: Phrases["subjects"];
	readonly whole: Phrases | null;
}

const whole = (phrases: Phrases): Sayable => ({ subjects: phrases.subjects, whole: phrases });

/** The office's country, which decides how a day is written there. */
export const officeCountry = ({ office, company, interview }: LetterContext): CountryCode | null =>
	office.country ?? company.country ?? (interview === null ? null : countryOfZone(interview.zone));

export const phrasesFor = (language: LetterLanguage, country: CountryCode | null): Sayable => {
	switch (language) {
		case "en":
		case "en-gb":
			return whole(english(language));
		case "ar":
			return whole(arabic(country));
		case "fr":
		case "de":
		case "es":
			return { subjects: subjectsIn(language), whole: null };
	}
};
