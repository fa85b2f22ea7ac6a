import * as z from "zod/mini";
import type { Interview } from "#core/interview/interview.ts";
import { LETTER_KINDS, LETTER_LANGUAGES, type Letter, LONGEST_BODY } from "#core/letter/letter.ts";
import type { Person } from "#core/person/person.ts";
import { foldName } from "#core/proofread/fold.ts";
import { wordsOfName } from "#core/proofread/name-words.ts";
import { slipsBetween, soundOf } from "#core/proofread/near-name.ts";
import { ok } from "#core/result.ts";
import { filledLine, id, prose } from "../fields.ts";
import { operation } from "../operation.ts";
import type { ReadableRecords } from "../ports.ts";
import { settingsOf } from "../settings/settings-of.ts";
import { reading, refuse } from "../transaction.ts";
import { mayReceive } from "./given-records.ts";
import { letterText } from "./letter-fields.ts";
import { loadLetterContext } from "./load-letter.ts";
import { reviewView } from "./review-view.ts";

const input = z.strictObject({
	interviewId: id<"interview">(),
	/** Whom it goes to; left out: the one interviewer, or whoever of a panel the greeting names. */
	personId: z.optional(id<"person">()),
	kind: z.optional(z.enum(LETTER_KINDS)),
	language: z.optional(z.enum(LETTER_LANGUAGES)),
	...letterText,
	body: prose(LONGEST_BODY),
	fileName: z.optional(filledLine(300)),
});

/** More slips than any name allows. */
const FAR = 99;

/** The interviewer whom the first line greets, a slip in the name or not; of several that it could be, none. */
const greetedIn = (body: string, people: readonly Person[]): Person | null => {
	const line = body.trimStart().split("\n")[0] ?? "";
	const greeting = (line.match(/[\p{L}\p{M}'’-]+/gu) ?? []).map(foldName);
	const distanceTo = ({ name }: Person): number =>
		Math.min(
			...wordsOfName(name ?? "").flatMap((word) => {
				const sound = soundOf(foldName(word));
				return greeting.map((each) => (each === sound.folded ? 0 : (slipsBetween(each, sound) ?? FAR)));
			}),
			FAR,
		);
	const distances = people.map((person) => ({ person, slips: distanceTo(person) }));
	const least = Math.min(...distances.map(({ slips }) => slips), FAR);
	const nearest = distances.filter(({ slips }) => slips === least && slips < FAR);
	return nearest.length === 1 ? (nearest[0]?.person ?? null) : null;
};

const recipientIn = async (
	records: ReadableRecords,
	interview: Interview,
	body: string,
): Promise<Letter["personId"]> => {
	const people = await Promise.all(interview.interviewerIds.map((each) => records.get("person", each)));
	const known = people.filter((person) => person !== null);
	return (known.length === 1 ? known[0] : greetedIn(body, known))?.id ?? null;
};

export const checkText = operation({
	name: "letters.check-text",
	summary: "Checks a text that is not kept here, as a letter about an interview. Nothing is kept or rewritten.",
	effect: "read",
	method: "POST",
	path: "/letters/check-text",
	input,
	refusals: ["not-found", "recipient-needed"],
	run: async (context, { interviewId, personId, fileName, ...given }) => {
		const loaded = await reading(context, async (records) => {
			const interview = await records.get("interview", interviewId);
			const opportunity = interview === null ? null : await records.get("opportunity", interview.opportunityId);
			if (interview === null || opportunity === null) return "not-found" as const;
			const kind = given.kind ?? "thank-you";
			if (personId !== undefined && !(await mayReceive(records, personId, { kind, corrected: null, opportunity })))
				return "recipient-needed" as const;
			const to = personId ?? (await recipientIn(records, interview, given.body));
			const address = to === null ? null : ((await records.get("person", to))?.email ?? null);
			const letter: Letter = {
				// No other letter has the id of an interview: this one is nobody's sibling.
				id: interviewId as string as Letter["id"],
				opportunityId: opportunity.id,
				interviewId,
				personId: to,
				correctsId: null,
				clippingId: null,
				offerId: null,
				kind,
				language: given.language ?? (await settingsOf(context, records)).letterLanguage,
				length: "usual",
				to: given.to ?? address ?? "",
				subject: given.subject ?? "",
				body: given.body,
				state: "draft",
				sentAt: null,
				delivery: null,
				acceptedFindings: [],
			};
			const around = await loadLetterContext(context, records, letter);
			return around === null ? ("not-found" as const) : { letter, around };
		});
		if (typeof loaded === "string") return refuse(loaded);
		const { letter, around } = loaded;
		return ok(await reviewView(context, fileName === undefined ? letter : { ...letter, fileName }, around));
	},
});
