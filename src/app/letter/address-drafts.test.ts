import { describe, expect, it } from "vitest";
import { kept, twoProcesses } from "./letters.testing.ts";

const drafted = async (email: string | null) => {
	const world = await twoProcesses();
	const { app, halden, ines } = world;
	const edit = async (fields: { readonly email: string | null }) => {
		const { person } = await app.do("people.view", { id: ines });
		await app.do("people.edit", { id: ines, version: person.version, ...fields });
	};
	await edit({ email });
	const draft = { id: app.id(), kind: "thank-you", interviewId: halden.interview.id, personId: ines } as const;
	const { letter } = await app.do("letters.draft", draft);
	const to = async () => (await kept(app, "letter", letter.id))?.to;
	return { ...world, letter, edit, to };
};

describe("an address noted after the draft", () => {
	it("reaches a draft that has none, and corrects one that has the old one", async () => {
		const { edit, to } = await drafted(null);
		expect(await to()).toBe("");
		await edit({ email: "ines@haldenferries.example" });
		expect(await to()).toBe("ines@haldenferries.example");
		await edit({ email: "okafor@haldenferries.example" });
		expect(await to()).toBe("okafor@haldenferries.example");
	});

	it("leaves an address alone that the user typed, and one whose note was deleted", async () => {
		const { app, letter, edit, to } = await drafted("ines@haldenferries.example");
		await edit({ email: null });
		expect(await to()).toBe("ines@haldenferries.example");
		const version = (await kept(app, "letter", letter.id))?.version ?? 0;
		await app.do("letters.edit", { id: letter.id, version, to: "reception@haldenferries.example" });
		await edit({ email: "okafor@haldenferries.example" });
		expect(await to()).toBe("reception@haldenferries.example");
	});

	it("is none that nobody reads", async () => {
		const { edit, to } = await drafted(null);
		await edit({ email: "no-reply@haldenferries.example" });
		expect(await to()).toBe("");
	});

	it("changes no letter that was sent, and none to somebody else", async () => {
		const { app, letter, edit, to, brightwell, sam } = await drafted("ines@haldenferries.example");
		await app.do("letters.mark-sent", { id: letter.id, version: letter.version, touchId: app.id() });
		const theirs = { id: app.id(), kind: "thank-you", interviewId: brightwell.interview.id, personId: sam } as const;
		const other = await app.do("letters.draft", theirs);
		await edit({ email: "okafor@haldenferries.example" });
		expect(await to()).toBe("ines@haldenferries.example");
		expect((await kept(app, "letter", other.letter.id))?.to).toBe("sam@brightwell.example");
	});
});
