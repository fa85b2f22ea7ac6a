import { describe, expect, it } from "vitest";
import type { LetterLanguage } from "../letter.ts";
import { found } from "./check.testing.ts";
import { wordingLanguage } from "./wordings.ts";

/** A kind of letter that each check is asked about. */
const KIND_OF = {
	attachment: "status-check",
	"salary-or-leave": "thank-you",
	"pleading-tone": "status-check",
	ultimatum: "competing-offer",
} as const;

const said = (check: keyof typeof KIND_OF, language: LetterLanguage, body: string) =>
	found(check, { letter: { language, kind: KIND_OF[check], body } });

describe("the language of the wordings", () => {
	it("is Arabic where most letters are, whatever the letter was begun in", () => {
		expect(wordingLanguage({ language: "en", body: "عزيزتي إيناس، شكراً على وقتك. Halden" })).toBe("ar");
		expect(wordingLanguage({ language: "en", body: "Dear Ms Okafor (إيناس), thank you." })).toBe("en");
		expect(wordingLanguage({ language: "en-gb", body: "" })).toBe("en");
		expect(wordingLanguage({ language: "fr", body: "Bonjour Madame," })).toBe("fr");
	});
});

describe("an attachment, in other languages", () => {
	it.each([
		["ar", "تجدون طيه سيرتي الذاتية."],
		["ar", "أرفقت لكم الرسم."],
		["ar", "الملف المرفق يبين ذلك."],
		["fr", "Vous trouverez ci-joint mon CV."],
		["fr", "Je vous joins le croquis."],
		["de", "Im Anhang finden Sie meinen Lebenslauf."],
		["de", "Anbei sende ich Ihnen die Skizze."],
		["es", "Adjunto mi currículum."],
		["es", "Le adjunto el boceto."],
	] as const)("is noticed (%s): %s", (language, text) => {
		expect(said("attachment", language, text)).toHaveLength(1);
	});

	it.each([
		["ar", "شكراً على المرافقة في الجولة."],
		["fr", "Je me suis joint à l'équipe en mai."],
		["de", "Er hing an seinem Team."],
		["es", "Trabajé junto al equipo."],
	] as const)("is not read into (%s): %s", (language, text) => {
		expect(said("attachment", language, text)).toEqual([]);
	});
});

describe("pay and leave, in other languages", () => {
	it.each([
		["ar", "كم الراتب المتوقع؟"],
		["ar", "ما عدد أيام الإجازة؟"],
		["fr", "Quel est le salaire prévu ?"],
		["fr", "Combien de jours de congé y a-t-il ?"],
		["de", "Wie hoch ist das Gehalt?"],
		["de", "Wie viele Urlaubstage gibt es?"],
		["es", "¿Cuál es el sueldo?"],
		["es", "¿Cuántos días de vacaciones hay?"],
	] as const)("belong to the offer stage (%s): %s", (language, text) => {
		expect(said("salary-or-leave", language, text)).toHaveLength(1);
	});

	it.each([
		["ar", "أعجبني ترتيب العمل لديكم."],
		["fr", "Le contenu du poste me plaît."],
		["de", "Der Rundgang hat mir gefallen."],
		["es", "Me gustó el suelo del taller."],
	] as const)("are not read into (%s): %s", (language, text) => {
		expect(said("salary-or-leave", language, text)).toEqual([]);
	});
});

describe("a pleading tone, in other languages", () => {
	it.each([
		["ar", "أعتذر عن الإزعاج."],
		["ar", "لم تردوا علي حتى اليوم."],
		["ar", "أرجوكم، هل من خبر؟"],
		["fr", "Désolé de vous déranger."],
		["fr", "Je suis toujours sans réponse de votre part."],
		["de", "Entschuldigen Sie die Störung."],
		["de", "Sie haben noch nicht geantwortet."],
		["de", "Ich wollte nur kurz nachfragen."],
		["fr", "Juste un petit mot pour savoir où vous en êtes."],
		["es", "Solo quería preguntar."],
		["ar", "مجرد استفسار عن طلبي."],
		["es", "Perdone la molestia."],
		["es", "Todavía no he recibido respuesta."],
		["es", "Necesito este trabajo."],
	] as const)("is noticed (%s): %s", (language, text) => {
		expect(said("pleading-tone", language, text).length).toBeGreaterThan(0);
	});

	it.each([
		["ar", "هل يمكنكم إخباري بالخطوة التالية؟"],
		["fr", "Pourriez-vous me dire quelle est la prochaine étape ?"],
		["de", "Könnten Sie mir sagen, wie es weitergeht?"],
		["es", "¿Podría decirme cuál es el siguiente paso?"],
	] as const)("is not read into (%s): %s", (language, text) => {
		expect(said("pleading-tone", language, text)).toEqual([]);
	});
});

describe("an ultimatum, in other languages", () => {
	it.each([
		["ar", "يجب عليكم أن تقرروا قبل الخميس."],
		["ar", "إذا لم تردوا سأقبل العرض الآخر."],
		["ar", "أمامكم حتى الخميس."],
		["fr", "Vous devez décider avant jeudi."],
		["fr", "Sinon, j'accepterai l'autre offre."],
		["fr", "Vous avez jusqu'à jeudi."],
		["de", "Sie müssen sich bis Donnerstag entscheiden."],
		["de", "Sonst nehme ich das andere Angebot an."],
		["de", "Sie haben bis Donnerstag."],
		["es", "Tiene que decidir antes del jueves."],
		["es", "De lo contrario, aceptaré la otra oferta."],
		["es", "Tienen hasta el jueves."],
	] as const)("is noticed (%s): %s", (language, text) => {
		expect(said("ultimatum", language, text).length).toBeGreaterThan(0);
	});

	it.each([
		["ar", "ينتظرون جوابي قبل الخميس. هل القرار قبل ذلك ممكن؟"],
		["fr", "Ils attendent ma réponse avant jeudi. Une décision d'ici là est-elle possible ?"],
		["de", "Sie erwarten meine Antwort bis Donnerstag. Ist eine Entscheidung bis dahin möglich?"],
		["es", "Esperan mi respuesta antes del jueves. ¿Es posible una decisión antes?"],
	] as const)("is not read into (%s): %s", (language, text) => {
		expect(said("ultimatum", language, text)).toEqual([]);
	});
});
