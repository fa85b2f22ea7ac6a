import type { ItemId } from "../debrief/items.ts";
import type { LetterLanguage } from "../letter/letter.ts";
import type { PolicyOverrides } from "../opportunity/opportunity.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { CountryCode } from "../time/work-week.ts";
import type { ZoneId } from "../time/zone.ts";

/** What one user chose; everything has a default, so an empty database has settings too. */
export interface Settings {
	/** The user's own name, for closings and subjects; empty: asked when a letter needs it. */
	readonly ownName: string;
	readonly ownEmail: string;
	readonly ownPhone: string;
	/** The user's zone and country: the fallback where an office's are not known. */
	readonly zone: ZoneId;
	readonly country: CountryCode;
	readonly language: "en";
	readonly letterLanguage: LetterLanguage;
	/** Items that are "not relevant to me", for good. */
	readonly hiddenItems: readonly ItemId[];
	/** Changes to the default policy. */
	readonly policy: PolicyOverrides;
	/** The user's own rest days and holidays, for every office. */
	readonly quietDates: readonly CalendarDate[];
	/** Words the spelling check always accepts. */
	readonly personalDictionary: readonly string[];
	/** Single-key shortcuts in the web app. */
	readonly singleKeys: boolean;
}
