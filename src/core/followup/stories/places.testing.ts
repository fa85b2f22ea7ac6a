import type { CountryCode } from "../../time/work-week.ts";
import type { ZoneId } from "../../time/zone.ts";
import { StoryProblem } from "./scene.testing.ts";

export interface Place {
	readonly country: CountryCode;
	readonly zone: ZoneId;
}

const PLACES: Readonly<Record<string, readonly [country: string, zone: string]>> = {
	Auckland: ["NZ", "Pacific/Auckland"],
	Beirut: ["LB", "Asia/Beirut"],
	Berlin: ["DE", "Europe/Berlin"],
	Cairo: ["EG", "Africa/Cairo"],
	Dubai: ["AE", "Asia/Dubai"],
	Honolulu: ["US", "Pacific/Honolulu"],
	Kabul: ["AF", "Asia/Kabul"],
	Kampala: ["UG", "Africa/Kampala"],
	Kathmandu: ["NP", "Asia/Kathmandu"],
	Kuwait: ["KW", "Asia/Kuwait"],
	London: ["GB", "Europe/London"],
	"New York": ["US", "America/New_York"],
	Riyadh: ["SA", "Asia/Riyadh"],
	Sharjah: ["AE", "Asia/Dubai"],
	"Tel Aviv": ["IL", "Asia/Jerusalem"],
	Tokyo: ["JP", "Asia/Tokyo"],
};

/** Where a story takes place. */
export const placeNamed = (name: string): Place => {
	const found = PLACES[name];
	if (found === undefined) throw new StoryProblem(`no story knows where ${name} is`);
	return { country: found[0] as CountryCode, zone: found[1] as ZoneId };
};
