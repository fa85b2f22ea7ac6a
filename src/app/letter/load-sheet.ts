import type { LetterId } from "#core/ids.ts";
import { letterFileName } from "#core/letter/letter-file-name.ts";
import type { LetterSheet } from "#core/letter/sheet/sheet.ts";
import { sheetOf } from "#core/letter/sheet/sheet-of.ts";
import type { Instant } from "#core/time/instant.ts";
import { dateAt } from "#core/time/zone.ts";
import type { OperationContext } from "../operation.ts";
import type { ReadableRecords } from "../ports.ts";
import { type KeptLetter, loadLetter } from "./load-letter.ts";

export interface LoadedSheet {
	readonly sheet: LetterSheet;
	/** When it left, or now. */
	readonly at: Instant;
	/** The company whose address it goes to; `null`: somebody of no company. */
	readonly companyId: string | null;
	readonly fileName: (extension: "docx" | "pdf") => string;
}

/** Where the letter is delivered: where its recipient works, else the company it is about. */
const companyOf = async (records: ReadableRecords, { letter, facts }: KeptLetter) => {
	const recipient = facts.people.find(({ id }) => id === letter.personId);
	if (recipient === undefined) return facts.company;
	const isReferee = facts.referees.some(({ id }) => id === recipient.id);
	if (recipient.companyId === null) return isReferee ? null : facts.company;
	return recipient.companyId === facts.company.id ? facts.company : records.get("company", recipient.companyId);
};

/** A letter laid out for paper; `null` for one that is not kept. */
export const loadSheet = async (
	context: OperationContext,
	records: ReadableRecords,
	id: LetterId,
	isForPost: boolean,
): Promise<LoadedSheet | null> => {
	const kept = await loadLetter(context, records, id);
	if (kept === null) return null;
	const { letter, facts } = kept;
	const { settings } = facts;
	const recipient = facts.people.find((person) => person.id === letter.personId) ?? null;
	const company = await companyOf(records, kept);
	const at = letter.sentAt ?? context.clock.now();
	return {
		at,
		companyId: company?.id ?? null,
		fileName: (extension) => letterFileName(letter.kind, recipient?.name ?? null, extension),
		sheet: sheetOf({
			letter,
			sender: {
				name: settings.ownName,
				address: settings.ownPostalAddress,
				email: settings.ownEmail,
				phone: settings.ownPhone,
			},
			recipient: {
				name: [recipient?.honorific, recipient?.name].filter((part) => (part ?? "") !== "").join(" "),
				position: recipient?.title ?? null,
				company: company?.name ?? null,
				address: company?.postalAddress ?? "",
			},
			date: dateAt(at, settings.zone),
			country: company?.country ?? settings.country,
			isForPost,
		}),
	};
};
