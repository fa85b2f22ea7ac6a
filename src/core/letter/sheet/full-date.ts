import type { CalendarDate } from "../../time/calendar-date.ts";
import { MONTH_NAMES } from "../written-date.ts";

/** Months as most Arabic newspapers and offices write them. */
const ARABIC_MONTHS = [
	"يناير",
	"فبراير",
	"مارس",
	"أبريل",
	"مايو",
	"يونيو",
	"يوليو",
	"أغسطس",
	"سبتمبر",
	"أكتوبر",
	"نوفمبر",
	"ديسمبر",
] as const;

/** A date at the head of a letter, with its year: "16 April 2026", in America "April 16, 2026". */
export const fullDate = (date: CalendarDate, lang: string): string => {
	const [year = "", month = "", day = ""] = date.split("-");
	const at = Number(month) - 1;
	if (lang.startsWith("ar")) return `${Number(day)} ${ARABIC_MONTHS[at] ?? ""} ${year}`;
	const name = MONTH_NAMES[at] ?? "";
	return lang === "en-US" ? `${name} ${Number(day)}, ${year}` : `${Number(day)} ${name} ${year}`;
};
