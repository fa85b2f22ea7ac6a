import type { LetterSheet } from "#core/letter/sheet/sheet.ts";
import { type SheetInput, sheetOf } from "#core/letter/sheet/sheet-of.ts";
import type { CalendarDate } from "#core/time/calendar-date.ts";
import type { CountryCode } from "#core/time/work-week.ts";

export const ARABIC = `عزيزتي الدكتورة نور قباني،

أشكركم على لقاء يوم 16 أبريل (الساعة 10:30) مع شركة Halden Ferries (GmbH) للحديث عن وظيفة Data Analyst.

رقمي +44 20 7946 0000. شكراً للسيدة Łucja Wiśniewska والسيد Nguyễn Văn Đức على وقتهما 🙂.

مع أطيب التحيات،
مايا ليندكفيست`;

export const ENGLISH = `Dear Łucja Wiśniewska,

Thank you for talking with me, together with Nguyễn Văn Đức, Şükrü İpek, Zoë O’Brien-Müller, Ευγενία Παππά, Анна Иванова and نور قباني, about the role at Halden Ferries 👩🏽‍💻.

Second paragraph.
With a line break.

Yours sincerely,
Maya Lindqvist`;

/** A letter for post, to an office in the Emirates. */
export const sheet = (body: string, part: Partial<SheetInput> = {}): LetterSheet =>
	sheetOf({
		letter: { subject: "Thank you & <good> wishes", body, language: "en-gb" },
		sender: { name: "Maya Lindqvist", address: "4 Quay Street\nBristol", email: "maya@lindqvist.example", phone: "" },
		recipient: { name: "نور قباني", position: "Head of Insight", company: "Halden Ferries (GmbH)", address: "دبي" },
		date: "2026-04-16" as CalendarDate,
		country: "AE" as CountryCode,
		isForPost: true,
		...part,
	});
