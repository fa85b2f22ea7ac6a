import type { Sector } from "../../opportunity/opportunity.ts";
import type { CountryCode } from "../../time/work-week.ts";
import type { ThankYouCustom } from "./thank-you-custom.ts";

/** The checks of what a letter holds and how it suits its reader, in the order in which their findings are shown. */
export const CONTENT_CHECK_IDS = [
	"late-thank-you",
	"country-custom",
	"address-block",
	"exclamation-marks",
	"subject-says-which",
	"says-thanks",
	"specific-reference",
	"strong-point",
	"states-interest",
	"next-step",
	"closing-and-name",
	"contact-data",
] as const;

/** What each of them says about one finding. */
export interface ContentFindingData {
	readonly "late-thank-you": { readonly days: number };
	readonly "country-custom": { readonly sector: Sector };
	readonly "address-block": { readonly firstLine: string };
	readonly "exclamation-marks": { readonly count: number };
	readonly "subject-says-which": { readonly position: string | null };
	readonly "says-thanks": null;
	readonly "specific-reference": null;
	readonly "strong-point": null;
	readonly "states-interest": null;
	readonly "next-step": null;
	readonly "closing-and-name": { readonly problem: "no-closing" | "no-name" | "unsigned"; readonly name: string };
	readonly "contact-data": null;
}

/** What can be said of one that found nothing. */
export interface ContentPassedData extends Readonly<Record<keyof ContentFindingData, unknown>> {
	readonly "late-thank-you": { readonly hours: number };
	readonly "country-custom": { readonly country: CountryCode; readonly custom: ThankYouCustom };
	readonly "address-block": null;
	readonly "exclamation-marks": null;
	readonly "subject-says-which": null;
	readonly "says-thanks": null;
	readonly "specific-reference": null;
	readonly "strong-point": null;
	readonly "states-interest": null;
	readonly "next-step": null;
	readonly "closing-and-name": { readonly name: string };
	readonly "contact-data": null;
}
