import { describe, expect, it } from "vitest";
import { offerAt, twoProcesses } from "../letter/letters.testing.ts";

const TEXT = {
	name: "My thank-you",
	kind: "thank-you",
	language: "en-gb",
	subject: "Thank you – {position} interview",
	body: "{greeting}\n\nThank you for {interview date}. It was good to see how {company} works.\n\n{closing}\n{my name}",
} as const;

const withTemplate = async (given: Partial<Record<keyof typeof TEXT, string | null>> = {}) => {
	const world = await twoProcesses();
	const { app } = world;
	const { template } = await app.do("templates.add", { id: app.id(), ...TEXT, ...given } as never);
	return { ...world, template };
};

describe("a template", () => {
	it("is kept, found by name, changed, put away and brought back", async () => {
		const { app, template } = await withTemplate();
		await app.do("templates.add", { id: app.id(), name: "A question", body: "{greeting} How does it stand?" });
		const { items } = await app.do("templates.list", {});
		expect(items.map(({ name, kind, language }) => [name, kind, language])).toEqual([
			["A question", null, "en-gb"],
			["My thank-you", "thank-you", "en-gb"],
		]);
		expect(items[1]?.slots).toEqual(["position", "greeting", "interview date", "company", "closing", "my name"]);
		const changed = await app.do("templates.edit", { id: template.id, version: template.version, body: "{greeting}" });
		expect(changed).toMatchObject({ template: { subject: TEXT.subject, body: "{greeting}" } });
		await app.do("templates.archive", { id: template.id });
		expect((await app.do("templates.list", {})).items.map(({ name }) => name)).toEqual(["A question"]);
		await app.do("templates.restore", { id: template.id });
		expect((await app.do("templates.view", { id: template.id })).template.body).toBe("{greeting}");
	});

	it("is offered where it fits: of its own kind, or for any", async () => {
		const { app } = await withTemplate();
		await app.do("templates.add", { id: app.id(), name: "Any", body: "{greeting}" });
		const namesFor = async (kind: "thank-you" | "decline") =>
			(await app.do("templates.list", { kind })).items.map(({ name }) => name);
		expect(await namesFor("thank-you")).toEqual(["Any", "My thank-you"]);
		expect(await namesFor("decline")).toEqual(["Any"]);
	});

	it("is made once, however often the same request arrives", async () => {
		const { app } = await twoProcesses();
		const request = { id: app.id(), ...TEXT };
		const first = await app.do("templates.add", request);
		expect(await app.do("templates.add", request)).toEqual(first);
	});

	it("needs a name of its own, also when it comes back", async () => {
		const { app, template } = await withTemplate();
		const again = { id: app.id(), ...TEXT, name: "my  THANK-you" };
		expect(await app.refused("templates.add", again)).toMatchObject({
			code: "template-name-taken",
			errors: [{ path: "name" }],
		});
		await app.do("templates.archive", { id: template.id });
		const second = await app.do("templates.add", again);
		expect((await app.refused("templates.restore", { id: template.id })).code).toBe("template-name-taken");
		await app.do("templates.edit", { id: second.template.id, version: second.template.version, name: "Another" });
		await app.do("templates.restore", { id: template.id });
		const { version } = (await app.do("templates.view", { id: second.template.id })).template;
		const back = { id: second.template.id, version, name: TEXT.name };
		expect((await app.refused("templates.edit", back)).code).toBe("template-name-taken");
		expect((await app.do("templates.edit", { ...back, name: "ANOTHER" })).template.name).toBe("ANOTHER");
	});

	it("may hold only slots that are known, and is told which was meant", async () => {
		const { app, template } = await withTemplate();
		const refusal = await app.refused("templates.add", {
			id: app.id(),
			...TEXT,
			name: "Other",
			subject: "The {postion}",
			body: "Dear {name,\n{compnay}",
		});
		expect(refusal.code).toBe("invalid-input");
		expect(refusal.errors).toEqual([
			{ path: "subject", message: expect.stringContaining("Did you mean {position}?") },
			{ path: "body", message: expect.stringContaining("brace without its partner") },
			{ path: "body", message: expect.stringContaining("{compnay}, which is not known. Did you mean {company}?") },
		]);
		const edit = { id: template.id, version: template.version, body: "{salary}" };
		expect((await app.refused("templates.edit", edit)).errors?.[0]?.message).toContain("{salary}");
		expect((await app.do("templates.view", { id: template.id })).template.body).toBe(TEXT.body);
	});

	it.each([
		["an empty text", { body: " \n " }, "body", "is empty"],
		["a text longer than any letter", { body: "x".repeat(20_001) }, "body", "shorten it"],
		["no name", { name: " " }, "name", "is empty"],
		["a subject of two lines", { subject: "a\nb" }, "subject", "line break"],
	])("is refused with %s", async (_, part, path, says) => {
		const { app } = await twoProcesses();
		const refusal = await app.refused("templates.add", { id: app.id(), ...TEXT, ...part });
		expect(refusal).toMatchObject({
			code: "invalid-input",
			errors: [{ path, message: expect.stringContaining(says) }],
		});
		expect((await app.do("templates.list", {})).items).toEqual([]);
	});

	it("of another version is not overwritten, and one of somebody else is not found", async () => {
		const { app, template } = await withTemplate();
		const stale = { id: template.id, version: template.version + 1, body: "{greeting}" };
		expect(await app.refused("templates.edit", stale)).toMatchObject({
			code: "version-conflict",
			current: { body: TEXT.body },
		});
		const unknown = app.id();
		for (const name of ["templates.view", "templates.archive", "templates.restore", "templates.check"] as const) {
			expect((await app.refused(name, { id: unknown })).code, name).toBe("not-found");
		}
	});

	it("has its own text checked, slots skipped and every name of the record left over", async () => {
		const { app, template } = await withTemplate();
		expect((await app.do("templates.check", { id: template.id })).findings).toEqual([]);
		const { findings } = await app.do("templates.check", {
			id: template.id,
			body: "{greeting}\n\nI look forward to hear from you about the {position} at Brightwell Oats.",
		});
		expect(findings.map(({ check, found }) => [check, found])).toEqual([
			["other-company", "Brightwell Oats"],
			["grammar", "to hear"],
		]);
	});

	it("can list its slots with what each holds", async () => {
		const { app } = await twoProcesses();
		const { items } = await app.do("templates.slots", {});
		expect(items).toContainEqual({ slot: "my name", holds: "Your name" });
	});
});

