import type { PersonId } from "../ids.ts";
import { isNoReply } from "../letter/no-reply-address.ts";
import type { Person, PersonRole } from "../person/person.ts";
import type { Facts } from "./facts.ts";

/** True where a letter can reach the person by e-mail; a no-reply address reaches nobody. */
export const isReachable = ({ email }: Person): boolean => email !== null && !isNoReply(email);

/** True for those who pass letters on. */
export const isGoBetween = ({ roles }: Person): boolean => roles.includes("coordinator") || roles.includes("recruiter");

/** Somebody who can be reached, else somebody whose address may still turn up; never a no-reply address. */
const firstOf = (people: readonly Person[]): PersonId | null =>
	(people.find(isReachable) ?? people.find(({ email }) => email === null))?.id ?? null;

const inRole = (people: readonly Person[], role: PersonRole): readonly Person[] =>
	people.filter(({ roles }) => roles.includes(role));

/** The people of this company and agency, and whoever interviewed: a referee of the user's is none of theirs by that alone. */
const peopleHere = ({ people, referees, company, agency, interviews }: Facts): readonly Person[] =>
	referees.length === 0
		? people
		: people.filter(
				({ id, companyId }) =>
					!referees.some((referee) => referee.id === id) ||
					companyId === company.id ||
					(agency !== null && companyId === agency.id) ||
					interviews.some(({ interviewerIds }) => interviewerIds.includes(id)),
			);

const byId = (people: readonly Person[]): readonly Person[] =>
	people.length < 2 ? people : [...people].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The agency's people, its recruiters first. */
const atAgency = ({ agency }: Facts, people: readonly Person[]): readonly Person[] => {
	if (agency === null) return [];
	const theirs = people.filter(({ companyId }) => companyId === agency.id);
	return [...inRole(theirs, "recruiter"), ...theirs];
};

/**
 * Who letters go through where an address is missing: the agency, else a coordinator, else a recruiter, whoever of them
 * can be reached; not somebody who is `except`ed, because their own address is the one that is missing.
 */
export const goBetweenOf = (facts: Facts, except: readonly PersonId[] = []): PersonId | null => {
	const people = byId(peopleHere(facts).filter(({ id }) => !except.includes(id)));
	return firstOf([...atAgency(facts, people), ...inRole(people, "coordinator"), ...inRole(people, "recruiter")]);
};

/**
 * Who a question about the state of things goes to: the agency where one is in between; else whoever can be reached of
 * those who promised the answer, who coordinate or recruit, or who interviewed, in this order.
 */
export const askedOf = (
	facts: Facts,
	given: { readonly promisedBy: PersonId | null; readonly interviewerIds: readonly PersonId[] },
): PersonId | null => {
	const people = byId(peopleHere(facts));
	return (
		firstOf(atAgency(facts, people)) ??
		firstOf([
			...people.filter(({ id }) => id === given.promisedBy),
			...inRole(people, "coordinator"),
			...inRole(people, "recruiter"),
			...given.interviewerIds.flatMap((id) => people.find((person) => person.id === id) ?? []),
		])
	);
};
