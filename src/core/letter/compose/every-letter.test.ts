import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STAGES } from "../../opportunity/opportunity.ts";
import { fold } from "../../proofread/fold.ts";
import { countWords, tokensOf } from "../../proofread/tokens.ts";
import { addDays, type CalendarDate } from "../../time/calendar-date.ts";
import type { CountryCode } from "../../time/work-week.ts";
import type { LetterContext, LetterPerson } from "../context.ts";
import { greetingName } from "../greeting.ts";
import {
	COMPOSED_LANGUAGES,
	LETTER_KINDS,
	LETTER_LANGUAGES,
	LETTER_LENGTHS,
	type LetterKind,
	type LetterLanguage,
	ONE_LENGTH_LETTERS,
	REFERENCE_LETTERS,
} from "../letter.ts";
import {
	completeContext,
	date,
	INES,
	letterClipping,
	letterContext,
	letterPerson,
	letterReference,
	NO_NOTES,
} from "../letter-context.testing.ts";
import { layoutOf } from "../letter-layout.ts";
import { reviewLetter } from "../review.ts";
import { writtenDate } from "../written-date.ts";
import { composeLetter } from "./index.ts";

/**
 * What a made-up record is filled with: each world shares no word with the other, nor with any sentence of
 * ours, and has as many words in the same places: a length is counted in words.
 */
interface World {
	readonly names: readonly string[];
	readonly things: readonly string[];
	readonly arabicNames: readonly string[];
	readonly arabicThings: readonly string[];
	readonly companies: readonly string[];
	readonly firstDay: CalendarDate;
}

const ONE: World = {
	names: ["Zorva Quint", "Brelk", "Mirtha Voss-Oduya", "Ysolde d’Arkan", "Tevin Krall", "Oluwa Ptah"],
	things: [
		"the vexal grid",
		"built the quorn table",
		"how zelkins drift",
		"I mended the plome.",
		"frobnic",
		"no sprith",
	],
	arabicNames: ["زرفا قنطاش", "برلك", "مرثة فسودي", "يسلد ركان", "تفنكرال", "علوة بتح"],
	arabicThings: ["شبكة الفكسال", "أنجزت جدول القرنل", "طريقة انجراف الزلكن", "رممت البلوم", "فربنيك", "نقص السبريث"],
	companies: ["Quenby Vort, Inc.", "Sarnak C++", "نرزق الطلماس", "9 Plinth"],
	firstDay: date("2026-06-01"),
};
const TWO: World = {
	names: ["Hask Juvo", "Wendrik", "Pell Orrin-Tsu", "Ado Fjeld", "Xanthe Gubb", "Ruo Lem"],
	things: [
		"the doxin wheel",
		"built the ferrup chart",
		"how quabs settle",
		"I painted the nidge.",
		"glimth",
		"no trosk",
	],
	arabicNames: ["هسك جوفو", "وندرك", "بلأرن تسو", "ادو فيلد", "زنثقب", "رولم طخ"],
	arabicThings: ["عجلة الدكسين", "أنجزت رسم الفرب", "طريقة استقرار الكواب", "طليت النجد", "غلمث", "نقص التروسك"],
	companies: ["Ombrel Teck, Ltd.", "Vanth D#", "غلوت الصرماح", "7 Crund"],
	firstDay: date("2026-02-02"),
};

/** Numbers that choose: the same ones make the same shape of letter in either world. */
interface Shape {
	readonly kind: LetterKind;
	readonly language: LetterLanguage;
	readonly length: (typeof LETTER_LENGTHS)[number];
	/** One choice for each part of the record. */
	readonly picks: readonly number[];
}

const COUNTRIES = [null, "KW", "JO", "TN", "GB"] as readonly (CountryCode | null)[];
const PICKS = 40;

