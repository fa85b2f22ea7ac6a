const countries = new Intl.DisplayNames(["en-GB"], { type: "region" });

const cityOf = (zone: string): string => (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");

/** The country a code stands for: "Saudi Arabia". */
export const countryName = (code: string): string => countries.of(code) ?? code;

/** Where the office's country and its clock belong to two countries. */
export const sayTornOffice = (country: string, zone: string): string =>
	`The company is in ${country}, but its clock is ${zone}. One of them decides its working days.`;

/** Where the last round was in another country than the company. */
export const sayRoundElsewhere = (country: string, zone: string): string =>
	`The last round was on the clock of ${cityOf(zone)}; the working days counted are those of ${country}. Whose days are right?`;
