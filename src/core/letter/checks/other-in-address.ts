import { foldName } from "../../proofread/fold.ts";
import { osaDistance } from "../../proofread/osa.ts";
import { type CheckInput, type Finding, finding } from "./check.ts";
import { type OtherName, SHORTEST_FOR_SLIPS } from "./other-names.ts";

/**
 * Another opportunity's company or person as a part of an address, on either side of the @, or of the file's name. The
 * recipient's own recorded address is right whatever it holds.
 */
export const otherInAddress = (input: CheckInput): readonly Finding<"other-company">[] => [
	...input.addresses.flatMap(({ address, ...range }) => {
		const recorded = input.context.recipient?.email ?? "";
		if (address.toLowerCase() === recorded.toLowerCase()) return [];
		const at = address.lastIndexOf("@");
		const domain = address
			.slice(at + 1)
			.split(".")
			.slice(0, -1);
		const match =
			companyIn(domain, input) ??
			companyIn(partsOf(address.slice(0, at)), input) ??
			personIn(address.slice(0, at), input);
		if (match === null) return [];
		return [
			finding("other-company", {
				level: "must-look",
				field: "to",
				range,
				found: address,
				data: { ...match, written: address, expected: recorded || null },
				fixes: recorded === "" ? [] : [recorded],
			}),
		];
	}),
	...inFileName(input),
];

const inFileName = (input: CheckInput): readonly Finding<"other-company">[] => {
	const { fileName } = input.letter;
	if (fileName === undefined) return [];
	const bare = fileName.replace(/^.*[\\/]/, "").replace(/\.[a-z0-9]{1,5}$/i, "");
	const match = companyIn([bare, ...partsOf(bare)], input) ?? personIn(bare, input);
	if (match === null) return [];
	return [
		finding("other-company", {
			level: "must-look",
			field: "file",
			range: null,
			found: fileName,
			data: { ...match, written: fileName, expected: null },
		}),
	];
};

export type Match = Pick<Finding<"other-company">["data"], "of" | "name" | "isExact">;

export const partsOf = (text: string): readonly string[] => text.split(/[^\p{L}\p{M}]+/u).filter((part) => part !== "");

/** No company's name has more words; a label of a thousand parts has a million runs of them. */
const MOST_PARTS = 12;

export const companyIn = (labels: readonly string[], input: CheckInput): Match | null => {
	for (const label of labels) {
		const parts = partsOf(label).slice(0, MOST_PARTS).map(foldName);
		// "northern-health-trust", "brightwell-careers": every run of neighbouring parts may be the name.
		for (let from = 0; from < parts.length; from++) {
			for (let to = parts.length; to > from; to--) {
				const company = isKnownCompany(parts.slice(from, to).join(""), input);
				if (company !== null) return company;
			}
		}
	}
	return null;
};

const isKnownCompany = (joined: string, { names, isWord }: CheckInput): Match | null => {
	if (joined.length < 3 || names.accepted.has(joined)) return null;
	const whole = names.others.byJoined.get(joined);
	if (whole !== undefined) return { of: "company", name: whole.name, isExact: true };
	const byFirst = names.others.byWord.get(joined)?.find(({ of }) => of === "company");
	if (byFirst !== undefined && joined.length >= SHORTEST_FOR_SLIPS && !isWord(joined)) {
		return { of: "company", name: byFirst.name, isExact: true };
	}
	if (joined.length < SHORTEST_FOR_SLIPS || isWord(joined)) return null;
	for (const [other, { name }] of names.others.byJoined) {
		if (other[0] === joined[0] && osaDistance(other, joined, 1) <= 1) return { of: "company", name, isExact: false };
	}
	return null;
};

/** Both names, or a family name with or without an initial: "sofia.duarte", "sduarte", "duarte". */
export const personIn = (local: string, { names, isWord }: CheckInput): Match | null => {
	const parts = partsOf(local).map(foldName);
	const known = (part: string): readonly OtherName[] =>
		(names.others.byWord.get(part) ?? []).filter(({ of, words }) => of === "person" && words.at(-1) === part);
	for (const part of parts) {
		for (const form of [part, part.slice(1)]) {
			if (form.length < 4 || names.accepted.has(form) || names.accepted.has(part) || isWord(form)) continue;
			const person = known(form)[0];
			const initial = form === part ? null : part[0];
			if (person !== undefined && (initial === null || person.words[0]?.[0] === initial)) {
				return { of: "person", name: person.name, isExact: true };
			}
		}
	}
	return null;
};
