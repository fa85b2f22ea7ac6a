import { describe, expect, it } from "vitest";
import { FindingCursor } from "./finding-cursor.ts";

const finding = (key: string, start = 0) => ({ key, field: "body" as const, start });
const [a, b, c] = [finding("a"), finding("b"), finding("c")];

describe("looking at findings by keyboard", () => {
	it("goes from one to the next, and around", () => {
		const cursor = new FindingCursor();
		expect([0, 1, 2].map(() => cursor.next([a, b]))).toEqual([a, b, a]);
		expect(new FindingCursor().next([])).toBeNull();
	});

	it("goes back to the one before, and around", () => {
		const cursor = new FindingCursor();
		expect([0, 1, 2].map(() => cursor.previous([a, b]))).toEqual([b, a, b]);
		expect(cursor.next([a, b])).toBe(a);
		expect(new FindingCursor().previous([])).toBeNull();
	});

	it("goes back from what is mended to the one before it", () => {
		const cursor = new FindingCursor();
		cursor.next([a, b, c]);
		cursor.next([a, b, c]);
		expect(cursor.previous([a, c])).toBe(a);
	});

	it("goes on from the one that was looked at otherwise", () => {
		const cursor = new FindingCursor();
		cursor.see(b, [a, b, c]);
		expect(cursor.current([a, b, c])).toBe(b);
		expect(cursor.next([a, b, c])).toBe(c);
		cursor.see(b, [a, b, c]);
		expect(cursor.current([a, c])).toBe(c);
	});

	it("knows whether the one that was looked at still stands", () => {
		const cursor = new FindingCursor();
		expect(cursor.seen([a, b])).toBeNull();
		cursor.next([a, b]);
		expect(cursor.seen([a, b])).toBe(a);
		expect(cursor.seen([b])).toBeNull();
	});

	it("begins with the first where nothing was looked at", () => {
		expect(new FindingCursor().current([a, b])).toBe(a);
		expect(new FindingCursor().current([])).toBeNull();
	});

	it("stays with the finding when another comes in before it", () => {
		const cursor = new FindingCursor();
		cursor.next([b, c]);
		expect(cursor.current([a, b, c])).toBe(b);
		expect(cursor.next([a, b, c])).toBe(c);
	});

	it("stays with it when words typed before it move it along", () => {
		const cursor = new FindingCursor();
		cursor.next([finding("a", 1), finding("a", 9)]);
		expect(cursor.current([b, finding("a", 4)])).toMatchObject({ key: "a", start: 4 });
	});

	it("goes on with what took its place once it is mended", () => {
		const cursor = new FindingCursor();
		cursor.next([a, b, c]);
		expect(cursor.current([b, c])).toBe(b);
		expect(cursor.next([b, c])).toBe(b);
		expect(cursor.next([b, c])).toBe(c);
	});

	it("begins again where the last of them is mended", () => {
		const cursor = new FindingCursor();
		cursor.next([a, b]);
		cursor.next([a, b]);
		expect(cursor.next([a])).toBe(a);
		expect(cursor.next([])).toBeNull();
		expect(cursor.next([c])).toBe(c);
	});
});
