import { describe, expect, it } from "vitest";
import type { PersonId } from "../../ids.ts";
import type { Person } from "../../person/person.ts";
import { addHours } from "../../time/instant.ts";
import { adviceOf, ENDED, facts, id, interview, letter, person, theDoBy, touch } from "../facts.testing.ts";
import type { Facts } from "../facts.ts";
import { planFollowUps } from "../plan.ts";

const SALMA = person();
const JONAS = person({ id: id("jonas"), name: "Jonas Weber" });
const PRIYA = person({ id: id("priya"), name: "Priya Nair", email: null });
const OMAR = person({ id: id("omar"), name: "Omar Haddad", roles: ["coordinator"] });
const now = addHours(ENDED, 2);

const panel = (people: readonly Person[], more: Partial<Facts> = {}): Facts =>
	facts({
		people,
		interviews: [
			interview({
				kind: "panel",
				interviewerIds: people.filter(({ roles }) => roles.includes("interviewer")).map((each) => each.id),
			}),
		],
		...more,
	});

const thank = (given: Facts) => {
	const advice = theDoBy(planFollowUps(given, now), "thank");
	if (advice.action.kind !== "thank") throw new Error(advice.key);
	return { ...advice, action: advice.action };
};

const names = (ids: readonly PersonId[]): readonly string[] => ids;

describe("panel letters", () => {
	it("are owed to each person, in the order named, as one advice", () => {
		const { action, notes } = thank(panel([SALMA, JONAS]));
		expect(names(action.owedTo)).toEqual(["salma", "jonas"]);
		expect(action.through).toBeNull();
		expect(notes).toEqual([{ rule: "panel-letters", people: 2, withoutAddress: 0 }]);
	});

	it("keep the order in which the user named them, whatever order people are listed in", () => {
		const given = panel([SALMA, JONAS]);
		expect(names(thank({ ...given, people: [JONAS, SALMA] }).action.owedTo)).toEqual(["salma", "jonas"]);
	});

	it("say nothing for one person with an address", () => {
		expect(thank(panel([SALMA])).notes).toEqual([]);
	});

	it("stay owed to the others once one was thanked", () => {
		const { action } = thank(panel([SALMA, JONAS], { letters: [letter()] }));
		expect([names(action.owedTo), names(action.sentTo)]).toEqual([["jonas"], ["salma"]]);
	});

	it("are done once the last of them was thanked", () => {
		const letters = [letter(), letter({ personId: JONAS.id })];
		expect(adviceOf(planFollowUps(panel([SALMA, JONAS], { letters }), now), "thank")).toEqual([]);
	});

	it("are done by one letter to nobody in particular", () => {
		const given = panel([SALMA, JONAS], { letters: [letter({ personId: null })] });
		expect(adviceOf(planFollowUps(given, now), "thank")).toEqual([]);
	});

	it("go through the coordinator where an address is missing", () => {
		const { action, notes } = thank(panel([SALMA, PRIYA, OMAR]));
		expect(action.through).toBe("omar");
		expect(notes).toEqual([{ rule: "panel-letters", people: 2, withoutAddress: 1 }]);
	});

	it("go through nobody once only people with an address are left", () => {
		const { action } = thank(panel([SALMA, PRIYA, OMAR], { letters: [letter({ personId: PRIYA.id })] }));
		expect([names(action.owedTo), action.through]).toEqual([["salma"], null]);
	});

	it("count everyone without an address as thanked once one letter went through the coordinator", () => {
		const given = panel([SALMA, PRIYA, OMAR], { letters: [letter({ personId: OMAR.id })] });
		expect(names(thank(given).action.owedTo)).toEqual(["salma"]);
		const all = panel([SALMA, PRIYA, OMAR], { letters: [letter(), letter({ personId: OMAR.id })] });
		expect(adviceOf(planFollowUps(all, now), "thank")).toEqual([]);
	});

	it("count a logged letter through the coordinator the same", () => {
		const through = touch({ kind: "thank-you", at: addHours(ENDED, 1), interviewId: id("first"), personId: OMAR.id });
		expect(adviceOf(planFollowUps(panel([PRIYA, OMAR], { touches: [through] }), now), "thank")).toEqual([]);
	});

	it("are owed once to a person who interviews and recruits, and that letter is hers alone", () => {
		const both = person({ roles: ["interviewer", "recruiter"] });
		expect(names(thank(panel([both])).action.owedTo)).toEqual(["salma"]);
		expect(adviceOf(planFollowUps(panel([both], { letters: [letter()] }), now), "thank")).toEqual([]);
		const { action } = thank(panel([both, PRIYA], { letters: [letter()] }));
		expect(names(action.owedTo)).toEqual(["priya"]);
	});

	it("are owed once to a person named twice", () => {
		const twice = facts({ interviews: [interview({ interviewerIds: [SALMA.id, SALMA.id] })] });
		expect(names(thank(twice).action.owedTo)).toEqual(["salma"]);
	});

	it("treat a no-reply address as a missing one", () => {
		for (const email of ["no-reply@marsa.example", "hr_noreply@marsa.example", "noreply+jobs@marsa.example"]) {
			const robot = person({ email });
			expect(thank(panel([robot, JONAS, OMAR])).notes, email).toEqual([
				{ rule: "panel-letters", people: 2, withoutAddress: 1 },
			]);
		}
	});

	it("never go through a no-reply address", () => {
		const robot = person({ id: id("jobs"), roles: ["coordinator"], email: "no-reply@marsa.example" });
		expect(thank(panel([PRIYA, robot])).action.through).toBeNull();
	});
});
