import type { OutputOf as OutputOfOperation, InputOf as ParsedInput } from "#app/operation.ts";
import type { OperationNamed } from "#app/operations.ts";
import type { API_ROUTES } from "./api-routes.ts";

/** The operations this client uses; what goes in and comes out is said once, where the operation is. */
export type OperationName = keyof typeof API_ROUTES;

/** Text as it travels: brands end at the wire, so that a form can send what was typed and the server checks it. */
export type Plain<T> = T extends string
	? T extends { readonly __noun: string } | { readonly __time: string } | { readonly __country: true }
		? string
		: T
	: T extends readonly (infer Item)[]
		? readonly Plain<Item>[]
		: T extends object
			? { readonly [Key in keyof T]: Plain<T[Key]> }
			: T;

export type InputOf<Name extends OperationName> = Plain<ParsedInput<OperationNamed<Name>>>;
export type OutputOf<Name extends OperationName> = OutputOfOperation<OperationNamed<Name>>;

/** A record as the server keeps it. */
export type Kept<Record> = Record & { readonly version: number };

export type TodayView = OutputOf<"today.view">;
export type Sheet = Pick<
	TodayView["sheets"][number],
	"opportunityId" | "interviewId" | "company" | "position" | "roundLabel" | "advice" | "draftId"
> & { readonly zone: string; readonly people: readonly SheetPerson[] };
export type SheetPerson = Pick<
	TodayView["sheets"][number]["people"][number],
	"personId" | "name" | "title" | "hasAddress"
> & {
	readonly letter: LetterState | null;
};
export type LetterState = Pick<
	NonNullable<TodayView["sheets"][number]["people"][number]["letter"]>,
	"letterId" | "state" | "sentAt"
>;
export type ReplyRow = OutputOf<"replies.list">["items"][number];
export type HeldRow = TodayView["held"][number];
export type AdviceView = TodayView["sheets"][number]["advice"];
export type ClockView = NonNullable<AdviceView["clock"]>;

/** Only what was deleted has no plan. */
type Planned<View> = View & { readonly plan: PlanView };
export type InterviewRecord = OutputOf<"interviews.view">;
export type InterviewView = Planned<InterviewRecord>;
export type OpportunityView = Planned<OutputOf<"opportunities.view">>;
export type PlanView = OutputOf<"plan.view">;
export type AheadView = PlanView["ahead"][number];
export type OpportunityRow = OutputOf<"opportunities.list">["items"][number];
export type PersonView = OutputOf<"people.view">;
export type PersonDraft = NonNullable<InputOf<"interviews.add">["people"]>[number];
export type PersonEdit = Omit<InputOf<"people.edit">, "id" | "version">;

export type DebriefView = OutputOf<"debriefs.view">;
export type DebriefPatch = Omit<InputOf<"debriefs.save">, "id" | "version">;

export type LetterView = OutputOf<"letters.view">;
export type FactChip = LetterView["facts"][number];
export type ReviewView = OutputOf<"letters.check">;
export type FindingView = ReviewView["findings"][number];

export type MailAccountView = NonNullable<OutputOf<"mail-account.view">["account"]>;
export type TriedAccount = OutputOf<"mail-account.try">;

export type SettingsView = OutputOf<"settings.view">;
export type SettingsEdit = Omit<InputOf<"settings.edit">, "version">;
export type RuleView = OutputOf<"rules.list">["rules"][number];
export type RuleNumber = RuleView["numbers"][number];

export type SearchView = TodayView["search"];
export type CalendarView = OutputOf<"calendar.view">;
export type CalendarDay = CalendarView["days"][number];
export type PreviewView = OutputOf<"plan.preview">;
export type WaitsView = OutputOf<"waits.view">;
export type OfferView = OutputOf<"offers.view">;
export type RefereeView = OutputOf<"referees.view">;
export type ReferenceRow = RefereeView["named"][number];
export type ClippingRow = OutputOf<"clippings.list">["items"][number];
export type FeedRow = OutputOf<"feeds.list">["items"][number];