const recordOf = ({ kind, language, length, picks }: Shape, world: World): LetterContext => {
	let at = 0;
	const pick = <Value>(values: readonly Value[]): Value => values[(picks[at++ % PICKS] ?? 0) % values.length] as Value;
	const maybe = <Value>(make: () => Value): Value | null => (pick([0, 1, 2]) === 0 ? null : make());
	const name = () => pick(pick([world.names, world.arabicNames]));
	const note = () => pick([...world.things, ...world.arabicThings, ""]);
	const day = () => addDays(world.firstDay, pick([0, 1, 2, 9, 17, 23, 30]));
	const person = (): LetterPerson =>
		letterPerson(maybe(name), {
			greeting: maybe(name),
			honorific: maybe(() => pick(["Dr", "د."])),
			title: maybe(() => pick(world.things.slice(4))),
		});
	const interviewers = Array.from({ length: pick([1, 2, 3, 6]) }, (_, index) => ({
		...person(),
		id: `person-${index}` as LetterPerson["id"],
	}));
	const recipient = pick([...interviewers, null]);
	const on = maybe(day);
	const made = day();
	return letterContext({
		kind,
		language,
		length,
		sender: { name: name(), email: "", phone: pick(["", "+965 5555 0134"]) },
		recipient,
		interviewers,
		company: { name: maybe(() => pick(world.companies)), aliases: [], legalForm: null, country: pick(COUNTRIES) },
		position: maybe(() => pick([...world.things.slice(4), ...world.arabicThings.slice(4)])),
		interview: maybe(() => ({
			on,
			kind: pick(["on-site", "video"] as const),
			round: 1,
			zone: "Europe/Oslo" as never,
			endedAt: null,
		})),
		interviewDates: [],
		notes: {
			...NO_NOTES,
			talkedAbout: [note(), note(), note()],
			wentWell: [note(), note(), note(), note()],
			seemedToDoubt: note(),
			doubtAnswer: note(),
			wantThisJob: note(),
		},
		promise: maybe(() => ({ byOn: maybe(day), words: "", isRecipients: pick([true, false]) })),
		lastCheckOn: maybe(day),
		corrects: maybe(() => ({
			kind: "thank-you",
			subject: "",
			// No name of either world begins so, in either script: the slip is the same in both.
			body: "Dear Ddd,\n\nThanks.",
			sentOn: maybe(day),
			acceptedFindings: [],
		})),
		stage: pick(STAGES),
		hasTheirFeedback: pick([true, false]),
		offer: maybe(() => ({
			answerBy: pick([{ kind: "on", on: day() }, { kind: "none-set" }, { kind: "not-known" }] as const),
			isElsewhere: pick([true, false]),
			madeOn: made,
			state: pick(["open", "accepted"] as const),
			companyName: pick(world.companies),
		})),
		clipping: maybe(() => ({ title: pick(world.things), url: null, reason: note() })),
		reference: maybe(() => ({
			consent: pick(["yes", "asked"] as const),
			relation: note(),
			points: [
				{ kind: "achievement" as const, text: note() },
				{ kind: "doubt" as const, text: note() },
			],
			changed: note(),
			isAgain: pick([true, false]),
			met: pick([[], [name()], [name(), name(), name()]]),
		})),
		today: addDays(world.firstDay, pick([3, 12, 40])),
		now: `${addDays(world.firstDay, 3)}T08:00:00.000Z` as never,
	});
};

const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every word the record holds, and every way its days are written. */
const recordedIn = (context: LetterContext): ReadonlySet<string> => {
	const days = [
		context.interview?.on,
		context.promise?.byOn,
		context.lastCheckOn,
		context.corrects?.sentOn,
		context.offer?.answerBy.kind === "on" ? context.offer.answerBy.on : null,
	].filter((day) => day != null);
	const { offer, company, ...rest } = context;
	const texts = [
		company.name,
		rest.position,
		rest.sender,
		rest.recipient,
		rest.interviewers,
		rest.notes,
		rest.clipping,
		rest.reference,
	];
	return new Set(
		wordsOf(
			[
				JSON.stringify(texts),
				...days.map((day) => writtenDate(day, context.language, company.country ?? ("NO" as CountryCode))),
			].join(" "),
		),
	);
};

