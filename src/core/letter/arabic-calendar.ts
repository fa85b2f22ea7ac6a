import type { CountryCode } from "../time/work-week.ts";

/** Monday first, as weekdays are numbered. */
export const WEEKDAYS_AR: readonly string[] = "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد".split(" ");

const months = (names: string): readonly string[] => names.split(",");

const NILE_AND_GULF = months("يناير,فبراير,مارس,أبريل,مايو,يونيو,يوليو,أغسطس,سبتمبر,أكتوبر,نوفمبر,ديسمبر");
const LEVANT = months("كانون الثاني,شباط,آذار,نيسان,أيار,حزيران,تموز,آب,أيلول,تشرين الأول,تشرين الثاني,كانون الأول");
const ALGERIA_AND_TUNISIA = months("جانفي,فيفري,مارس,أفريل,ماي,جوان,جويلية,أوت,سبتمبر,أكتوبر,نوفمبر,ديسمبر");
const MOROCCO = months("يناير,فبراير,مارس,أبريل,ماي,يونيو,يوليوز,غشت,شتنبر,أكتوبر,نونبر,دجنبر");
const MAURITANIA = months("يناير,فبراير,مارس,إبريل,مايو,يونيو,يوليو,أغشت,شتمبر,أكتوبر,نوفمبر,دجمبر");

/** Every way a month is named, for reading. */
export const ARABIC_MONTH_NAMES = [NILE_AND_GULF, LEVANT, ALGERIA_AND_TUNISIA, MOROCCO, MAURITANIA];

const MONTHS_IN: Readonly<Record<string, readonly string[]>> = {
	SY: LEVANT,
	LB: LEVANT,
	JO: LEVANT,
	PS: LEVANT,
	IQ: LEVANT,
	DZ: ALGERIA_AND_TUNISIA,
	TN: ALGERIA_AND_TUNISIA,
	MA: MOROCCO,
	EH: MOROCCO,
	MR: MAURITANIA,
};

/** The months as the office's country names them. Source: CLDR, `ar-*`. */
export const arabicMonths = (country: CountryCode | null): readonly string[] =>
	MONTHS_IN[country ?? ""] ?? NILE_AND_GULF;

/** Where Arabic is written with Arabic-Indic digits. Source: CLDR, default numbering systems of `ar-*`. */
const ARABIC_INDIC = new Set("BH DJ EG ER IL IQ JO KM KW LB MR OM PS QA SA SD SO SS SY TD YE".split(" "));

/** A number in the digits of the office's country: "16" in Dubai and Tunis, "١٦" in Cairo and Riyadh. */
export const arabicDigits = (number: number, country: CountryCode | null): string =>
	ARABIC_INDIC.has(country ?? "")
		? String(number).replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))
		: String(number);
