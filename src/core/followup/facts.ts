import type { Company } from "../company/company.ts";
import type { Debrief } from "../debrief/debrief.ts";
import type { Interview } from "../interview/interview.ts";
import type { Letter } from "../letter/letter.ts";
import type { Opportunity } from "../opportunity/opportunity.ts";
import type { Outcome } from "../outcome/outcome.ts";
import type { Person } from "../person/person.ts";
import type { AnswerPromise } from "../promise/promise.ts";
import type { Settings } from "../settings/settings.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { Instant } from "../time/instant.ts";
import type { Touch } from "../touch/touch.ts";

/** "Not now": the advice with this key is off Today until then. Not the same as done. */
export interface Snooze {
	readonly adviceKey: string;
	readonly until: Instant;
}

/** Everything the engine looks at for one opportunity. The order inside each list does not matter. */
export interface Facts {
	readonly opportunity: Opportunity;
	readonly company: Company;
	readonly agency: Company | null;
	/** Everyone recorded at the company or agency, and every interviewer. */
	readonly people: readonly Person[];
	readonly interviews: readonly Interview[];
	readonly debriefs: readonly Debrief[];
	readonly promises: readonly AnswerPromise[];
	/** The ledger of the whole company, this opportunity's touches included: the contact floor is per company. */
	readonly touches: readonly Touch[];
	readonly letters: readonly Letter[];
	readonly outcomes: readonly Outcome[];
	readonly snoozes: readonly Snooze[];
	readonly settings: Settings;
	/** Public holidays at the office, from whatever calendar the caller trusts; the user's quiet dates are added to them. */
	readonly holidays: readonly CalendarDate[];
}