/** Words of a draft that the record does not hold; "and" may be joined to a name in Arabic. */
const ownWordsIn = (context: LetterContext): readonly string[] => {
	const { subject, body } = composeLetter(context);
	const recorded = recordedIn(context);
	return wordsOf(`${subject}\n${body}`).filter((word) => !recorded.has(word) && !recorded.has(word.replace(/^و/, "")));
};

/** Words of ours that look like a name: a capital inside a sentence, in Arabic any word of another script. */
const ownCapitals = (context: LetterContext): readonly string[] => {
	// German has a capital on every noun.
	if (context.language === "de") return [];
	const recorded = recordedIn(context);
	const { body } = composeLetter(context);
	const isFirst = (start: number): boolean => /(?:^|[.?!:\n]\s*)$/.test(body.slice(0, start));
	return tokensOf(body)
		.filter(({ text, start, isCapitalised }) =>
			context.language === "ar" ? /\p{Script=Latin}/u.test(text) : isCapitalised && !isFirst(start) && text !== "I",
		)
		.filter(({ text }) => !wordsOf(text).every((word) => recorded.has(word)))
		.map(({ text }) => text);
};

const shape = fc.record({
	kind: fc.constantFrom(...LETTER_KINDS),
	language: fc.constantFrom(...LETTER_LANGUAGES),
	length: fc.constantFrom(...LETTER_LENGTHS),
	picks: fc.array(fc.nat(1_000), { minLength: PICKS, maxLength: PICKS }),
});
const RUNS = { numRuns: 1_500 };

describe("a draft of any kind, in any language and length, from any record", () => {
	it("says no name, date, number, company or position that is not in the record", () => {
		fc.assert(
			fc.property(shape, (given) => {
				// Its own words are the same whoever and whatever the record is about: so none of them comes from elsewhere.
				const [one, two] = [ownWordsIn(recordOf(given, ONE)), ownWordsIn(recordOf(given, TWO))];
				expect(one).toEqual(two);
				expect(one.join(" ")).not.toMatch(/\p{N}/u);
				expect(ownCapitals(recordOf(given, ONE))).toEqual([]);
			}),
			RUNS,
		);
	});

	it("has no gap, no double space, no empty sentence, and ends in closing and name", () => {
		fc.assert(
			fc.property(shape, (given) => {
				const context = recordOf(given, ONE);
				const { subject, body } = composeLetter(context);
				// French has a space before its question mark.
				expect(`${subject.replace(/ \?$/, "?")}\n${body}`).not.toMatch(
					/undefined|null|NaN|[[\]{}]| {2}| [.،؟?]|\.\.|؟\.|\?\.|: ?\.|\n{3}|- \n|\u2068\u2069/,
				);
				expect(subject).not.toBe("");
				const { greeting, closing } = layoutOf(body);
				expect(greeting?.start, body).toBe(0);
				expect(body.slice(closing?.start ?? body.length).split("\n")[1]).toContain(context.sender.name);
			}),
			RUNS,
		);
	});

	it("never weaves a note in another script into a sentence", () => {
		fc.assert(
			fc.property(shape, (given) => {
				const context = recordOf(given, ONE);
				const { body, facts } = composeLetter(context);
				const foreign = given.language === "ar" ? ONE.things : ONE.arabicThings;
				const titles = [context.position, context.clipping?.title, ...context.interviewers.map(({ title }) => title)];
				for (const thing of foreign.filter((each) => !titles.includes(each))) {
					expect(body).not.toContain(thing);
					expect(facts.map(({ sentence }) => sentence).join(" ")).not.toContain(thing);
				}
			}),
			RUNS,
		);
	});

	it("gives every fact an id of its own, and says those it marks as used", () => {
		fc.assert(
			fc.property(shape, (given) => {
				const { body, facts } = composeLetter(recordOf(given, ONE));
				expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
				for (const { used, sentence } of facts) if (used) expect(body).toContain(sentence);
			}),
			{ numRuns: 500 },
		);
	});
});

