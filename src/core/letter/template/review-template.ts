import type { Dictionary } from "../../proofread/dictionary.ts";
import type { Template } from "../../template/template.ts";
import type { Finding } from "../checks/check.ts";
import type { CheckId } from "../checks/check-data.ts";
import { type Review, reviewLetter } from "../review.ts";
import { readSlots } from "./read-slots.ts";
import { type TemplateSurroundings, templateContext } from "./template-context.ts";

/** The checks that can be made before it is known to whom a letter goes. */
const ASKED_OF_TEMPLATES: ReadonlySet<CheckId> = new Set<CheckId>([
	"other-company",
	"placeholder",
	"ultimatum",
	"attachment",
	"salary-or-leave",
	"pleading-tone",
	"spelling",
	"grammar",
	"dialect-mix",
	"all-capitals-or-emoji",
]);

/** Reviews a template like a letter; its slots are no left-overs, and what they hold is checked in the letter. */
export const reviewTemplate = (
	template: Template,
	around: TemplateSurroundings,
	dictionary: Dictionary | null,
): Review => {
	const { kind, language } = template;
	const letter = {
		to: "",
		subject: withoutSlots(template.subject),
		body: withoutSlots(template.body),
		kind: kind ?? "thank-you",
		language,
	} as const;
	const review = reviewLetter(letter, templateContext(template, around), dictionary);
	return {
		...review,
		findings: review.findings.filter((each) => ASKED_OF_TEMPLATES.has(each.check) && !touchesSlot(template, each)),
		passed: review.passed.filter(({ check }) => ASKED_OF_TEMPLATES.has(check)),
	};
};

/** Spaces stand in for slots, as many as they are long, so that every finding keeps its place in the text. */
const withoutSlots = (text: string): string =>
	readSlots(text)
		.pieces.map((piece) => (piece.kind === "slot" ? " ".repeat(piece.end - piece.start) : piece.text))
		.join("");

/** Words beside a slot make no sentence without what will stand there: that is judged in the letter. */
const touchesSlot = (template: Template, { check, field, start, end }: Finding): boolean => {
	if (check !== "grammar" || start === null || end === null || (field !== "subject" && field !== "body")) return false;
	return readSlots(template[field]).pieces.some(
		(piece) => piece.kind === "slot" && start <= piece.end + 1 && piece.start <= end + 1,
	);
};
