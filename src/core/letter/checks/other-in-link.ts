import { foldName } from "../../proofread/fold.ts";
import { wordsOfName } from "../../proofread/name-words.ts";
import { linksOf } from "../../proofread/tokens.ts";
import type { LetterContext } from "../context.ts";
import { type CheckInput, type Finding, fieldsOf, finding } from "./check.ts";
import { companyIn, type Match, partsOf, personIn } from "./other-in-address.ts";

/**
 * Another opportunity's company or person in an address or link of the text: "see www.brightwell.com". What is recorded
 * with this opportunity is right, and so is what is the user's own: their signature, their page, their work.
 */
export const otherInLink = (input: CheckInput): readonly Finding<"other-company">[] => {
	const own = ownOf(input.context);
	return fieldsOf(input).flatMap(({ field, text }) =>
		linksOf(text).flatMap(({ text: written, start, end }) => {
			const match = matchOf(written, own, input);
			if (match === null || isNoted(match, input)) return [];
			return [
				finding("other-company", {
					level: "must-look",
					field,
					range: { start, end },
					found: written,
					data: { ...match, written, expected: null },
				}),
			];
		}),
	);
};

interface Own {
	readonly links: ReadonlySet<string>;
	readonly domains: ReadonlySet<string>;
	/** Words of the user's name, folded. */
	readonly name: readonly string[];
}

/** Shorter words of a name stand in every other link. */
const SHORTEST_OWN = 4;

const ownOf = ({ sender, recipient, interviewers, otherPeopleHere, referees, clipping }: LetterContext): Own => {
	const people = [...(recipient === null ? [] : [recipient]), ...interviewers, ...otherPeopleHere, ...referees];
	const addresses = [sender.email, ...people.flatMap(({ email }) => email ?? [])]
		.map((each) => each.trim().toLowerCase())
		.filter((each) => each !== "");
	return {
		links: new Set([...addresses, ...(clipping?.url == null ? [] : [clipping.url.toLowerCase()])]),
		domains: new Set(addresses.map((address) => address.slice(address.lastIndexOf("@") + 1))),
		name: wordsOfName(sender.name)
			.map(foldName)
			.filter((word) => word.length >= SHORTEST_OWN),
	};
};

const matchOf = (written: string, own: Own, input: CheckInput): Match | null => {
	const link = written.toLowerCase();
	if (own.links.has(link)) return null;
	const [, local, host, path] = link.match(/^(?:https?:\/\/)?(?:www\.)?(?:([^@/]+)@)?([^/?#:]*)(.*)$/s) ?? [];
	if (host === undefined || isOwnDomain(host, own)) return null;
	const labels = host.split(".");
	const ending = labels.pop() ?? "";
	const isOfUser = partsOf([local, ...labels, path].join(" "))
		.map(foldName)
		.some((part) => own.name.some((word) => part.includes(word)));
	if (isOfUser || (path !== "" && labels.some((label) => HOSTS_OF_WORK.has(label)))) return null;
	// "next.js" and "target.pdf" name things, not places: a plain word there is the word.
	const telling = FILE_ENDINGS.has(ending) ? labels.filter((label) => !partsOf(label).every(input.isWord)) : labels;
	const segments = (path ?? "").split(/[/?#&=]+/).filter((segment) => !partsOf(segment).some(input.isWord));
	const inPath = companyIn(segments, input);
	return (
		companyIn(telling, input) ??
		(local === undefined ? null : companyIn(partsOf(local), input)) ??
		(inPath?.isExact === true ? inPath : null) ??
		personIn(local ?? path ?? "", input)
	);
};

const isOwnDomain = (host: string, { domains }: Own): boolean =>
	[...domains].some((domain) => host === domain || host.endsWith(`.${domain}`));

/** In the text, unlike in "To", a name the user's own notes mention is one they may want to write. */
const isNoted = ({ name }: Match, { names }: CheckInput): boolean => {
	const [first] = wordsOfName(name).map(foldName);
	return first !== undefined && names.noted.has(first);
};

/** Where people show their work, keep their files and meet: a page there says nothing about whose house it is. */
const HOSTS_OF_WORK = new Set(
	"github gitlab bitbucket linkedin xing behance dribbble medium substack google youtube vimeo notion figma dropbox microsoft sharepoint onedrive kaggle stackoverflow orcid researchgate zoom calendly wordpress tableau salesforce canva".split(
		" ",
	),
);

const FILE_ENDINGS = new Set(
	"js ts py md rs go sh pdf doc docx txt rtf odt xls xlsx csv ppt pptx png jpg jpeg zip htm html json xml css".split(
		" ",
	),
);
