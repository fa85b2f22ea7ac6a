import type { CountryCode } from "#core/time/work-week.ts";
import { countryOfZone, parseCountry } from "#core/time/work-week.ts";
import type { ZoneId } from "#core/time/zone.ts";
import { parseZone } from "#core/time/zone.ts";

const countryOfLocale = (locale: string): CountryCode | null =>
	parseCountry(new Intl.Locale(locale).maximize().region ?? "");

/** Where this machine says its user is: the zone of its clock, and the country of that zone or of its language. */
export const homeOf = (): { readonly zone: ZoneId; readonly country: CountryCode } => {
	const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
	const zone = parseZone(timeZone) ?? ("UTC" as ZoneId);
	return { zone, country: countryOfZone(zone) ?? countryOfLocale(locale) ?? ("US" as CountryCode) };
};
