import type { Policy } from "../followup/policy.ts";
import type { CompanyId, OpportunityId } from "../ids.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { Instant } from "../time/instant.ts";
import type { CountryCode } from "../time/work-week.ts";
import type { ZoneId } from "../time/zone.ts";

export const STAGES = [
	"saved",
	"applied",
	"interviewing",
	"offer",
	"accepted",
	"declined",
	"rejected",
	"withdrawn",
	"quiet",
] as const;
export type Stage = (typeof STAGES)[number];

/** Stages in which nothing more is planned but thanks and a feedback request. */
export const CLOSED_STAGES: readonly Stage[] = ["accepted", "declined", "rejected", "withdrawn", "quiet"];

export const SECTORS = ["private", "government", "academia", "executive"] as const;
export type Sector = (typeof SECTORS)[number];

export interface StageEntry {
	readonly stage: Stage;
	readonly at: Instant;
}

/** What the user changed for this opportunity alone: the same shape as the policy, every part optional. */
export type PolicyOverrides = { readonly [Rule in keyof Policy]?: Partial<Policy[Rule]> };

/** One position at one company that the user pursues. */
export interface Opportunity {
	readonly id: OpportunityId;
	readonly companyId: CompanyId;
	/** An agency in between: messages then go to the recruiter. */
	readonly agencyId: CompanyId | null;
	/** `null` while the user only knows the company. */
	readonly position: string | null;
	readonly sector: Sector;
	readonly stage: Stage;
	/** Oldest first; the last entry equals `stage`. */
	readonly stageHistory: readonly StageEntry[];
	readonly appliedOn: CalendarDate | null;
	readonly source: string | null;
	readonly link: string | null;
	readonly salary: string | null;
	readonly location: string | null;
	/** The office's, where it differs from the company's. */
	readonly country: CountryCode | null;
	readonly zone: ZoneId | null;
	readonly ruleOverrides: PolicyOverrides;
	readonly note: string;
}
