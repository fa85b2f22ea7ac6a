import type { Clipping } from "#core/clipping/clipping.ts";
import type { Feed } from "#core/clipping/feed.ts";
import type { Company } from "#core/company/company.ts";
import type { Debrief } from "#core/debrief/debrief.ts";
import type { Snooze } from "#core/followup/facts.ts";
import type { SearchPlan } from "#core/followup/search-plan.ts";
import type { OpportunityId, OwnerId } from "#core/ids.ts";
import type { Interview } from "#core/interview/interview.ts";
import type { Letter, LetterLanguage } from "#core/letter/letter.ts";
import type { Dispatch, OutgoingMail } from "#core/mail/dispatch.ts";
import type { MailAccount } from "#core/mail/mail-account.ts";
import type { Nudge } from "#core/nudge/nudge.ts";
import type { Offer } from "#core/offer/offer.ts";
import type { Opportunity } from "#core/opportunity/opportunity.ts";
import type { Outcome } from "#core/outcome/outcome.ts";
import type { Person } from "#core/person/person.ts";
import type { AnswerPromise } from "#core/promise/promise.ts";
import type { Dictionary } from "#core/proofread/dictionary.ts";
import type { Referee } from "#core/reference/referee.ts";
import type { Reference } from "#core/reference/reference.ts";
import type { InboundMail } from "#core/reply/inbound-mail.ts";
import type { Reply } from "#core/reply/reply.ts";
import type { Result } from "#core/result.ts";
import type { Settings } from "#core/settings/settings.ts";
import type { Template } from "#core/template/template.ts";
import type { CalendarDate } from "#core/time/calendar-date.ts";
import type { Instant } from "#core/time/instant.ts";
import type { Touch } from "#core/touch/touch.ts";
import type { StoredPlan } from "./plan/stored-plan.ts";

/** "Not now" for one advice; the record's id is a UUID of its own. */
export interface SnoozeRecord extends Snooze {
	readonly id: string;
	readonly opportunityId: OpportunityId;
}

export interface SettingsRecord extends Settings {
	/** The owner's id: one row each. */
	readonly id: OwnerId;
}

/** The plan of the whole search as last computed; gone while a fact has changed since, and then made anew by the next look. */
export interface StoredSearchPlan {
	/** The owner's id: one row each. */
	readonly id: OwnerId;
	readonly plan: SearchPlan;
}

/** Every noun the store keeps, by table name. */
export interface Nouns {
	readonly company: Company;
	readonly person: Person;
	readonly opportunity: Opportunity;
	readonly interview: Interview;
	readonly debrief: Debrief;
	readonly promise: AnswerPromise;
	readonly touch: Touch;
	readonly letter: Letter;
	readonly outcome: Outcome;
	readonly snooze: SnoozeRecord;
	readonly offer: Offer;
	readonly referee: Referee;
	readonly reference: Reference;
	readonly feed: Feed;
	readonly clipping: Clipping;
	readonly nudge: Nudge;
	readonly reply: Reply;
	readonly mailAccount: MailAccount;
	readonly dispatch: Dispatch;
	readonly template: Template;
	readonly settings: SettingsRecord;
	readonly plan: StoredPlan;
	readonly searchPlan: StoredSearchPlan;
}
export type Noun = keyof Nouns;

/** A record as kept: its own fields and what the store knows about it. */
export type Stored<Record> = Record & {
	/** 1 when created, one more with every change. */
	readonly version: number;
	readonly createdAt: Instant;
	readonly updatedAt: Instant;
	/** Archived records are left out of lists unless asked for; they can be restored. */
	readonly archivedAt: Instant | null;
};

/** The fields by which records can be looked up; each is a column of its own, indexed behind the owner. */
export interface NounKeys {
	readonly company: { readonly nameKey: string };
	readonly person: { readonly companyId: string | null; readonly nameKey: string };
	readonly opportunity: {
		readonly companyId: string;
		readonly agencyId: string | null;
		readonly stage: string;
		readonly searchKey: string;
		readonly appliedOn: CalendarDate | null;
	};
	readonly interview: {
		readonly opportunityId: string;
		readonly endedAt: Instant | null;
		/** Ids of the interviewers, one after another, to find the rounds of a person. */
		readonly peopleKey: string;
	};
	readonly debrief: {
		readonly opportunityId: string;
		/** `open` while a better answer or an action is written down as still to come. */
		readonly selfWork: string;
	};
	readonly promise: { readonly opportunityId: string };
	readonly touch: { readonly opportunityId: string; readonly companyId: string; readonly personId: string | null };
	readonly letter: { readonly opportunityId: string; readonly interviewId: string | null; readonly state: string };
	readonly outcome: { readonly opportunityId: string };
	readonly snooze: { readonly opportunityId: string };
	readonly offer: { readonly opportunityId: string; readonly state: string };
	readonly referee: Record<never, never>;
	readonly reference: { readonly opportunityId: string; readonly refereeId: string };
	readonly feed: { readonly companyId: string };
	readonly clipping: { readonly companyId: string; readonly state: string };
	readonly nudge: { readonly key: string; readonly at: Instant };
	readonly reply: { readonly opportunityId: string | null; readonly state: string; readonly at: Instant };
	readonly mailAccount: Record<never, never>;
	readonly dispatch: {
		readonly letterId: string;
		readonly state: string;
		readonly dueAt: Instant | null;
		readonly messageId: string;
		readonly serverMessageId: string | null;
	};
	readonly template: { readonly nameKey: string };
	readonly settings: Record<never, never>;
	readonly searchPlan: Record<never, never>;
	readonly plan: {
		readonly companyId: string;
		readonly lane: string;
		readonly rank: string;
		readonly nextChangeAt: Instant | null;
		/** Folded company and position, for the list's filter. */
		readonly searchKey: string;
	};
}