const WRITTEN = [...COMPOSED_LANGUAGES];

describe("a draft from complete facts", () => {
	const NOTES_EN = {
		...NO_NOTES,
		talkedAbout: ["the winter timetable question", "the passenger panel", "the move to battery ferries"],
		wentWell: ["the weekly churn table", "I showed the forecast from last autumn", "the pricing example"],
		seemedToDoubt: "SQL beyond simple reports",
		doubtAnswer: "In my last job I built the weekly churn table myself.",
		wantThisJob: "asking passengers before asking the dashboard",
	};
	const NOTES_AR = {
		...NO_NOTES,
		talkedAbout: ["توسعة الرصيف الشرقي", "ترتيب الصب بين موجتي مد", "الجدول الشتوي"],
		wentWell: ["توليت خطة الصب الليلي لأربع عشرة قاعدة", "نموذج واحد للفريقين", "أنجزنا العمل قبل موعده"],
		seemedToDoubt: "العمل البحري دون إشراف",
		doubtAnswer: "قدت فريقاً من ستة مهندسين في جسر الشمال",
		wantThisJob: "العمل قرب البحر",
	};
	const referenceAr = letterReference({
		relation: "مديرتي في مكتبة تمرند",
		points: [
			{ kind: "achievement", text: "جدول المتابعة الأسبوعي" },
			{ kind: "doubt", text: "قلة الخبرة البحرية" },
		],
	});
	const all = LETTER_KINDS.flatMap((kind) =>
		WRITTEN.flatMap((language) => LETTER_LENGTHS.map((length) => ({ kind, language, length }))),
	);

	it.each(all)("passes its own checks, its length too: $kind in $language, $length", ({ kind, language, length }) => {
		const dana = letterPerson("دانة السبتي", { greeting: "المهندسة دانة السبتي", email: "dana@marsa.example" });
		const isArabic = language === "ar";
		const isToReferee = REFERENCE_LETTERS.has(kind);
		const context = completeContext(kind, {
			language,
			length,
			notes: isArabic ? NOTES_AR : NOTES_EN,
			corrects: {
				kind: "thank-you",
				subject: "",
				body: isArabic ? "المهندسة دانا السبتي،\n\nشكراً." : "Dear Innes,\n\nThank you.",
				sentOn: date("2026-04-09"),
				acceptedFindings: [],
			},
			...(isArabic
				? {
						recipient: dana,
						interviewers: isToReferee ? [INES] : [dana],
						position: "مهندس موقع",
						clipping: letterClipping({ reason: "لأن الجدول الشتوي سيتغير معها" }),
						reference: isToReferee ? referenceAr : null,
					}
				: {}),
		});
		const draft = composeLetter(context);
		const review = reviewLetter({ ...draft, kind, language }, context, null);
		// When it is written is not the draft's doing, and a short one leaves the strong point out.
		const beside = new Set(["late-thank-you", ...(length === "short" ? ["strong-point"] : [])]);
		expect(
			review.findings.filter(({ check }) => !beside.has(check)),
			draft.body,
		).toEqual([]);
		expect(draft.asks, draft.body).toEqual([]);
	});

	it.each(LETTER_KINDS.filter((kind) => !ONE_LENGTH_LETTERS.has(kind)))(
		"says less when short and more when fuller: %s",
		(kind) => {
			for (const language of ["en", "en-gb"] as const) {
				const [short = 0, usual = 0, fuller = 0] = LETTER_LENGTHS.map((length) =>
					countWords(composeLetter(completeContext(kind, { language, length, notes: NOTES_EN })).body),
				);
				expect(short).toBeLessThan(usual);
				expect(usual).toBeLessThan(fuller);
			}
		},
	);

	it.each([...ONE_LENGTH_LETTERS])("says the same at every length: %s", (kind) => {
		const bodies = LETTER_LENGTHS.map((length) => composeLetter(completeContext(kind, { length })).body);
		expect(new Set(bodies).size).toBe(1);
	});
});

