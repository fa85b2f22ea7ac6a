import { describe, expect, it } from "vitest";
import { statedOutcome } from "./stated-outcome.ts";

describe("what a sentence says of the application", () => {
	it.each([
		"After much thought we won't be moving forward.",
		"We won’t be moving forward with your application.",
		"We will not be going ahead with your application after the interview on Tuesday.",
		"We have decided not to proceed with you.",
		"We will not go ahead with a second interview.",
		"We won't be proceeding.",
		"We won't be taking your application further.",
	])("is a no: %s", (sentence) => {
		expect(statedOutcome(sentence)).toBe("rejected");
	});

	it.each([
		"We are delighted to offer you the position.",
		"I am happy to make you a formal offer.",
		"We'd love to have you join the team!",
		"We’d be thrilled for you to join us as a data analyst.",
	])("is an offer: %s", (sentence) => {
		expect(statedOutcome(sentence)).toBe("offer");
	});

	it.each([
		"We will not go ahead with the meeting on Tuesday.",
		"We won't be moving the interview.",
		"We won't go ahead with tomorrow's call.",
		"We won't be proceeding with the call on Tuesday.",
		"I am happy to make the job clearer.",
		"I am happy to offer a job description.",
		"We'd love to have you join the team for lunch on Thursday.",
		"We'd love to have you join the team meeting.",
		"We would like you to join us at 3 p.m.",
	])("says nothing of it: %s", (sentence) => {
		expect(statedOutcome(sentence)).toBeNull();
	});
});
