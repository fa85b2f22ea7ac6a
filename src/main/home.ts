import type { CountryCode } from "#core/time/work-week.ts";
import { countryOfZone, parseCountry } from "#core/time/work-week.ts";
import type { ZoneId } from "#core/time/zone.ts";
import { parseZone } from "#core/time/zone.ts";

/** Where this machine says its user is: the zone of its clock, and the country of that zone or of its language. */
export const homeOf = (): { readonly zone: ZoneId; readonly country: CountryCode } => {
	const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
	const zone = parseZone(timeZone) ?? ("UTC" as ZoneId);
	const region = new Intl.Locale(locale).maximize().region ?? "US";
	return { zone, country: countryOfZone(zone) ?? parseCountry(region) ?? ("US" as CountryCode) };
};