interface Panel {
	readonly language: LetterLanguage;
	readonly length: (typeof LETTER_LENGTHS)[number];
	readonly size: number;
	readonly extra: number;
	readonly hasPromise: boolean;
}

describe("letters to a panel of two to six", () => {
	const panelOf = (language: LetterLanguage, size: number): readonly LetterPerson[] =>
		(language === "ar" ? ONE.arabicNames : ONE.names).slice(0, size).map((name) => letterPerson(name));

	const panel = fc.record({
		language: fc.constantFrom(...WRITTEN),
		length: fc.constantFrom(...LETTER_LENGTHS),
		size: fc.integer({ min: 2, max: 6 }),
		extra: fc.integer({ min: 0, max: 4 }),
		hasPromise: fc.boolean(),
	});
	const thing = (language: LetterLanguage, of: string, at: number): string => {
		const tag = [..."abcdefghij"][at];
		return language === "ar"
			? `${of === "talk" ? "مسألة" : "مشروع"} ${[..."سشصضطظعغفق"][at]}نطل`
			: `the ${tag}zind ${of}`;
	};
	const drafts = ({ language, length, size, extra, hasPromise }: Panel) => {
		const people = panelOf(language, size);
		return people.map((recipient, at) => {
			const context = letterContext({
				language,
				length,
				recipient,
				interviewers: people,
				notes: {
					...NO_NOTES,
					talkedAbout: [thing(language, "talk", at)],
					talkedAboutWithOthers: people.flatMap(({ name }, other) =>
						other === at ? [] : [{ personName: name, text: thing(language, "talk", other) }],
					),
					wentWell: Array.from({ length: size + extra }, (_, fact) => thing(language, "work", fact)),
				},
				promise: hasPromise ? { byOn: date("2026-04-17"), words: "", isRecipients: true } : null,
			});
			return { context, draft: composeLetter(context), at };
		});
	};

	it("are never more than 60 % alike", () => {
		fc.assert(
			fc.property(panel, (given) => {
				const all = drafts(given);
				for (const { context, draft, at } of all) {
					const siblings = all
						.filter((other) => other.at !== at)
						.map((other) => ({ personName: null, kind: "thank-you" as const, body: other.draft.body }));
					const letter = { ...draft, kind: "thank-you", language: given.language } as const;
					const { findings } = reviewLetter(letter, { ...context, siblings }, null);
					expect(findings.filter(({ check }) => check === "panel-similarity")).toEqual([]);
				}
			}),
		);
	});

	it("tell nobody what was talked about with somebody else, and share no strong point", () => {
		fc.assert(
			fc.property(panel, (given) => {
				const all = drafts(given);
				for (const { draft, at } of all) {
					for (const other of all) {
						const talk = thing(given.language, "talk", other.at);
						expect(draft.body.includes(talk)).toBe(other.at === at);
					}
				}
				for (let fact = 0; fact < given.size + given.extra; fact++) {
					const work = thing(given.language, "work", fact);
					expect(all.filter(({ draft }) => draft.body.includes(work)).length).toBeLessThanOrEqual(1);
				}
			}),
		);
	});

	it("each have a strong point of their own where there are enough", () => {
		fc.assert(
			fc.property(panel, (given) => {
				if (given.length === "short") return;
				const used = drafts(given).map(
					({ draft }) => draft.facts.find((fact) => fact.kind === "strong-point" && fact.used)?.label,
				);
				expect(new Set(used).size).toBe(given.size);
				expect(used).not.toContain(undefined);
			}),
		);
	});
});

describe("the greeting", () => {
	it("takes the name in the letter's script where the form is in another", () => {
		const mona = letterPerson("منى الشريف", { greeting: "Dr Mona" });
		expect(greetingName(mona, "ar")).toBe("منى الشريف");
		expect(greetingName(mona, "en")).toBe("Dr Mona");
		expect(composeLetter(letterContext({ language: "ar", recipient: mona })).asks).toContainEqual({
			kind: "greeting",
			about: "منى الشريف",
			inLanguage: "ar",
		});
	});
});
