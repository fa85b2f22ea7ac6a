import type { Instant } from "../time/instant.ts";
import type { Office } from "../time/office.ts";
import type { Aim } from "./advice.ts";
import type { Facts, OfferElsewhere } from "./facts.ts";
import type { Ledger } from "./ledger.ts";
import type { Policy, RuleId } from "./policy.ts";
import type { Reason } from "./reason.ts";
import type { Round, Rounds } from "./rounds.ts";
import type { SearchContext } from "./search-context.ts";
import type { Thanks } from "./thanks.ts";
import type { Subject, Wait } from "./wait.ts";

/** Everything a rule looks at: the facts at one moment, already put in order. */
export interface RuleContext {
	readonly facts: Facts;
	readonly policy: Policy;
	readonly office: Office;
	readonly now: Instant;
	/** The opportunity plans nothing but thanks. */
	readonly isClosed: boolean;
	/** When it was closed; `null` while it is open, and where nobody noted when. */
	readonly closedAt: Instant | null;
	readonly rounds: Rounds;
	/** Rounds with a thank-you still owed, oldest first. */
	readonly owed: readonly Owed[];
	readonly ledger: Ledger;
	/** `null`: there is nothing to ask them, or nothing any more since another offer was accepted. */
	readonly wait: Wait | null;
	/** When their silence brings it to rest, accepted elsewhere or not; `null`: they are not silent. */
	readonly restsAt: Instant | null;
	/** The offer elsewhere that the user accepted and that ends this too; `null`: none. */
	readonly acceptedElsewhere: OfferElsewhere | null;
}

/** True once their silence has lasted so long that nothing more is asked or told. */
export const isAtRest = ({ restsAt, now }: Pick<RuleContext, "restsAt" | "now">): boolean =>
	restsAt !== null && restsAt <= now;

export interface Owed {
	readonly round: Round;
	readonly thanks: Thanks;
	readonly about: Subject;
}

/**
 * What one rule says about one subject, for all time: it names moments, and the engine compares them with now. Several
 * rules may speak about one subject; `plan.ts` merges what they say and knows none of them by name.
 */
export type Verdict =
	| {
			readonly kind: "do-by";
			readonly about: Subject;
			readonly from: Instant;
			/** The last moment in time; one millisecond later it is overdue. `null`: no deadline. */
			readonly dueAt: Instant | null;
			/** The last moment before it is late. `null`: never. */
			readonly lateAt: Instant | null;
			/** The last moment on Today, or the due moment where that is later. `null`: it stays until done. */
			readonly leavesTodayAt: Instant | null;
			readonly reason: Reason;
			/** Further moments at which the reason reads differently. */
			readonly turnsAt?: readonly Instant[];
	  }
	/** Not before `until`, which itself is allowed. */
	| { readonly kind: "hold"; readonly about: Subject; readonly until: Instant; readonly reason: Reason }
	/** Never again, from a moment on; without one, at once. Of two the later gives the reason. */
	| { readonly kind: "stop"; readonly about: Subject; readonly from?: Instant; readonly reason: Reason }
	/** The best time inside what is permitted, from the moment it is; `null`: it has passed, or there is none. */
	| {
			readonly kind: "aim";
			readonly about: Subject;
			readonly bestFrom: (permitted: Instant) => Aim | null;
			/** Why then, where that has to be said. */
			readonly reasonFor: ((aim: Aim) => Reason) | null;
	  }
	/** Something to know about it that changes no moment. */
	| { readonly kind: "note"; readonly about: Subject; readonly reason: Reason };

/** A number of the policy that the user may change. */
export interface RuleNumber {
	readonly key: string;
	readonly unit: "hours" | "days" | "business-days" | "words" | "percent" | "times" | "hour-of-day";
	readonly min: number;
	readonly max: number;
	/** Completes "How many …" or stands beside the field: "hours after the end it is due". */
	readonly label: string;
}

export interface Source {
	readonly title: string;
	readonly url: string;
	/** What it advises, in our own words, in a few of them. */
	readonly says: string;
}

/** Where a rule comes from and what of it may be changed. */
interface RuleBasis {
	readonly id: RuleId;
	/** The page that explains it. */
	readonly page: `docs/rules/${RuleId}.md`;
	/** The range of opinions found, in a few words. */
	readonly range: string;
	readonly sources: readonly Source[];
	/** One for every number of the rule in the policy. */
	readonly numbers: readonly RuleNumber[];
}

/** One piece of advice about one opportunity as code. */
export interface OpportunityRule extends RuleBasis {
	readonly scope: "opportunity";
	/** Pure, and blind to the order of the facts. */
	readonly advise: (context: RuleContext) => readonly Verdict[];
}

/** The same about the whole search, or about the user. */
export interface SearchRule extends RuleBasis {
	readonly scope: "search";
	readonly advise: (context: SearchContext) => readonly Verdict[];
}

export type Rule = OpportunityRule | SearchRule;

/** Checks a rule's page and numbers against its own id. */
type RuleOf<Id extends RuleId, Kind extends Rule> = Omit<Kind, "scope" | "id" | "page" | "numbers"> & {
	readonly id: Id;
	readonly page: `docs/rules/${Id}.md`;
	readonly numbers: readonly (RuleNumber & { readonly key: keyof Policy[Id] & string })[];
};

export const rule = <const Id extends RuleId>(definition: RuleOf<Id, OpportunityRule>): OpportunityRule => ({
	scope: "opportunity",
	...definition,
});

export const searchRule = <const Id extends RuleId>(definition: RuleOf<Id, SearchRule>): SearchRule => ({
	scope: "search",
	...definition,
});
