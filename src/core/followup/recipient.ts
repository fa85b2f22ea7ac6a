import type { PersonId } from "../ids.ts";
import type { Person, PersonRole } from "../person/person.ts";
import type { Facts } from "./facts.ts";

const NO_REPLY = /^[^@]*\b(no|do-?not)[-_.]?reply\b/i;

/** True where a letter can reach the person by e-mail; a no-reply address reaches nobody. */
export const isReachable = ({ email }: Person): boolean => email !== null && !NO_REPLY.test(email);

const firstOf = (people: readonly Person[]): PersonId | null => (people.find(isReachable) ?? people[0])?.id ?? null;

const inRole = (people: readonly Person[], role: PersonRole): readonly Person[] =>
	people.filter(({ roles }) => roles.includes(role));

const sorted = (facts: Facts): readonly Person[] => [...facts.people].sort((a, b) => (a.id < b.id ? -1 : 1));

const recruiterOfAgency = (facts: Facts, people: readonly Person[]): PersonId | null =>
	facts.agency === null
		? null
		: firstOf(inRole(people, "recruiter").filter(({ companyId }) => companyId === facts.agency?.id));

/** Who letters go through where an address is missing: the agency's recruiter, else a coordinator, else a recruiter. */
export const goBetweenOf = (facts: Facts): PersonId | null => {
	const people = sorted(facts);
	return (
		recruiterOfAgency(facts, people) ?? firstOf(inRole(people, "coordinator")) ?? firstOf(inRole(people, "recruiter"))
	);
};

/**
 * Who a question about the state of things goes to: with an agency in between its recruiter; else whoever promised the
 * answer, else the coordinator or recruiter, else the first interviewer, each only if known.
 */
export const askedOf = (
	facts: Facts,
	given: { readonly promisedBy: PersonId | null; readonly interviewerIds: readonly PersonId[] },
): PersonId | null => {
	const people = sorted(facts);
	const promiser = people.filter(({ id }) => id === given.promisedBy);
	const interviewers = given.interviewerIds.flatMap((id) => people.filter((person) => person.id === id));
	return (
		recruiterOfAgency(facts, people) ??
		promiser.find(isReachable)?.id ??
		goBetweenOf(facts) ??
		firstOf([...promiser, ...interviewers])
	);
};
