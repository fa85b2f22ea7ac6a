import { describe, expect, it } from "vitest";
import { keptPatchShelf, mergePatches, notYetIn } from "./kept-patch.ts";

interface Note {
	readonly text?: string;
	readonly title?: string;
	readonly items?: Readonly<Record<string, { readonly value: number } | null>>;
}

const emptyStorage = () => {
	const held = new Map<string, string>();
	return {
		held,
		getItem: (name: string) => held.get(name) ?? null,
		setItem: (name: string, value: string) => void held.set(name, value),
		removeItem: (name: string) => void held.delete(name),
	};
};

describe("the shelf of kept patches", () => {
	it("gives back the patch with the version it was typed on", () => {
		const storage = emptyStorage();
		keptPatchShelf<Note>(storage, "store-a", "letter:1").write({ base: 3, patch: { text: "typed" } });
		const read = keptPatchShelf<Note>(storage, "store-a", "letter:1").read();
		expect(read).toEqual({ base: 3, patch: { text: "typed" } });
	});

	it("keeps a record that was not there yet apart from any version", () => {
		const shelf = keptPatchShelf<Note>(emptyStorage(), "store-a", "debrief:1");
		shelf.write({ base: null, patch: { text: "first" } });
		expect(shelf.read()?.base).toBeNull();
	});

	it("never shows the notes of one database to another", () => {
		const storage = emptyStorage();
		keptPatchShelf<Note>(storage, "store-a", "letter:1").write({ base: 3, patch: { text: "typed" } });
		expect(keptPatchShelf<Note>(storage, "store-b", "letter:1").read()).toBeNull();
	});

	it("clears its place when nothing waits any more", () => {
		const storage = emptyStorage();
		const shelf = keptPatchShelf<Note>(storage, "store-a", "letter:1");
		shelf.write({ base: 3, patch: { text: "typed" } });
		shelf.write({ base: 4, patch: {} });
		expect(storage.held.size).toBe(0);
	});

	it("takes what it cannot read for nothing", () => {
		const storage = emptyStorage();
		const shelf = keptPatchShelf<Note>(storage, "store-a", "letter:1");
		for (const broken of ["{", "[]", '{"text":"without a version"}', '{"base":1,"patch":{}}']) {
			storage.held.set("unsaved:store-a:letter:1", broken);
			expect(shelf.read()).toBeNull();
		}
	});

	it("outlives a storage that is full", () => {
		const full = {
			...emptyStorage(),
			setItem: () => {
				throw new Error("full");
			},
		};
		expect(() => keptPatchShelf<Note>(full, "s", "k").write({ base: 1, patch: { text: "a" } })).not.toThrow();
	});
});

describe("merging patches", () => {
	it("lets the later field win and joins the items", () => {
		const earlier: Note = { text: "a", title: "t", items: { one: { value: 1 }, two: null } };
		expect(mergePatches<Note>(earlier, { text: "b", items: { two: { value: 2 } } })).toEqual({
			text: "b",
			title: "t",
			items: { one: { value: 1 }, two: { value: 2 } },
		});
	});
});

describe("what is not yet in a record", () => {
	it("leaves out what the record says already, whatever the order of its fields", () => {
		const record = { text: "same", list: [{ a: 1, b: 2 }] };
		expect(notYetIn({ text: "same", list: [{ b: 2, a: 1 }] }, record)).toEqual({});
	});

	it("keeps what differs, also by length", () => {
		expect(notYetIn({ text: "mine", list: ["a"] }, { text: "theirs", list: ["a", "b"] })).toEqual({
			text: "mine",
			list: ["a"],
		});
	});

	it("compares items one by one, a cleared one with one that is not there", () => {
		const record = { items: { one: { value: 1 }, three: { value: 3 } } };
		expect(notYetIn<Note>({ items: { one: { value: 1 }, two: null } }, record)).toEqual({});
		expect(notYetIn<Note>({ items: { three: null } }, record)).toEqual({ items: { three: null } });
	});
});
