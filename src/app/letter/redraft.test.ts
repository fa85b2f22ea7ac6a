import { describe, expect, it } from "vitest";
import { change, kept, offerAt, twoProcesses } from "./letters.testing.ts";

const thankYou = async (given: { readonly language?: "ar" | "en"; readonly length?: "short" } = {}) => {
	const world = await twoProcesses();
	const { app, halden, ines } = world;
	const view = await app.do("letters.draft", {
		id: app.id(),
		kind: "thank-you",
		interviewId: halden.interview.id,
		personId: ines,
		...given,
	});
	return { ...world, view, letter: view.letter };
};

describe("writing a draft anew", () => {
	it("puts an untouched draft into another language and length", async () => {
		const { app, letter } = await thankYou();
		const arabic = await app.do("letters.redraft", { id: letter.id, version: letter.version, language: "ar" });
		expect(arabic.letter).toMatchObject({ language: "ar", length: "usual" });
		expect(arabic.letter.body).toMatch(/^تحية طيبة إلى Ines،\n\n/);
		expect(arabic.letter.body).toContain("مع خالص التقدير،\nMaya Lindqvist");
		expect(arabic.asks.map(({ key }) => key)).toContain("greeting");
		const short = await app.do("letters.redraft", { id: letter.id, version: arabic.letter.version, length: "short" });
		expect(short.letter).toMatchObject({ language: "ar", length: "short" });
	});

	it("never replaces words of the user's own unless told so", async () => {
		const { app, letter } = await thankYou();
		const own = await app.do("letters.edit", {
			id: letter.id,
			version: letter.version,
			body: `${letter.body}\nPS: My own.`,
		});
		const request = { id: letter.id, version: own.version, language: "ar" } as const;
		expect((await app.refused("letters.redraft", request)).code).toBe("own-words");
		expect(await kept(app, "letter", letter.id)).toMatchObject({ body: own.body, language: own.language });
		const anew = await app.do("letters.redraft", { ...request, replacesOwnWords: true });
		expect(anew.letter.body).not.toContain("My own");
	});

	it("knows a draft that was only saved again for untouched", async () => {
		const { app, letter } = await thankYou();
		const saved = await app.do("letters.edit", { id: letter.id, version: letter.version, body: letter.body });
		const view = await app.do("letters.redraft", { id: letter.id, version: saved.version, language: "en" });
		expect(view.letter.body).toContain("Wednesday, April 8,");
	});

	it("knows it for untouched once a greeting was filled in, a fact was changed, or time has passed", async () => {
		const { app, letter, halden, ines } = await thankYou();
		const greeted = await app.do("letters.edit", {
			id: letter.id,
			version: letter.version,
			body: letter.body.replace("Dear Ines,", "Dear Ms Okafor,"),
		});
		await change(app, "person", ines, { greeting: "Ms Okafor" });
		await change(app, "opportunity", halden.opportunity.id, { position: "Head of marketing" });
		app.at("2026-04-20T08:00:00Z");
		const view = await app.do("letters.redraft", { id: letter.id, version: greeted.version });
		expect(view.letter.body).toContain("Dear Ms Okafor,");
		expect(view.letter.body).toContain("Head of marketing role");
	});

	it("states no event anew that is noted no longer", async () => {
		const world = await twoProcesses();
		const { app, halden } = world;
		const offerId = await offerAt(world, halden.opportunity.id);
		const draft = { id: app.id(), kind: "acceptance", opportunityId: halden.opportunity.id } as const;
		const { letter } = await app.do("letters.draft", draft);
		await app.do("offers.archive", { id: offerId });
		const request = { id: letter.id, version: letter.version, length: "short" } as const;
		expect((await app.refused("letters.redraft", request)).code).toBe("offer-needed");
	});

	it("takes a letter of an older version, which has no mark, for untouched where it would be written so now", async () => {
		const { app, letter } = await thankYou();
		await change(app, "letter", letter.id, { draftedAs: undefined } as never);
		const version = (await kept(app, "letter", letter.id))?.version ?? 0;
		const arabic = await app.do("letters.redraft", { id: letter.id, version, language: "ar" });
		await change(app, "letter", letter.id, { draftedAs: undefined, body: "Dear Ines,\n\nMine.\n" } as never);
		const own = { id: letter.id, version: arabic.letter.version + 1, language: "en" } as const;
		expect((await app.refused("letters.redraft", own)).code).toBe("own-words");
	});

	it("knows it when its lines come back as Windows ends them, and keeps none of those ends", async () => {
		const { app, letter } = await thankYou();
		const body = letter.body.replaceAll("\n", "\r\n");
		const saved = await app.do("letters.edit", { id: letter.id, version: letter.version, body });
		expect(saved.body).toBe(letter.body);
	});

	it("leaves a sent letter as it left, and a newer version alone", async () => {
		const { app, letter } = await thankYou();
		const stale = { id: letter.id, version: letter.version + 1, language: "ar" } as const;
		expect((await app.refused("letters.redraft", stale)).code).toBe("version-conflict");
		const sent = await app.do("letters.mark-sent", { id: letter.id, version: letter.version, touchId: app.id() });
		const late = { id: letter.id, version: sent.letter.version, language: "ar" } as const;
		expect((await app.refused("letters.redraft", late)).code).toBe("already-sent");
	});

	it("reads a letter of an older version, which has no length, as a usual one", async () => {
		const { app, letter } = await thankYou();
		await change(app, "letter", letter.id, { length: undefined } as never);
		const view = await app.do("letters.view", { id: letter.id });
		const again = await app.do("letters.redraft", { id: letter.id, version: view.letter.version });
		expect(again.letter).toMatchObject({ length: "usual", body: letter.body });
	});
});

describe("a draft in a language of its own", () => {
	it("takes language and length when it is made, whatever the settings say", async () => {
		const { letter } = await thankYou({ language: "ar", length: "short" });
		expect(letter).toMatchObject({ language: "ar", length: "short" });
	});

	it("asks for the text where Afterword cannot write it", async () => {
		const { app, letter } = await thankYou();
		const { asks, letter: french } = await app.do("letters.redraft", {
			id: letter.id,
			version: letter.version,
			language: "fr",
		});
		expect(french.body).toBe("Bonjour Ines,\n\nCordialement,\nMaya Lindqvist");
		expect(asks).toContainEqual(
			expect.objectContaining({ key: "text-in-language", question: "The text is yours to write in French." }),
		);
	});

	it("leaves as a file with its own script intact", async () => {
		const { app, letter } = await thankYou({ language: "ar" });
		const { content } = await app.do("letters.eml", { id: letter.id });
		expect(content).toMatch(/^Content-Type: text\/plain; charset=utf-8$/im);
		expect(content).toMatch(/^Subject: =\?UTF-8\?/m);
		const view = await app.do("letters.view", { id: letter.id });
		if ("url" in view.mailto) {
			expect(decodeURIComponent(view.mailto.url.split("&body=")[1] ?? "").replaceAll("\r\n", "\n")).toBe(letter.body);
		} else expect(view.mailto.characters).toBeGreaterThan(2000);
	});
});
