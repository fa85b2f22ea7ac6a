import { describe, expect, it } from "vitest";
import type { Instant } from "../../time/instant.ts";
import type { LetterContext } from "../context.ts";
import { LETTER_KINDS, LETTER_LANGUAGES, LETTER_LENGTHS, REFERENCE_LETTERS } from "../letter.ts";
import { completeContext, date, INES, letterPerson, NO_NOTES, TOM } from "../letter-context.testing.ts";
import { composeLetter } from "./index.ts";

const COORDINATOR = letterPerson("Lena Fischer", { roles: ["coordinator"], email: "lena@haldenferries.example" });
const RECRUITER = letterPerson("Sam Holt", { roles: ["recruiter"], email: "sam@agency.example" });
const AHEAD = { today: date("2026-04-07"), now: "2026-04-07T08:00:00.000Z" as Instant };

/** Everybody and every moment at which there was no talk with the recipient. */
const NO_TALK: Readonly<Record<string, Partial<LetterContext>>> = {
	"a coordinator": { recipient: COORDINATOR },
	"a recruiter": { recipient: RECRUITER },
	reception: { recipient: null },
	"an interviewer, the day before": AHEAD,
	"the second of a panel, the day before": { ...AHEAD, recipient: TOM },
	"a coordinator, the day before": { ...AHEAD, recipient: COORDINATOR },
	"somebody, with no interview recorded": { interview: null, interviewDates: [], interviewers: [] },
	"an interviewer, at no time that is known": {
		interview: { on: null, kind: "video", round: 1, zone: "Europe/Oslo" as never, endedAt: null },
		notes: NO_NOTES,
	},
};
const TALK =
	/taking the time|conversation|\bmet\b|meet (?:me|you)|\bspoke|speak with (?:me|you)\b|our (?:talk|exchange|interview)|time you gave|after our|gave you a good idea|your part in|حديثنا|حديث معكم|بلقائكم|لقائنا|على وقتكم|تحدثنا|بعد هذا الحديث|مقابلتنا|منحتموني|لمشاركتكم|عليكم|notre entretien|das Gespräch/iu;

const NOTES = { ...NO_NOTES, wentWell: ["the weekly churn table", "I showed the forecast", "جدول المتابعة"] };
const every = LETTER_KINDS.filter((kind) => !REFERENCE_LETTERS.has(kind)).flatMap((kind) =>
	LETTER_LANGUAGES.flatMap((language) => LETTER_LENGTHS.map((length) => ({ kind, language, length }))),
);
const textOf = (context: LetterContext): string => {
	const { subject, body, facts } = composeLetter(context);
	return [subject, body, ...facts.map(({ sentence }) => sentence)].join("\n");
};

describe.each(Object.entries(NO_TALK))("a letter to %s", (_, changes) => {
	it.each(every)("says of no talk with them: $kind in $language, $length", ({ kind, language, length }) => {
		expect(textOf(completeContext(kind, { language, length, notes: NOTES, ...changes }))).not.toMatch(TALK);
	});
});

describe("a thank-you where there was no talk with its recipient", () => {
	const opening = (changes: Partial<LetterContext>): string | undefined =>
		composeLetter(completeContext("thank-you", changes))
			.body.split("\n\n")[1]
			?.split(/(?<=\.)\s/)[0];

	it("thanks a coordinator for arranging it, others for the opportunity, and for that where nothing is recorded", () => {
		const at = "for the marketing analyst role at Halden Ferries.";
		expect(opening({ recipient: COORDINATOR })).toBe(
			`Thank you for arranging the interview on Wednesday 8 April ${at}`,
		);
		expect(opening({ recipient: RECRUITER })).toBe(
			`Thank you for the opportunity to interview on Wednesday 8 April ${at}`,
		);
		expect(opening({ ...AHEAD, language: "en" })).toBe(
			`Thank you for the opportunity to interview on Wednesday, April 8, ${at}`,
		);
		expect(opening({ interview: null, interviewers: [] })).toBe(`Thank you for considering me ${at}`);
	});

	it("thanks for the talk once it is over, to the minute, and on its day where nobody noted the end", () => {
		const interview = { on: date("2026-04-08"), kind: "on-site", round: 1, zone: "Europe/Oslo" as never } as const;
		const at = (end: string | null, presumed: string | null, now: string) =>
			opening({
				today: date("2026-04-08"),
				now: now as Instant,
				interview: {
					...interview,
					endedAt: end as Instant | null,
					...(presumed === null ? {} : { presumedEndAt: presumed as Instant }),
				},
			})?.includes("taking the time");
		const end = "2026-04-08T09:40:00.000Z";
		expect(at(end, null, "2026-04-08T09:39:59.999Z")).toBe(false);
		expect(at(end, null, end)).toBe(true);
		expect(at(null, end, "2026-04-08T09:39:59.999Z")).toBe(false);
		expect(at(null, end, end)).toBe(true);
	});

	it("thanks for the talk where no time is noted but what was said in it is", () => {
		const interview = { on: null, kind: "video", round: 1, zone: "Europe/Oslo" as never, endedAt: null } as const;
		expect(opening({ interview, notes: { ...NO_NOTES, wentWell: ["the churn table"] } })).toContain("speak with me");
		expect(opening({ interview })).not.toContain("speak with me");
	});
});

describe("a letter of somebody who is not sure any more", () => {
	const DOUBTS = [
		"not sure any more, the hours worry me",
		"I do not want it any more",
		"لا أعرف",
		"plus vraiment, je ne sais pas",
	];
	const INTEREST =
		/\binterested\b|my interest|take on|picture myself|like to be considered|hope to hear more|draws me|appeals|should this|look forward to (?:working|the next)|اهتمامي|رغبتي|أتولى|أتصور|يستمر النظر|أعرف المزيد|يجذبني|هذه الوظيفة أو|العمل معكم|إلى الخطوات/iu;

	it.each(every)("claims no wish for the job: $kind in $language, $length", ({ kind, language, length }) => {
		for (const wantThisJob of DOUBTS) {
			for (const recipient of [INES, TOM, COORDINATOR, null]) {
				const context = completeContext(kind, { language, length, recipient, notes: { ...NOTES, wantThisJob } });
				expect(textOf(context)).not.toMatch(INTEREST);
			}
		}
	});
});