describe("a preview", () => {
	it("fills what is typed for an interview, keeps what it cannot fill, and says what to note", async () => {
		const { app, halden } = await twoProcesses();
		const preview = await app.do("templates.preview", {
			kind: "thank-you",
			subject: "Thank you, {positon}",
			body: "{greeting}\n\n{talked about} You promised an answer by {promised date}.",
			interviewId: halden.interview.id,
		});
		expect(preview.filled).toMatchObject({
			recipient: "Ines Okafor",
			body: "Dear Ines,\n\n{talked about} You promised an answer by Friday 17 April.",
			missing: [{ slot: "talked about", says: expect.stringContaining("in the debrief") }],
		});
		expect(preview.problems).toEqual([
			expect.objectContaining({ field: "subject", meant: "position", says: expect.stringContaining("{positon}") }),
		]);
		expect(preview.review.findings).toEqual([]);
	});

	it("of a kept one without a subject shows the subject the letter would get, and nothing is kept", async () => {
		const { app, template, halden } = await withTemplate({ subject: "" });
		const { filled } = await app.do("templates.preview", {
			templateId: template.id,
			interviewId: halden.interview.id,
			gaps: "left-out",
		});
		expect(filled?.subject).toBe("Thank you, Marketing analyst interview on 8 April");
		expect((await app.do("letters.list", {})).items).toEqual([]);
	});

	it("without anything to fill it for reads and checks the text alone", async () => {
		const { app } = await twoProcesses();
		const preview = await app.do("templates.preview", { body: "{greeting} Hello Sam Holt." });
		expect(preview.filled).toBeNull();
		expect(preview.review.findings.map(({ found }) => found)).toEqual(["Sam Holt"]);
		expect((await app.refused("templates.preview", { templateId: app.id() })).code).toBe("not-found");
	});
});

