import type { CompanyId, LetterId, OpportunityId, PersonId } from "../ids.ts";
import { nameKey } from "../name-key.ts";
import type { InboundMail } from "./inbound-mail.ts";
import { domainOf, isPublicDomain, isTrackingSender, isWithin } from "./mail-domains.ts";

/** By what a message was matched. */
export const MATCH_REASONS = [
	"answers-letter",
	"known-person",
	"company-address",
	"company-named",
	"chosen",
	"nothing-known",
] as const;
export type MatchReason = (typeof MATCH_REASONS)[number];

/** What a message can be matched to. */
export interface KnownWorld {
	/** Letters that left, by their Message-ID. */
	readonly letters: readonly {
		readonly letterId: LetterId;
		readonly opportunityId: OpportunityId;
		readonly personId: PersonId | null;
		readonly messageIds: readonly string[];
	}[];
	readonly people: readonly {
		readonly id: PersonId;
		readonly companyId: CompanyId | null;
		readonly email: string | null;
	}[];
	readonly companies: readonly {
		readonly id: CompanyId;
		readonly name: string | null;
		readonly aliases: readonly string[];
		readonly website: string | null;
	}[];
	readonly opportunities: readonly {
		readonly id: OpportunityId;
		readonly companyId: CompanyId;
		readonly agencyId: CompanyId | null;
		readonly position: string | null;
		readonly isOpen: boolean;
		/** Those met in its interviews, wherever they work. */
		readonly peopleIds: readonly PersonId[];
	}[];
}

export interface Match {
	/** None: it belongs to nothing here; several: only the user can say which. */
	readonly opportunityIds: readonly OpportunityId[];
	readonly personId: PersonId | null;
	readonly letterId: LetterId | null;
	readonly because: MatchReason;
}

const NOTHING: Match = { opportunityIds: [], personId: null, letterId: null, because: "nothing-known" };

type Opening = KnownWorld["opportunities"][number];

const mentions = (haystack: string, name: string): boolean => {
	const key = nameKey(name);
	// Two letters stand in too many words.
	return (
		key.length >= 3 &&
		new RegExp(`(?<![\\p{L}\\p{N}])${key.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "u").test(haystack)
	);
};

/** Open ones before closed ones; then those whose position the message names. */
const narrowed = (openings: readonly Opening[], mail: InboundMail): readonly OpportunityId[] => {
	const open = openings.filter(({ isOpen }) => isOpen);
	const among = open.length > 0 ? open : openings;
	if (among.length < 2) return among.map(({ id }) => id);
	const said = nameKey(`${mail.subject} ${mail.text.slice(0, 4_000)}`);
	const named = among.filter(({ position }) => position !== null && mentions(said, position));
	return (named.length > 0 ? named : among).map(({ id }) => id);
};

const hostOf = (website: string): string => {
	const host = /^[a-z]+:\/\/(?:www\.)?([^/:?#]+)/i.exec(website)?.[1] ?? "";
	return host.toLowerCase();
};

const companiesOfDomain = (domain: string, { companies, people }: KnownWorld): readonly CompanyId[] => {
	if (isPublicDomain(domain)) return [];
	const bySite = companies.flatMap(({ id, website }) => {
		const host = website === null ? "" : hostOf(website);
		return host !== "" && !isPublicDomain(host) && isWithin(domain, host) ? [id] : [];
	});
	const byColleague = people.flatMap(({ companyId, email }) => {
		if (companyId === null || email === null) return [];
		const known = domainOf(email);
		return !isPublicDomain(known) && !isTrackingSender(email) && (isWithin(domain, known) || isWithin(known, domain))
			? [companyId]
			: [];
	});
	return [...new Set([...bySite, ...byColleague])];
};

/** Companies that the sender's shown name or the subject names; a program's own address names none. */
const companiesNamed = (mail: InboundMail, { companies }: KnownWorld): readonly CompanyId[] => {
	const said = nameKey(`${mail.from?.name ?? ""} ${mail.subject}`);
	return companies
		.filter(({ name, aliases }) => [name, ...aliases].some((each) => each !== null && mentions(said, each)))
		.map(({ id }) => id);
};

/**
 * To which opportunity, person and letter a message belongs: by the letter it answers; else by its sender's address; else
 * by the company whose domain that is; else, where a program sent it, by the company it names. Where that leaves more than
 * one, none is chosen.
 */
export const matchMail = (mail: InboundMail, world: KnownWorld, about: string | null = null): Match => {
	const ids = about === null ? mail.answers : [about, ...mail.answers];
	const letter = ids.flatMap((id) => world.letters.find(({ messageIds }) => messageIds.includes(id)) ?? [])[0];
	const sender = mail.from?.address ?? "";
	const person = sender === "" ? undefined : world.people.find(({ email }) => email?.toLowerCase() === sender);
	if (letter !== undefined) {
		return {
			opportunityIds: [letter.opportunityId],
			personId: person?.id ?? null,
			letterId: letter.letterId,
			because: "answers-letter",
		};
	}
	const at = (companies: readonly CompanyId[]): readonly Opening[] =>
		world.opportunities.filter(
			({ companyId, agencyId }) => companies.includes(companyId) || (agencyId !== null && companies.includes(agencyId)),
		);
	const found = (openings: readonly Opening[], because: MatchReason): Match => ({
		...NOTHING,
		opportunityIds: narrowed(openings, mail),
		personId: person?.id ?? null,
		because,
	});
	if (person !== undefined) {
		const met = world.opportunities.filter(({ peopleIds }) => peopleIds.includes(person.id));
		const openings = met.length > 0 || person.companyId === null ? met : at([person.companyId]);
		if (openings.length > 0) return found(openings, "known-person");
	}
	if (sender === "") return NOTHING;
	const isTracking = isTrackingSender(sender);
	const byAddress = isTracking ? [] : at(companiesOfDomain(domainOf(sender), world));
	if (byAddress.length > 0) return found(byAddress, "company-address");
	const byName = isTracking ? at(companiesNamed(mail, world)) : [];
	return byName.length > 0 ? found(byName, "company-named") : NOTHING;
};
