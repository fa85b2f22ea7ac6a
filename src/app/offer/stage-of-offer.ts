import type { Offer } from "#core/offer/offer.ts";
import type { Opportunity, Stage } from "#core/opportunity/opportunity.ts";
import type { Instant } from "#core/time/instant.ts";
import { atStage } from "../opportunity/new-opportunity.ts";

/** An offer that lapsed was not taken: where it led is where a no leads. */
const STAGE_OF: Readonly<Record<Offer["state"], Stage>> = {
	open: "offer",
	accepted: "accepted",
	declined: "declined",
	lapsed: "declined",
};

/** The opportunity at the stage to which an offer in this state brings it. */
export const atStageOf = (opportunity: Opportunity, state: Offer["state"], at: Instant): Opportunity =>
	atStage(opportunity, STAGE_OF[state], at);
