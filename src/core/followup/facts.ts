import type { Clipping } from "../clipping/clipping.ts";
import type { Company } from "../company/company.ts";
import type { Debrief } from "../debrief/debrief.ts";
import type { CompanyId } from "../ids.ts";
import type { Interview } from "../interview/interview.ts";
import type { Letter } from "../letter/letter.ts";
import type { Offer } from "../offer/offer.ts";
import type { Opportunity } from "../opportunity/opportunity.ts";
import type { Outcome } from "../outcome/outcome.ts";
import type { Person } from "../person/person.ts";
import type { AnswerPromise } from "../promise/promise.ts";
import type { Referee } from "../reference/referee.ts";
import type { Reference } from "../reference/reference.ts";
import type { Settings } from "../settings/settings.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { Instant } from "../time/instant.ts";
import type { Touch } from "../touch/touch.ts";

/** "Not now": the advice with this key is off Today until then. Not the same as done. */
export interface Snooze {
	readonly adviceKey: string;
	readonly until: Instant;
}

/** An offer at another opportunity of the user's, as far as this one has to know. */
export interface OfferElsewhere {
	readonly offer: Offer;
	readonly companyId: CompanyId;
	readonly companyName: string | null;
	/** True once the user asked that company until when it waits for an answer. */
	readonly isDeadlineAsked: boolean;
}

/** Everything the engine looks at for one opportunity. The order inside each list does not matter. */
export interface Facts {
	readonly opportunity: Opportunity;
	readonly company: Company;
	readonly agency: Company | null;
	/** Everyone recorded at the company or agency, every interviewer, and every referee named here. */
	readonly people: readonly Person[];
	readonly interviews: readonly Interview[];
	readonly debriefs: readonly Debrief[];
	readonly promises: readonly AnswerPromise[];
	/** The ledger of the whole company, this opportunity's touches included: the contact floor is per company. */
	readonly touches: readonly Touch[];
	readonly letters: readonly Letter[];
	readonly outcomes: readonly Outcome[];
	readonly offers: readonly Offer[];
	/** Offers elsewhere: those that are open or accepted, and those the user has answered or let lapse. */
	readonly offersElsewhere: readonly OfferElsewhere[];
	/** The referees named here or on the CV. */
	readonly referees: readonly Referee[];
	readonly references: readonly Reference[];
	/** What was written and said to the referees about any opportunity. */
	readonly refereeTouches: readonly Touch[];
	/** News of this company that the user kept. */
	readonly clippings: readonly Clipping[];
	readonly snoozes: readonly Snooze[];
	readonly settings: Settings;
	/** Public holidays at the office, from whatever calendar the caller trusts; the user's quiet dates are added to them. */
	readonly holidays: readonly CalendarDate[];
}