export interface ListQuery<N extends Noun> {
	/** Equality on keys, all of them; an array means "one of". */
	readonly where?: { readonly [Key in keyof NounKeys[N]]?: NounKeys[N][Key] | readonly NounKeys[N][Key][] };
	/** Case-insensitive part of a text key that is already folded (`searchKey`, `nameKey`). */
	readonly contains?: { readonly [Key in keyof NounKeys[N]]?: string };
	/** Keys that must be present and at most this. */
	readonly atMost?: { readonly [Key in keyof NounKeys[N]]?: string };
	readonly ids?: readonly string[];
	readonly archived?: "left-out" | "included" | "only";
	/** `id` (default): newest last, ids being time-ordered; `id-descending`; or by a key, then by id. */
	readonly orderBy?: "id" | "id-descending" | keyof NounKeys[N];
	/** The last by that key first: for one look at the newest, without a page after it. */
	readonly isLastFirst?: boolean;
	/** The last record of the page before, as `cursorOf` gives it. */
	readonly after?: string;
	/** At most 1,000; default 1,000. */
	readonly limit?: number;
}

export interface Page<Record> {
	readonly records: readonly Record[];
	/** Hand back as `after` for the next page; `null` on the last. */
	readonly next: string | null;
}

export interface ReadableRecords {
	/** Archived records included. */
	get<N extends Noun>(noun: N, id: string): Promise<Stored<Nouns[N]> | null>;
	list<N extends Noun>(noun: N, query?: ListQuery<N>): Promise<Page<Stored<Nouns[N]>>>;
	/** How many match, counted no further than `limit`. */
	count<N extends Noun>(noun: N, query: ListQuery<N>, limit: number): Promise<number>;
}

export interface Records extends ReadableRecords {
	/** Creates with version 1; `exists` (and nothing changed) when the id is taken, archived or not. */
	insert<N extends Noun>(noun: N, record: Nouns[N], at: Instant): Promise<"inserted" | "exists">;
	/** Replaces when the kept version is `version`, which then counts one up. */
	update<N extends Noun>(
		noun: N,
		record: Nouns[N],
		version: number,
		at: Instant,
	): Promise<"updated" | "stale" | "missing">;
	/** Creates or replaces whatever version is kept: for derived records (plans), and what there is one of. */
	put<N extends "plan" | "searchPlan" | "settings" | "mailAccount">(
		noun: N,
		record: Nouns[N],
		at: Instant,
	): Promise<void>;
	/** Sets or clears `archivedAt`, counting the version up; `missing` for an unknown id; archiving twice is a no-op. */
	archive<N extends Noun>(
		noun: N,
		id: string,
		archivedAt: Instant | null,
		at: Instant,
	): Promise<"archived" | "missing">;
	/** Removes for good: derived records, and the account a user wants forgotten. */
	remove(noun: "plan" | "searchPlan" | "snooze" | "nudge" | "mailAccount", id: string): Promise<void>;
}

/** Everything kept, always for one owner at a time. */
export interface Store {
	/** Different for every database, the same for its whole life; clients name their caches by it. */
	readonly storeId: string;
	/** A consistent look. */
	read<Value>(owner: OwnerId, work: (records: ReadableRecords) => Promise<Value>): Promise<Value>;
	/**
	 * One transaction: all of it is kept, on disk, when the promise resolves, or none of it when `work` throws.
	 * `work` may run again after a serialisation failure, so it must have no other effect.
	 */
	write<Value>(owner: OwnerId, work: (records: Records) => Promise<Value>): Promise<Value>;
	close(): Promise<void>;
}

export interface Clock {
	now(): Instant;
}

export interface IdSource {
	/** A UUIDv7, lower case. */
	next(): string;
}

/** Dictionaries by letter language, loaded when first asked for. */
export interface DictionarySource {
	load(language: LetterLanguage): Promise<Dictionary>;
}

/** A letter on its way into a mail program. */
export interface MailDraft extends Omit<OutgoingMail, "from"> {
	/** `null` while the user has given no address; the mail program then fills in its own. */
	readonly from: { readonly name: string; readonly address: string } | null;
	readonly at: Instant;
}

/** Why a message could not be read. */
export type UnreadableMail = "empty" | "not-a-message" | "too-tangled";

export interface MailFormat {
	/** An `.eml` file that mail programs open as a draft. */
	eml(draft: MailDraft): Promise<string>;
	/** A raw message (RFC 5322), read; it never throws for what stands in one. */
	read(raw: Uint8Array): Promise<Result<InboundMail, UnreadableMail>>;
}
