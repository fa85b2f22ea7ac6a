import { isArabicScript } from "../../proofread/arabic-name.ts";
import { foldName } from "../../proofread/fold.ts";
import { wordsOfName } from "../../proofread/name-words.ts";
import { type LetterKind, REFERENCE_LETTERS } from "../letter.ts";
import { type Check, type CheckInput, type Finding, finding, foundOrPassed, NOT_ASKED } from "./check.ts";
import type { FindingData } from "./check-data.ts";
import { GENERIC_COMPANY_WORDS } from "./company-words.ts";

/** Not in a correction or a request for addresses, and not where a referee is only asked: which post is optional there. */
const KINDS: readonly LetterKind[] = [
	"thank-you",
	"status-check",
	"closing-note",
	"news",
	"competing-offer",
	"deadline-request",
	"acceptance",
	"decline",
	"withdrawal",
	"feedback-request",
	"thanks-after-no",
	"reference-heads-up",
	"reference-thanks",
];
const SMALL_WORDS = new Set("of for and the in at to a an senior junior lead head ii iii i role".split(" "));

/** The letter says which position at which company it is about. */
export const companyAndPositionNamed: Check<"company-and-position-named"> = {
	id: "company-and-position-named",
	run: (input) => {
		const { company, position } = input.context;
		if (!KINDS.includes(input.letter.kind) || (company.name === null && position === null)) return NOT_ASKED;
		const words = new Set(
			[...input.subjectTokens, ...input.bodyTokens].flatMap(({ text, folded }) => [
				folded,
				...text.split(/[-‐‑]/).map(foldName),
			]),
		);
		const isToReferee = REFERENCE_LETTERS.has(input.letter.kind);
		const isCompanyNamed = company.name !== null && namesCompany(input, words);
		const isPositionNamed = position !== null && namesPosition(position, words);
		const findings: Finding<"company-and-position-named">[] = [];
		if (company.name !== null && !isCompanyNamed && !isInOtherScript(company.name, input)) {
			findings.push(missing({ missing: "company", expected: company.name, isToReferee }));
		}
		if (position !== null && !isPositionNamed && !isInOtherScript(position, input)) {
			findings.push(missing({ missing: "position", expected: position, isToReferee }));
		}
		if (findings.length === 0 && !isCompanyNamed && !isPositionNamed) return NOT_ASKED;
		return foundOrPassed("company-and-position-named", findings, {
			company: isCompanyNamed ? company.name : null,
			position: isPositionNamed ? position : null,
		});
	},
};

/** How "شركة الأفق" or "محلل بيانات" is called in an English letter, only its writer knows. */
const isInOtherScript = (name: string, { letter }: CheckInput): boolean =>
	isArabicScript(name) !== isArabicScript(letter.body);

const missing = (data: FindingData["company-and-position-named"]): Finding<"company-and-position-named"> =>
	finding("company-and-position-named", {
		level: "may-look",
		field: "body",
		range: null,
		found: "",
		key: data.missing,
		data,
	});

/** By its name, an alias, or the one word that tells it from others. */
const namesCompany = ({ context }: CheckInput, words: ReadonlySet<string>): boolean =>
	[context.company.name, ...context.company.aliases].some((name) => {
		const parts = wordsOfName(name).map(foldName);
		const telling = parts.filter((part) => part.length > 1 && !GENERIC_COMPANY_WORDS.has(part));
		if (words.has(parts.join(""))) return true;
		return telling.length > 0
			? telling.some((part) => words.has(part))
			: parts.length > 0 && parts.every((part) => words.has(part));
	});

const namesPosition = (position: string, words: ReadonlySet<string>): boolean => {
	const parts = wordsOfName(position)
		.flatMap((word) => word.split(/[-‐‑]/))
		.map(foldName)
		.filter((part) => !SMALL_WORDS.has(part));
	return (
		parts.length === 0 ||
		parts.some((part) => words.has(part) || words.has(`${part}s`) || words.has(part.replace(/s$/, "")))
	);
};
