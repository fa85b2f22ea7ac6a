import type { Consent } from "../../reference/referee.ts";
import type { CalendarDate } from "../../time/calendar-date.ts";
import type { LetterContext } from "../context.ts";
import { CONTENT_CHECK_IDS, type ContentFindingData, type ContentPassedData } from "./content-data.ts";
import type { DialectFindingData } from "./dialect-data.ts";
import type { GrammarFindingData, GrammarPassedData } from "./grammar-data.ts";

/** In the order in which findings of one level are shown. */
export const CHECK_IDS = [
	"policy-hold",
	"referee-consent",
	"clipping-reason",
	"missing-address",
	"no-reply",
	"recipient-address",
	"group-recipient",
	"empty-subject",
	"empty-text",
	"greeting-name",
	"other-company",
	"other-position",
	"near-name",
	"heard-name",
	"placeholder",
	"ultimatum",
	"offer-dates",
	"interview-date",
	"diacritics",
	"company-and-position-named",
	"panel-similarity",
	"attachment",
	"salary-or-leave",
	"pleading-tone",
	"spelling",
	"dialect-mix",
	"grammar",
	"all-capitals-or-emoji",
	"letter-length",
	...CONTENT_CHECK_IDS,
] as const;
export type CheckId = (typeof CHECK_IDS)[number];

/** What each check says about one finding. */
export interface FindingData extends ContentFindingData {
	readonly "policy-hold": NonNullable<LetterContext["adviceHold"]>;
	readonly "referee-consent": {
		readonly personName: string | null;
		/** `null`: they are no referee at all. */
		readonly consent: Exclude<Consent, "yes"> | null;
	};
	readonly "clipping-reason": { readonly problem: "no-clipping" | "no-reason" };
	readonly "missing-address": { readonly noted: string | null };
	readonly "no-reply": { readonly address: string };
	readonly "recipient-address": {
		readonly problem: "not-an-address" | "other-than-noted" | "someone-else" | "domain-near-miss" | "name-near-miss";
		readonly address: string;
		readonly expected: string | null;
		/** Whose address it is, where it is a colleague's; else the recipient. */
		readonly personName: string | null;
	};
	readonly "group-recipient": { readonly addresses: readonly string[] };
	readonly "empty-subject": null;
	readonly "empty-text": null;
	readonly "greeting-name": {
		readonly problem:
			| "someone-else"
			| "misspelt"
			| "unknown"
			| "other-script"
			| "nickname"
			| "no-name"
			| "no-greeting"
			| "opener"
			| "title"
			| "dropped-title"
			| "order";
		readonly written: string;
		readonly expected: string;
	};
	readonly "other-company": {
		readonly of: "company" | "person";
		readonly written: string;
		/** The name from the other opportunity. */
		readonly name: string;
		readonly isExact: boolean;
		/** What stands in its place here; `null` where nothing does. */
		readonly expected: string | null;
	};
	readonly "other-position": {
		readonly written: string;
		/** As recorded with the other opportunity. */
		readonly position: string;
		readonly expected: string | null;
	};
	readonly "near-name": {
		readonly of: "person" | "company" | "sender" | "position";
		readonly written: string;
		readonly expected: string;
	};
	readonly "heard-name": { readonly name: string };
	readonly placeholder: { readonly written: string };
	readonly ultimatum: { readonly problem: "demand" | "deadline" | "threat"; readonly written: string };
	readonly "offer-dates":
		| { readonly problem: "another-day"; readonly written: string; readonly answerByOn: CalendarDate | null }
		| { readonly problem: "deadline-passed"; readonly answerByOn: CalendarDate };
	readonly "interview-date":
		| {
				readonly problem: "another-day" | "weekday-mismatch" | "relative-day";
				readonly written: string;
				readonly expected: string;
		  }
		/** Thanks for a day that has not come; `expected` is the interview's, where that was. */
		| { readonly problem: "still-to-come"; readonly written: string; readonly expected: string | null };
	readonly diacritics: { readonly written: string; readonly expected: string };
	readonly "company-and-position-named": {
		readonly missing: "company" | "position";
		readonly expected: string;
		readonly isToReferee: boolean;
	};
	readonly "panel-similarity": {
		readonly percent: number;
		readonly personName: string | null;
		readonly recipientName: string | null;
	};
	readonly attachment: { readonly written: string };
	readonly "salary-or-leave": { readonly written: string };
	readonly "pleading-tone": {
		readonly problem: "diminishing" | "apology" | "reproach" | "plea";
		readonly written: string;
	};
	readonly spelling: { readonly written: string };
	readonly "dialect-mix": DialectFindingData;
	readonly grammar: GrammarFindingData;
	readonly "all-capitals-or-emoji": { readonly problem: "capitals" | "emoji"; readonly written: string };
	readonly "letter-length": { readonly problem: "thin" | "long"; readonly words: number; readonly limit: number };
}

/** What can be said of a check that found nothing; most have nothing to add. */
export interface PassedData
	extends ContentPassedData,
		Readonly<Record<Exclude<CheckId, keyof ContentPassedData>, unknown>> {
	readonly "policy-hold": null;
	readonly "referee-consent": { readonly personName: string | null };
	readonly "clipping-reason": null;
	readonly "missing-address": null;
	readonly "no-reply": null;
	readonly "recipient-address": { readonly personName: string | null };
	readonly "group-recipient": null;
	readonly "empty-subject": null;
	readonly "empty-text": null;
	readonly "greeting-name": { readonly name: string };
	readonly "other-company": null;
	readonly "other-position": null;
	readonly "near-name": { readonly companyName: string | null };
	readonly "heard-name": null;
	readonly placeholder: null;
	readonly ultimatum: null;
	readonly "offer-dates": null;
	readonly "interview-date": { readonly written: string };
	readonly diacritics: null;
	readonly "company-and-position-named": { readonly company: string | null; readonly position: string | null };
	readonly "panel-similarity": { readonly percent: number };
	readonly attachment: null;
	readonly "salary-or-leave": null;
	readonly "pleading-tone": null;
	readonly spelling: null;
	readonly "dialect-mix": Pick<DialectFindingData, "dialect">;
	readonly grammar: GrammarPassedData;
	readonly "all-capitals-or-emoji": null;
	readonly "letter-length": { readonly words: number; readonly from: number | null; readonly upTo: number };
}
