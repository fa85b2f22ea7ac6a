/** A UUID, branded by what it names, so that two kinds of id cannot be swapped. Lower case, 36 characters. */
export type Id<Noun extends string> = string & { readonly __noun: Noun };

export type OwnerId = Id<"owner">;
export type CompanyId = Id<"company">;
export type PersonId = Id<"person">;
export type OpportunityId = Id<"opportunity">;
export type InterviewId = Id<"interview">;
export type PromiseId = Id<"promise">;
export type TouchId = Id<"touch">;
export type LetterId = Id<"letter">;
export type OutcomeId = Id<"outcome">;
export type OfferId = Id<"offer">;
export type ReferenceId = Id<"reference">;
export type FeedId = Id<"feed">;
export type ClippingId = Id<"clipping">;
export type TemplateId = Id<"template">;
export type NudgeId = Id<"nudge">;
export type ReplyId = Id<"reply">;
export type DispatchId = Id<"dispatch">;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** True for a lower-case UUID of any version; the client makes version 7 ids, so that newer sorts after older. */
export const isUuid = (text: string): boolean => UUID.test(text);
