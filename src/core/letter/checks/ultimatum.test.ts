import { describe, expect, it } from "vitest";
import { findings, passed } from "./check.testing.ts";

const pressure = (text: string, kind: "competing-offer" | "status-check" = "competing-offer") =>
	findings("ultimatum", { text, letter: { kind } }).map(({ data }) => [data.problem, data.written]);
const problems = (text: string) => pressure(text).map(([problem]) => problem);

describe("an ultimatum", () => {
	it.each([
		["You must decide before Thursday.", "demand"],
		["I need an answer by Thursday.", "demand"],
		["I will need your final decision this week.", "demand"],
		["I expect your decision soon.", "demand"],
		["I need to hear from you.", "demand"],
		["You will have to let me know.", "demand"],
		["Please decide immediately.", "demand"],
		["Please let me know by Thursday.", "deadline"],
		["Please give me an answer by 16 April.", "deadline"],
		["Please reply no later than Thursday.", "deadline"],
		["Let me know by Friday or I take it.", "deadline"],
		["This is your last chance.", "deadline"],
		["My answer is my final word.", "deadline"],
		["This is final.", "deadline"],
		["I am giving you two days.", "deadline"],
		["You have until Thursday.", "deadline"],
		["Otherwise I will accept it.", "threat"],
		["I would have to leave, or else.", "threat"],
		["Unless you decide, I am gone.", "threat"],
		["If you do not decide, it is over.", "threat"],
		["If I do not hear from you, it is over.", "threat"],
		["I will have no choice but to accept.", "threat"],
		["I will accept the other offer.", "threat"],
		["I hope you can match their offer.", "threat"],
	])("is found in: %s", (text, expected) => {
		expect(problems(text)).toContain(expected);
	});

	it.each([
		"They would like my answer by Thursday 16 April.",
		"They need my answer no later than Thursday.",
		"I must give them my answer by Thursday.",
		"They have not set a firm date for my answer.",
		"Could you tell me whether a decision before Thursday is possible?",
		"Please let me know whether a decision by Thursday is possible.",
		"When may I expect your decision?",
		"You must be busy these days.",
		"I enjoyed the final interview and the final round.",
		"If you need to speak to my referees, I will gladly help.",
		"Is there anything else you need to decide?",
		"If you cannot decide before then, I understand.",
		"If not, I will understand.",
		"Otherwise I would be glad to hear from you later.",
		"You can reach me by e-mail or I can call you.",
		"I would gladly accept the role at Halden Ferries.",
		"My skills match the role.",
	])("is not read into: %s", (text) => {
		expect(pressure(text)).toEqual([]);
	});

	it("is one thing to look at where several words say it", () => {
		expect(pressure("I need your final answer.")).toHaveLength(1);
	});

	it("must be looked at, and is judged in a letter about another offer only", () => {
		expect(findings("ultimatum", { text: "You must decide.", letter: { kind: "competing-offer" } })[0]?.level).toBe(
			"must-look",
		);
		expect(pressure("You must decide.", "status-check")).toEqual([]);
		expect(passed("ultimatum", { letter: { kind: "competing-offer" } })).toBeNull();
		expect(passed("ultimatum", {})).toBeUndefined();
	});
});