describe("a letter from a template", () => {
	const draft = (world: Awaited<ReturnType<typeof withTemplate>>, given: object = {}) => ({
		id: world.app.id(),
		kind: "thank-you" as const,
		interviewId: world.halden.interview.id,
		templateId: world.template.id,
		...given,
	});

	it("is filled for its recipient and checked like every letter", async () => {
		const world = await withTemplate();
		const { app, ines } = world;
		const { letter } = await app.do("letters.draft", draft(world));
		expect(letter).toMatchObject({
			personId: ines,
			to: "ines@haldenferries.example",
			templateId: world.template.id,
			language: "en-gb",
			subject: "Thank you – Marketing analyst interview",
			body: "Dear Ines,\n\nThank you for Wednesday 8 April. It was good to see how Halden Ferries works.\n\nKind regards,\nMaya Lindqvist",
		});
		const review = await app.do("letters.check", { id: letter.id });
		expect(review.findings.filter(({ level }) => level === "must-look")).toEqual([]);
		const other = letter.body.replace("Halden Ferries", "Brightwell Oats").replace("Ines", "Sam");
		const wrong = await app.do("letters.check", { id: letter.id, body: other });
		expect(wrong.findings.filter(({ level }) => level === "must-look").map(({ check }) => check)).toEqual(
			expect.arrayContaining(["greeting-name", "other-company"]),
		);
	});

	it("is not drafted while a fact is missing, and is told each and what to do", async () => {
		const world = await withTemplate({ body: "{greeting}\n\nThank you. {talked about}\n\nMy number: {my phone}" });
		const { app } = world;
		const refusal = await app.refused("letters.draft", draft(world));
		expect(refusal).toEqual({
			code: "template-gaps",
			errors: [
				{ path: "{talked about}", message: expect.stringContaining("in the debrief") },
				{ path: "{my phone}", message: expect.stringContaining("in settings") },
			],
		});
		expect((await app.do("letters.list", {})).items).toEqual([]);
	});

	it("leaves out sentences with a hole where that is wished, and invents nothing", async () => {
		const world = await withTemplate({ body: "{greeting}\n\nThank you for today. {talked about} I liked it." });
		const { letter } = await world.app.do("letters.draft", draft(world, { gaps: "left-out" }));
		expect(letter.body).toBe("Dear Ines,\n\nThank you for today. I liked it.");
	});

	it("shows a kept gap as something that must be looked at", async () => {
		const world = await withTemplate({ body: "{greeting}\n\nThank you for today. {talked about}" });
		const { app } = world;
		const { letter } = await app.do("letters.draft", draft(world, { gaps: "kept" }));
		expect(letter.body).toContain("{talked about}");
		const { findings } = await app.do("letters.check", { id: letter.id });
		expect(findings).toContainEqual(
			expect.objectContaining({ check: "placeholder", level: "must-look", found: "{talked about}" }),
		);
	});

	it("is only filled from a template for its kind and language, and from none that was put away", async () => {
		const world = await withTemplate();
		const { app, template } = world;
		const other = await app.refused("letters.draft", draft(world, { kind: "status-check" }));
		expect(other).toMatchObject({ code: "template-does-not-fit", detail: expect.stringContaining("thank-you") });
		expect((await app.refused("letters.draft", draft(world, { language: "ar" }))).code).toBe("template-does-not-fit");
		await app.do("templates.archive", { id: template.id });
		expect((await app.refused("letters.draft", draft(world))).code).toBe("not-found");
	});

	it("holds words of the user's own: writing it anew has to be asked for", async () => {
		const world = await withTemplate();
		const { app } = world;
		const { letter } = await app.do("letters.draft", draft(world));
		const request = { id: letter.id, version: letter.version, length: "short" } as const;
		expect((await app.refused("letters.redraft", request)).code).toBe("own-words");
		const anew = await app.do("letters.redraft", { ...request, replacesOwnWords: true });
		expect(anew.letter).toMatchObject({ templateId: null, length: "short" });
		const again = { id: letter.id, version: anew.letter.version, length: "usual" } as const;
		expect((await app.do("letters.redraft", again)).letter.length).toBe("usual");
	});

	it("can take the place of a draft nobody has typed into, and one template that of another", async () => {
		const world = await withTemplate();
		const { app, template, halden } = world;
		const short = (await app.do("templates.add", { id: app.id(), name: "Short", language: "ar", body: "{greeting}" }))
			.template;
		const { letter } = await app.do("letters.draft", { ...draft(world), templateId: undefined });
		const first = await app.do("letters.redraft", {
			id: letter.id,
			version: letter.version,
			templateId: template.id,
		});
		expect(first.letter).toMatchObject({ templateId: template.id, language: "en-gb", personId: letter.personId });
		expect(first.letter.body).toContain(`to see how ${halden.company.name} works`);
		const second = { id: letter.id, version: first.letter.version, templateId: short.id } as const;
		expect((await app.do("letters.redraft", second)).letter).toMatchObject({ language: "ar", templateId: short.id });
	});

	it("never takes the place of words of the user's own unless told so, nor while a fact is missing", async () => {
		const world = await withTemplate({ body: "{greeting} {talked about}" });
		const { app, template } = world;
		const { letter } = await app.do("letters.draft", { ...draft(world), templateId: undefined });
		const own = await app.do("letters.edit", { id: letter.id, version: letter.version, body: "My own words." });
		const request = { id: letter.id, version: own.version, templateId: template.id } as const;
		expect((await app.refused("letters.redraft", request)).code).toBe("own-words");
		const gaps = await app.refused("letters.redraft", { ...request, replacesOwnWords: true });
		expect(gaps).toMatchObject({ code: "template-gaps", errors: [{ path: "{talked about}" }] });
		expect((await app.do("letters.view", { id: letter.id })).letter.body).toBe("My own words.");
		const filled = await app.do("letters.redraft", { ...request, replacesOwnWords: true, gaps: "left-out" });
		expect(filled.letter.body).toBe("Dear Ines,");
	});

	it("that would be too long once filled is refused with what to shorten", async () => {
		const world = await withTemplate({ subject: `${"Thanks ".repeat(41)}{position}` });
		const refusal = await world.app.refused("letters.draft", draft(world));
		expect(refusal).toMatchObject({ code: "invalid-input", errors: [{ path: "subject" }] });
	});

	it("speaks only of the opportunity it is for, whatever else is recorded", async () => {
		const world = await withTemplate({ body: "{greeting}\n\nThank you, {company}. {news} {doubt} {next step}" });
		await offerAt(world, world.brightwell.opportunity.id);
		const { letter } = await world.app.do("letters.draft", draft(world, { gaps: "left-out" }));
		expect(letter.body).not.toMatch(/Brightwell|Sam/);
	});
});
