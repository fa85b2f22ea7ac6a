import { describe, expect, it } from "vitest";
import { foldName } from "../proofread/fold.ts";
import { isPetForm } from "./pet-form.ts";

describe("a pet form", () => {
	it.each([
		["Charlie", "Charles"],
		["Jamie", "James"],
		["Harry", "Henry"],
		["Susie", "Susan"],
		["Katie", "Kate"],
		["Annie", "Anna"],
		["Lisa", "Elisa"],
		["Lena", "Helena"],
		["Hannes", "Johannes"],
		["Kathrin", "Katharina"],
		["Lina", "Alina"],
	])("%s may be one of %s", (form, name) => {
		expect(isPetForm(foldName(form), foldName(name))).toBe(true);
	});

	it.each([
		["Sioban", "Siobhán"],
		["Jon", "John"],
		["Okaffor", "Okafor"],
		["Smyth", "Smith"],
		["Bryan", "Brian"],
		["Steven", "Stephen"],
		["Ines", "Ines"],
	])("%s is none of %s", (form, name) => {
		expect(isPetForm(foldName(form), foldName(name))).toBe(false);
	});
});
