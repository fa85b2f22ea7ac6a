import { describe, expect, it } from "vitest";
import { INES, letterPerson, PRIYA, ROSA, TOM } from "../letter-context.testing.ts";
import { findings, passed } from "./check.testing.ts";

const problem = (to: string, context = {}) => {
	const [finding] = findings("recipient-address", { letter: { to }, context });
	return finding === undefined ? null : [finding.data.problem, finding.data.expected];
};
const withoutAddress = { recipient: { ...INES, email: null }, interviewers: [{ ...INES, email: null }, TOM, PRIYA] };

describe("where the letter goes", () => {
	it("is right when it is the recorded address, in any case and with a name before it", () => {
		expect(passed("recipient-address", { letter: { to: "Ines <I.Okafor@HaldenFerries.example>" } })).toEqual({
			personName: "Ines Okafor",
		});
	});

	it("is one address where a comma stands in the name before it", () => {
		const to = '"Okafor, Ines" <i.okafor@haldenferries.example>';
		expect(passed("recipient-address", { letter: { to } })).toEqual({ personName: "Ines Okafor" });
		expect(findings("group-recipient", { letter: { to } })).toEqual([]);
	});

	it("is no address without a domain", () => {
		expect(problem("i.okafor@haldenferries")).toEqual(["not-an-address", INES.email]);
		expect(problem("Ines Okafor")).toEqual(["not-an-address", INES.email]);
	});

	it("is a colleague's", () => {
		expect(problem("t.brandvold@haldenferries.example")).toEqual(["someone-else", INES.email]);
	});

	it("may be the coordinator's, who passes letters on", () => {
		const coordinator = letterPerson("Lena Falk", { roles: ["coordinator"], email: "lena@haldenferries.example" });
		expect(problem("lena@haldenferries.example", { otherPeopleHere: [coordinator] })).toBeNull();
	});

	it("differs from the recorded one", () => {
		expect(problem("ines@home.example")).toEqual(["other-than-noted", INES.email]);
	});

	it("misses the colleagues' domain by a letter", () => {
		expect(problem("ines@haldenferies.example", withoutAddress)).toEqual([
			"domain-near-miss",
			"ines@haldenferries.example",
		]);
	});

	it("may be at another domain altogether", () => {
		expect(problem("ines@mailbox.example", withoutAddress)).toBeNull();
		expect(problem("ines@haldenferries.example", withoutAddress)).toBeNull();
	});

	it("is somebody's at the company where it should be the referee's, and the other way round", () => {
		const toReferee = { kind: "reference-heads-up" as const, recipient: ROSA, referees: [ROSA] };
		expect(problem("i.okafor@haldenferries.example", toReferee)).toEqual(["someone-else", ROSA.email]);
		expect(problem("rosa@tamarind.example", { referees: [ROSA] })).toEqual(["someone-else", INES.email]);
	});

	it("goes through no coordinator in a letter to a referee", () => {
		const coordinator = letterPerson("Lena Falk", { roles: ["coordinator"], email: "lena@haldenferries.example" });
		const toReferee = { kind: "reference-heads-up" as const, recipient: ROSA, otherPeopleHere: [coordinator] };
		expect(problem("lena@haldenferries.example", toReferee)).toEqual(["someone-else", ROSA.email]);
	});

	it("is compared with no colleague's domain where a referee is nobody's colleague", () => {
		const toReferee = { kind: "reference-heads-up" as const, recipient: { ...ROSA, email: null }, referees: [ROSA] };
		expect(problem("rosa@haldenferies.example", toReferee)).toBeNull();
	});

	it("misses the recipient's name or the company's by a letter, where no address is recorded", () => {
		const alone = { recipient: { ...INES, email: null }, interviewers: [] };
		expect(problem("i.okafro@haldenferries.example", alone)).toEqual([
			"name-near-miss",
			"i.okafor@haldenferries.example",
		]);
		expect(problem("iokaffor@haldenferries.example", alone)).toEqual([
			"name-near-miss",
			"iokafor@haldenferries.example",
		]);
		expect(problem("i.okafor@haldenferies.example", alone)).toEqual([
			"domain-near-miss",
			"i.okafor@haldenferries.example",
		]);
		expect(problem("i.okafor@haldenferries.example", alone)).toBeNull();
		expect(problem("hr@haldenferries.example", alone)).toBeNull();
	});
});
