import type { CompanyId, PersonId } from "../ids.ts";

export const PERSON_ROLES = ["interviewer", "recruiter", "coordinator", "referee"] as const;
export type PersonRole = (typeof PERSON_ROLES)[number];

/** How the spelling of a name is known. A name only heard must be looked at before a letter leaves. */
export const NAME_SOURCES = ["seen-written", "from-their-message", "only-heard"] as const;
export type NameSource = (typeof NAME_SOURCES)[number];

/** Someone the user met or writes to; one person can play several roles. */
export interface Person {
	readonly id: PersonId;
	readonly companyId: CompanyId | null;
	/** As they write it; `null` while the user did not catch it. */
	readonly name: string | null;
	readonly nameSource: NameSource;
	/** The form they go by, where it differs ("Jen" for Jennifer). */
	readonly preferredName: string | null;
	/** "Dr", "Prof.", "Ms": only as given by the user, never derived from a name. */
	readonly honorific: string | null;
	/** What follows "Dear", asked once per person and kept ("Dr Qabbani", "Ines"); `null`: not asked yet. */
	readonly greeting: string | null;
	/** The form of address in a letter in Arabic ("الدكتورة نور"), asked the same way; left out by older versions. */
	readonly arabicGreeting?: string | null;
	/** How it is said, in the user's own words. */
	readonly saidLike: string | null;
	/** Their position ("Head of Insight"); also how they are known while the name is not. */
	readonly title: string | null;
	readonly roles: readonly PersonRole[];
	readonly email: string | null;
	readonly phone: string | null;
	readonly doNotCall: boolean;
	readonly note: string;
}
