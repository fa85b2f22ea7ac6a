import type { CompanyId } from "../ids.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { CountryCode, Weekday } from "../time/work-week.ts";
import type { ZoneId } from "../time/zone.ts";

/** An employer or an agency. */
export interface Company {
	readonly id: CompanyId;
	/** The right name, as the company writes it; `null` while the user only knows the role. */
	readonly name: string | null;
	/** Other names and short forms it is known by. */
	readonly aliases: readonly string[];
	/** "GmbH", "Ltd", "LLC": left out of greetings, accepted in letters. */
	readonly legalForm: string | null;
	readonly isAgency: boolean;
	/** ISO 3166-1 alpha-2, of the office the user deals with; decides weekend and default zone. `null`: not known. */
	readonly country: CountryCode | null;
	readonly zone: ZoneId | null;
	/** Overrides the country's weekend for this company; `null`: the country's. */
	readonly restDays: readonly Weekday[] | null;
	/** Holidays and shutdowns the user added; they count as weekend. */
	readonly quietDates: readonly CalendarDate[];
	readonly website: string | null;
	/** Lines of the office's address, for a letter by post; empty while unknown. */
	readonly postalAddress: string;
	readonly note: string;
}
