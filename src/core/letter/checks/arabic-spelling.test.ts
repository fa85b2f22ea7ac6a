import { rm } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { dictionaryFolder } from "#adapters/dictionary/dictionaries.testing.ts";
import { hunspellDictionarySource } from "#adapters/dictionary/hunspell-dictionary-source.ts";
import type { Dictionary } from "../../proofread/dictionary.ts";
import { composeLetter } from "../compose/index.ts";
import { LETTER_KINDS, LETTER_LENGTHS } from "../letter.ts";
import { completeContext, letterContext, letterPerson, letterText, NO_NOTES } from "../letter-context.testing.ts";
import { reviewLetter } from "../review.ts";

let arabic: Dictionary;
beforeAll(async () => {
	const folder = await dictionaryFolder();
	arabic = await hunspellDictionarySource(folder).load("ar");
	await rm(folder, { recursive: true });
});

const SALMA = letterPerson("سلمى القحطاني", { honorific: "الدكتورة", greeting: "الدكتورة سلمى القحطاني" });

/** Spelling of one Arabic text: what is wrong, and what is taken for a name. */
const review = (text: string, changes: Parameters<typeof letterContext>[0] = {}) => {
	const letter = letterText({ language: "ar", subject: "شكرا", body: `تحية طيبة\n\n${text}\n\nمع خالص التحية` });
	const { findings, unknownNames } = reviewLetter(letter, letterContext({ language: "ar", ...changes }), arabic);
	return {
		wrong: findings.filter(({ check }) => check === "spelling").map(({ found }) => found),
		names: unknownNames.map((name) => name.text),
	};
};

describe("spelling of Arabic letters", () => {
	it("finds nothing wrong in any letter composed in Arabic", () => {
		const checked = LETTER_KINDS.flatMap((kind) =>
			LETTER_LENGTHS.flatMap((length) =>
				["JO", "AE", "TN"].map((country) => {
					const context = completeContext(kind, {
						language: "ar",
						length,
						notes: {
							...NO_NOTES,
							wantThisJob: "أحب العمل مع فريق يبني شيئا نافعا",
							seemedToDoubt: "خبرتي في إدارة المشاريع",
						},
						office: { country, sector: "private" } as ReturnType<typeof letterContext>["office"],
						recipient: { ...SALMA, roles: kind.startsWith("reference") ? ["referee"] : ["interviewer"] },
						sender: { name: "مهند الراشد", email: "", phone: "" },
					});
					const draft = composeLetter(context);
					const letter = letterText({ ...draft, kind, language: "ar" });
					const { findings } = reviewLetter(letter, context, arabic);
					return {
						words: letter.body,
						wrong: findings.filter(({ check }) => check === "spelling").map(({ found }) => found),
					};
				}),
			),
		);
		expect(checked.filter(({ words }) => /\p{Script=Arabic}/u.test(words)).length).toBe(checked.length);
		expect([...new Set(checked.flatMap(({ wrong }) => wrong))]).toEqual([]);
	});

	it.each([
		["أشكركم على المقابله", "المقابله", "المقابلة"],
		["تعرفت على الشركه وفريقها", "الشركه", "الشركة"],
		["انتضر ردكم بكل سرور", "انتضر", "انتظر"],
		["زرت المكتبه الجديدة", "المكتبه", "المكتبة"],
		["شكرا علي الاستقبال والى اللقاء فى عمان", "فى", "في"],
		["تحدثنا عن المشرروع الجديد", "المشرروع", "المشروع"],
		["تحدثنا عن المشورع الجديد", "المشورع", "المشروع"],
	])("finds a slip and how to mend it: %s", (text, wrong, right) => {
		expect(review(text).wrong).toEqual([wrong]);
		expect(arabic.suggest(wrong)[0]).toBe(right);
	});

	it.each([
		"شُكْرًا جَزِيلًا على وَقْتِكُم",
		"شـــكرا على الوقـــت",
		"وبالشركة وللفريق وفي مكاتبكم ومشاريعكم",
		"في ٨ نيسان ٢٠٢٦ الساعة ٣٠:٩",
		"استخدمت Excel و Power BI في العمل مع Kowalczyk",
		"أعمل بالـAPI كل يوم",
	])("leaves marks, small words, digits and other scripts alone: %s", (text) => {
		expect(review(text).wrong).toEqual([]);
	});

	it("knows the record's names, also behind small words", () => {
		const interviewers = [letterPerson("زرفا القنطاش")];
		expect(review("تحدثت مع زرفا والقنطاش").wrong).not.toEqual([]);
		expect(review("تحدثت مع زرفا والقنطاش", { interviewers })).toEqual({ wrong: [], names: [] });
	});

	it("takes unknown words behind a title for names", () => {
		expect(review("تحدثت مع الدكتور ظرثام القنطاش")).toEqual({ wrong: [], names: ["ظرثام", "القنطاش"] });
	});

	it("leaves Arabic words in an English letter alone", () => {
		const letter = letterText({ body: "Dear Ines,\n\nالمقابله\n\nKind regards" });
		const nothing: Dictionary = { knows: (word) => !/\p{Script=Arabic}/u.test(word), suggest: () => [] };
		const { findings } = reviewLetter(letter, letterContext(), nothing);
		expect(findings.filter(({ check }) => check === "spelling")).toEqual([]);
	});

	it("has corrections at once, where Hunspell's own take seconds", () => {
		expect(arabic.suggest("الاداره").slice(0, 2)).toContain("الإدارة");
		expect(arabic.suggest("ظظظظظظظظظظظظظ")).toEqual([]);
	});
});
