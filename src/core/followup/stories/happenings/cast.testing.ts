import type { PolicyOverrides } from "../../../opportunity/opportunity.ts";
import { SECTORS, STAGES } from "../../../opportunity/opportunity.ts";
import type { PersonRole } from "../../../person/person.ts";
import type { CONSENTS } from "../../../reference/referee.ts";
import { company, id, person, referee } from "../../facts.testing.ts";
import type { Policy } from "../../policy.ts";
import { DEFAULT_POLICY, type RuleId } from "../../policy.ts";
import { type Guest, phrase } from "../phrase.testing.ts";
import { StoryProblem } from "../scene.testing.ts";
import { type Happening, type World, withFacts, withOpportunity, withSettings } from "../world.testing.ts";

const AGENCY = id<"company">("agency");

/** What brackets after a name may say. */
const noted = (notes: readonly string[]) => {
	let said: Parameters<typeof person>[0] = {};
	for (const note of notes) {
		if (note === "no address") said = { ...said, email: null };
		else if (note.includes("@")) said = { ...said, email: note };
		else if (note === "phone") said = { ...said, phone: "+49 30 1234" };
		else if (note === "no calls") said = { ...said, doNotCall: true };
		else if (note === "name not caught") said = { ...said, name: null };
		else throw new StoryProblem(`"${note}" says nothing of a person`);
	}
	return said;
};

/** The same with somebody of that name and role; somebody who is known already gets the role besides. */
export const withGuest = (world: World, { name, notes }: Guest, role: PersonRole, at: "company" | "agency"): World => {
	const personId = id<"person">(name.toLowerCase());
	const { people } = world.facts;
	const known = people.find((each) => each.id === personId);
	if (known !== undefined) {
		if (notes.length > 0) throw new StoryProblem(`${name} was introduced before`);
		const roles = [...new Set([...known.roles, role])];
		return withFacts(world, { people: people.map((each) => (each === known ? { ...each, roles } : each)) });
	}
	const firm = role === "referee" ? "home" : at === "agency" ? "brightwell" : "marsa";
	const made = person({
		id: personId,
		name,
		companyId: role === "referee" ? null : at === "agency" ? AGENCY : id("marsa"),
		roles: [role],
		email: `${name.toLowerCase()}@${firm}.example`,
		...noted(notes),
	});
	return withFacts(world, { people: [...people, made] });
};

const overridden = (given: PolicyOverrides, rule: RuleId, key: string, value: number): PolicyOverrides => {
	if (!(key in DEFAULT_POLICY[rule])) throw new StoryProblem(`${rule} has no number ${key}`);
	return { ...given, [rule]: { ...given[rule], [key]: value } as Partial<Policy[RuleId]> };
};

const wordOf = <Word extends string>(words: readonly Word[], text: string): Word => {
	const found = words.find((word) => word === text);
	if (found === undefined) throw new StoryProblem(`"${text}" is none of ${words.join(", ")}`);
	return found;
};

const REFEREE_SAID = {
	"said yes": "yes",
	"was asked": "asked",
	"was not asked yet": "not-asked",
} as const satisfies Readonly<Record<string, (typeof CONSENTS)[number]>>;

const isReferee = (name: string, said: keyof typeof REFEREE_SAID): Happening => {
	const consent = REFEREE_SAID[said];
	return (world) => {
		const known = withGuest(world, { name, notes: [] }, "referee", "company");
		const made = referee({ id: id(name.toLowerCase()), consent, ...(consent === "yes" ? {} : { consentAt: null }) });
		return withFacts(known, { referees: [...known.facts.referees, made] });
	};
};

/** Who, where and by which numbers: what has no moment of its own. */
export const CAST = [
	phrase(
		"they rest on {days:weekdays}",
		({ days }): Happening =>
			(world) =>
				withFacts(world, { company: { ...world.facts.company, restDays: days } }),
	),
	phrase(
		"you rest on {days:weekdays}",
		({ days }): Happening =>
			(world) =>
				withSettings(world, { restDays: days }),
	),
	phrase(
		"public holidays there: {days:days}",
		({ days }): Happening =>
			(world) =>
				withFacts(world, { holidays: [...world.facts.holidays, ...days] }),
	),
	phrase(
		"you added a holiday: {days:days}",
		({ days }): Happening =>
			(world) =>
				withSettings(world, { quietDates: [...world.facts.settings.quietDates, ...days] }),
	),
	phrase(
		"they are shut on {days:days}",
		({ days }): Happening =>
			(world) => {
				const { company: office } = world.facts;
				return withFacts(world, { company: { ...office, quietDates: [...office.quietDates, ...days] } });
			},
	),
	phrase("the post is in {sector:word}", ({ sector }): Happening => {
		const found = wordOf(SECTORS, sector);
		return (world) => withOpportunity(world, { sector: found });
	}),
	phrase("it is only {stage:word} so far", ({ stage }): Happening => {
		const found = wordOf(STAGES, stage);
		return (world) => withOpportunity(world, { stage: found });
	}),
	phrase(
		"{guest:guest} coordinates",
		({ guest }): Happening =>
			(world) =>
				withGuest(world, guest, "coordinator", "company"),
	),
	phrase(
		"{guest:guest} recruits",
		({ guest }): Happening =>
			(world) =>
				withGuest(world, guest, "recruiter", "company"),
	),
	phrase(
		"{guest:guest} recruits for the agency in between",
		({ guest }): Happening =>
			(world) => {
				const known = withGuest(world, guest, "recruiter", "agency");
				const between = withOpportunity(known, { agencyId: AGENCY });
				return withFacts(between, { agency: company({ id: AGENCY, name: "Brightwell", isAgency: true }) });
			},
	),
	phrase("{guest:guest} speaks for you and said yes", ({ guest }) => isReferee(guest.name, "said yes")),
	phrase("{guest:guest} could speak for you and was asked", ({ guest }) => isReferee(guest.name, "was asked")),
	phrase("{guest:guest} could speak for you and was not asked yet", ({ guest }) =>
		isReferee(guest.name, "was not asked yet"),
	),
	phrase(
		"{person:person} stands on your CV",
		({ person: refereeId }): Happening =>
			(world) =>
				withSettings(world, { refereesOnCv: [...(world.facts.settings.refereesOnCv ?? []), refereeId] }),
	),
	phrase(
		"nobody has asked yet whether your CV names referees",
		(): Happening => (world) => withSettings(world, { refereesOnCv: null }),
	),
	phrase(
		"your own number for all: {rule:rule} {key:key} {value:number}",
		({ rule, key, value }): Happening =>
			(world) =>
				withSettings(world, { policy: overridden(world.facts.settings.policy, rule, key, value) }),
	),
	phrase(
		"your own number only here: {rule:rule} {key:key} {value:number}",
		({ rule, key, value }): Happening =>
			(world) =>
				withOpportunity(world, {
					ruleOverrides: overridden(world.facts.opportunity.ruleOverrides, rule, key, value),
				}),
	),
] as const;
