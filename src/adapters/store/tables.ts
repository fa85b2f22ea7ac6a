import type { Noun, NounKeys } from "#app/ports.ts";

/** A key of a noun, kept in a column of its own beside the body. */
export interface KeyColumn {
	readonly column: string;
	readonly isNullable: boolean;
	/** The noun whose id this is; the database refuses an id it does not have. */
	readonly references: Noun | null;
}

export interface Table<N extends Noun> {
	readonly name: string;
	readonly keys: { readonly [Key in keyof NounKeys[N]]: KeyColumn };
	/** Where the record's own id is another noun's id too. */
	readonly idReferences: Noun | null;
}

const text = (column: string): KeyColumn => ({ column, isNullable: false, references: null });
const textOrNull = (column: string): KeyColumn => ({ column, isNullable: true, references: null });
const idOf = (references: Noun, column: string): KeyColumn => ({ column, isNullable: false, references });
const idOrNull = (references: Noun, column: string): KeyColumn => ({ column, isNullable: true, references });

/** Where each noun is kept: as the migrations made it. */
export const TABLES: { readonly [N in Noun]: Table<N> } = {
	company: { name: "companies", keys: { nameKey: text("name_key") }, idReferences: null },
	person: {
		name: "people",
		keys: { companyId: idOrNull("company", "company_id"), nameKey: text("name_key") },
		idReferences: null,
	},
	opportunity: {
		name: "opportunities",
		keys: {
			companyId: idOf("company", "company_id"),
			agencyId: idOrNull("company", "agency_id"),
			stage: text("stage"),
			searchKey: text("search_key"),
			appliedOn: textOrNull("applied_on"),
		},
		idReferences: null,
	},
	interview: {
		name: "interviews",
		keys: {
			opportunityId: idOf("opportunity", "opportunity_id"),
			endedAt: textOrNull("ended_at"),
			peopleKey: text("people_key"),
		},
		idReferences: null,
	},
	debrief: {
		name: "debriefs",
		keys: { opportunityId: idOf("opportunity", "opportunity_id"), selfWork: text("self_work") },
		idReferences: "interview",
	},
	promise: { name: "promises", keys: { opportunityId: idOf("opportunity", "opportunity_id") }, idReferences: null },
	touch: {
		name: "touches",
		keys: {
			opportunityId: idOf("opportunity", "opportunity_id"),
			companyId: idOf("company", "company_id"),
			// Came with 0002: no engine checks that the person is kept.
			personId: textOrNull("person_id"),
		},
		idReferences: null,
	},
	letter: {
		name: "letters",
		keys: {
			opportunityId: idOf("opportunity", "opportunity_id"),
			interviewId: idOrNull("interview", "interview_id"),
			state: text("state"),
		},
		idReferences: null,
	},
	outcome: { name: "outcomes", keys: { opportunityId: idOf("opportunity", "opportunity_id") }, idReferences: null },
	snooze: { name: "snoozes", keys: { opportunityId: idOf("opportunity", "opportunity_id") }, idReferences: null },
	offer: {
		name: "offers",
		keys: { opportunityId: idOf("opportunity", "opportunity_id"), state: text("state") },
		idReferences: null,
	},
	referee: { name: "referees", keys: {}, idReferences: "person" },
	reference: {
		name: "reference_uses",
		keys: { opportunityId: idOf("opportunity", "opportunity_id"), refereeId: idOf("person", "referee_id") },
		idReferences: null,
	},
	feed: { name: "feeds", keys: { companyId: idOf("company", "company_id") }, idReferences: null },
	clipping: {
		name: "clippings",
		keys: { companyId: idOf("company", "company_id"), state: text("state") },
		idReferences: null,
	},
	reply: {
		name: "replies",
		keys: { opportunityId: idOrNull("opportunity", "opportunity_id"), state: text("state"), at: text("at") },
		idReferences: null,
	},
	nudge: { name: "nudges", keys: { key: text("nudge_key"), at: text("at") }, idReferences: null },
	mailAccount: { name: "mail_accounts", keys: {}, idReferences: null },
	dispatch: {
		name: "dispatches",
		keys: {
			letterId: idOf("letter", "letter_id"),
			state: text("state"),
			dueAt: textOrNull("due_at"),
			messageId: text("message_id"),
			serverMessageId: textOrNull("server_message_id"),
		},
		idReferences: null,
	},
	template: { name: "templates", keys: { nameKey: text("name_key") }, idReferences: null },
	settings: { name: "settings", keys: {}, idReferences: null },
	plan: {
		name: "plans",
		keys: {
			companyId: idOf("company", "company_id"),
			lane: text("lane"),
			rank: text("rank"),
			nextChangeAt: textOrNull("next_change_at"),
			searchKey: text("search_key"),
		},
		idReferences: "opportunity",
	},
	searchPlan: { name: "search_plans", keys: {}, idReferences: null },
};

/** The keys of a noun by name, for code that treats all nouns alike. */
export const keyColumnsOf = (noun: Noun): Readonly<Record<string, KeyColumn>> =>
	TABLES[noun].keys as Readonly<Record<string, KeyColumn>>;
