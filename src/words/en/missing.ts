const countries = new Intl.DisplayNames(["en-GB"], { type: "region" });

const cityOf = (zone: string): string => (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");

/** The country a code stands for: "Saudi Arabia". */
export const countryName = (code: string): string => countries.of(code) ?? code;

/** Where the office's country and its clock belong to two countries. */
export const sayTornOffice = (country: string, zone: string): string =>
	`The office is in ${country}, but its clock is that of ${cityOf(zone)}. Its working days go by one of them.`;

/** Where the last round was in another country than the company. */
export const sayRoundElsewhere = (country: string, zone: string): string =>
	`The latest round is on the clock of ${cityOf(zone)}; the working days counted are those of ${country}. Whose days are right?`;

/** Where a referee said no after the name went over; `company`: as it is called, or `null`. */
export const sayStillNamed = (company: string | null): string =>
	`${company ?? "The company"} still has the name. Offer them somebody else, then remove the name here.`;
