import { foldName } from "../../proofread/fold.ts";
import { wordsOfName } from "../../proofread/name-words.ts";
import { osaDistance } from "../../proofread/osa.ts";
import type { LetterPerson } from "../context.ts";
import { REFERENCE_LETTERS } from "../letter.ts";
import { type Check, type CheckInput, type Finding, finding, foundOrPassed, NOT_ASKED } from "./check.ts";
import { withoutLegalForm } from "./company-words.ts";

const ADDRESS = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/;

/** The address is one, is the recipient's as recorded, and its domain is no slip of a colleague's. */
export const recipientAddress: Check<"recipient-address"> = {
	id: "recipient-address",
	run: (input) => {
		if (input.addresses.length === 0) return NOT_ASKED;
		const findings = input.addresses.flatMap(({ address, ...range }) => {
			const problem = problemOf(address, input);
			return problem === null
				? []
				: [
						finding("recipient-address", {
							level: problem.level,
							field: "to",
							range,
							found: address,
							data: problem.data,
							fixes: problem.data.expected === null ? [] : [problem.data.expected],
						}),
					];
		});
		return foundOrPassed("recipient-address", findings, { personName: input.context.recipient?.name ?? null });
	},
};

interface Problem {
	readonly level: Finding["level"];
	readonly data: Finding<"recipient-address">["data"];
}

const problemOf = (address: string, { context }: CheckInput): Problem | null => {
	const { recipient } = context;
	const recorded = recipient?.email?.trim() ?? null;
	const personName = recipient?.name ?? null;
	if (!ADDRESS.test(address)) {
		return { level: "must-look", data: { problem: "not-an-address", address, expected: recorded, personName } };
	}
	if (recorded !== null && isSame(address, recorded)) return null;
	const isToReferee = REFERENCE_LETTERS.has(context.kind);
	const people = [...context.interviewers, ...context.otherPeopleHere].filter(({ id }) => id !== recipient?.id);
	const referees = context.referees.filter(({ id }) => id !== recipient?.id);
	const owner = [...people, ...referees].find(({ email }) => email !== null && isSame(address, email));
	// A letter may go through a coordinator or recruiter on purpose; one to a referee has no business at the company.
	if (owner !== undefined && recipient !== null && (isToReferee || !passesLettersOn(owner))) {
		return {
			level: "must-look",
			data: { problem: "someone-else", address, expected: recorded, personName: owner.name },
		};
	}
	if (owner !== undefined) return null;
	if (recorded !== null) {
		return { level: "may-look", data: { problem: "other-than-noted", address, expected: recorded, personName } };
	}
	const local = recipient === null ? null : nearestLocalPart(address, recipient.name);
	if (local !== null) {
		const expected = `${local}${address.slice(address.lastIndexOf("@"))}`;
		return { level: "may-look", data: { problem: "name-near-miss", address, expected, personName } };
	}
	const domain = isToReferee ? null : (nearestDomain(address, people) ?? companyDomain(address, context.company.name));
	if (domain === null) return null;
	const expected = `${address.slice(0, address.lastIndexOf("@") + 1)}${domain}`;
	return { level: "must-look", data: { problem: "domain-near-miss", address, expected, personName } };
};

const isSame = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

const passesLettersOn = (person: LetterPerson): boolean =>
	person.roles.includes("coordinator") || person.roles.includes("recruiter");

const domainOf = (address: string): string => address.slice(address.lastIndexOf("@") + 1).toLowerCase();

/** A recorded domain that the written one misses by one or two letters; `null` where it is one of them or far off. */
const nearestDomain = (address: string, people: readonly LetterPerson[]): string | null => {
	const written = domainOf(address);
	const domains = people.flatMap(({ email }) => (email === null ? [] : domainOf(email)));
	if (domains.includes(written)) return null;
	// Short domains of different owners differ by one letter every day.
	const allowed = written.length < 8 ? 0 : written.length < 14 ? 1 : 2;
	return domains.find((domain) => osaDistance(written, domain, allowed) <= allowed) ?? null;
};

/** The part before the @ with the name it misses by a slip put right; `null` where it holds the name, or none like it. */
const nearestLocalPart = (address: string, name: string | null): string | null => {
	const local = address.slice(0, address.lastIndexOf("@"));
	const words = wordsOfName(name)
		.map(foldName)
		.filter((word) => word.length >= 5);
	const parts = local.match(/[a-z]{4,}/gi) ?? [];
	// "iokafor" holds an initial and the name.
	if (words.some((word) => foldName(local).includes(word))) return null;
	for (const part of parts) {
		for (const word of words) {
			const form = part.toLowerCase();
			if (osaDistance(form, word, 1) === 1) return local.replace(part, word);
			if (form.length > 5 && osaDistance(form.slice(1), word, 1) === 1) return local.replace(part, `${form[0]}${word}`);
		}
	}
	return null;
};

/** The domain with the company's name put right where it misses it by one letter: "haldenferies.example". */
const companyDomain = (address: string, name: string | null): string | null => {
	const company = foldName(wordsOfName(withoutLegalForm(name ?? "")).join(""));
	const domain = domainOf(address);
	const label = domain.split(".").find((each) => company.length >= 8 && osaDistance(each, company, 1) === 1);
	return label === undefined || !/^[a-z]+$/.test(company) ? null : domain.replace(label, company);
};
