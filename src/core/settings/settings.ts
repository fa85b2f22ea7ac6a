import type { ItemId } from "../debrief/items.ts";
import type { PersonId } from "../ids.ts";
import type { LetterLanguage } from "../letter/letter.ts";
import type { PolicyOverrides } from "../opportunity/opportunity.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { Instant } from "../time/instant.ts";
import type { WallTime } from "../time/wall-time.ts";
import type { CountryCode, Weekday } from "../time/work-week.ts";
import type { ZoneId } from "../time/zone.ts";

/** When reminders may speak, on the wall clock where the user is. */
export interface ReminderTimes {
	/** When the day's one digest comes. */
	readonly digestAt: WallTime;
	/** Nothing is said from here … */
	readonly quietFrom: WallTime;
	/** … until here, which may be on the next morning; the same time twice: never quiet. */
	readonly quietUntil: WallTime;
}

/** What one user chose; everything has a default, so an empty database has settings too. */
export interface Settings {
	/** The user's own name, for closings and subjects; empty: asked when a letter needs it. */
	readonly ownName: string;
	readonly ownEmail: string;
	readonly ownPhone: string;
	/** Lines of the user's own address, for the head of a letter by post; empty: left out. */
	readonly ownPostalAddress: string;
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
	/** Weekdays on which Today shows only what has a real deadline; none by default. */
	readonly restDays: readonly Weekday[];
	/** The referees whose names stand on the CV; `null`: not asked yet, empty: none do. */
	readonly refereesOnCv: readonly PersonId[] | null;
	/** When that was last said; `null`: not yet, or before it was kept. */
	readonly refereesOnCvAt: Instant | null;
	/** Whether news of companies may be fetched from the network; off until the user says so. */
	readonly fetchesNews: boolean;
	readonly reminders: ReminderTimes;
	/** Words the spelling check always accepts. */
	readonly personalDictionary: readonly string[];
	/** Single-key shortcuts in the web app. */
	readonly singleKeys: boolean;
}
