import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Advice } from "../advice.ts";
import { changedLines, STRANGER } from "./changed-words.testing.ts";
import { CLAUSES, STATES } from "./expectations/clauses.testing.ts";
import { allAdvice, partsOf, readExpectation, WHOLE } from "./expectations/lines.testing.ts";
import type { Seen } from "./expectations/seen.testing.ts";
import { SUBJECTS } from "./expectations/subject.testing.ts";
import { storyFiles } from "./files.testing.ts";
import { readBy } from "./phrase.testing.ts";
import { type Scene, StoryProblem } from "./scene.testing.ts";
import { DATED, differencesIn, LASTING, OPENINGS, readStory, type Story, storiesIn, UNDATED } from "./story.testing.ts";

const told = storyFiles().flatMap(({ file, text }) => storiesIn(file, text));
const stories: readonly Story[] = told.map(readStory);
const looks = stories.flatMap((story) => story.looks);

const NAMED = `A story
  office in Kuwait, you in Berlin
  Sun 5 Apr 2026 10:00-11:00  on-site interview with Salma; debriefed
  on Sun 5 Apr 11:00
    thank Salma: now; due Mon 6 Apr 11:00
    their move
  on just after Mon 6 Apr 11:00
    thank Salma: now; amber`;

/** What the first story of a text fails with; `null`: it can be understood. */
const problemIn = (text: string): string | null => {
	try {
		for (const each of storiesIn("a.txt", text)) readStory(each);
		return null;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
};

const readFirst = (text: string): Story => {
	const [first] = storiesIn("a.txt", text);
	if (first === undefined) throw new Error("There is no story");
	return readStory(first);
};

const withLine = (number: number, line: string): string =>
	NAMED.split("\n")
		.map((each, index) => (index + 1 === number ? line : each))
		.join("\n");

describe("the reader of stories", () => {
	it("understands the story the refusals below are made from", () => {
		expect(problemIn(NAMED)).toBeNull();
	});

	it.each([
		[
			"a weekday that is not that date's",
			3,
			"  Mon 5 Apr 2026 10:00-11:00  on-site interview with Salma",
			"is a Sun, not a Mon",
		],
		[
			"a day that does not exist",
			3,
			"  Mon 30 Feb 2026 10:00-11:00  on-site interview with Salma",
			"there is no 30 Feb",
		],
		["a first date without a year", 3, "  Sun 5 Apr 10:00-11:00  on-site interview with Salma", "needs its year"],
		[
			"a time that clocks skip",
			2,
			"  office in Berlin, you in Berlin\n  Sun 29 Mar 2026 02:30  you apply",
			"clocks in Europe/Berlin skip 02:30",
		],
		["a place nobody knows", 2, "  office in Atlantis, you in Berlin", "no story knows where Atlantis is"],
		["no place at all", 2, "  they rest on Fri and Sat", "nobody here understands"],
		[
			"a kind of interview there is not",
			3,
			"  Sun 5 Apr 2026 10:00-11:00  lunch interview with Salma",
			"lunch is no kind of interview",
		],
		[
			"a misspelt thing that was done",
			3,
			"  Sun 5 Apr 2026 10:00-11:00  on-site interview with Salma; debrifed",
			'"debrifed" is none of',
		],
		[
			"something that never happens in a story",
			3,
			"  Sun 5 Apr 2026 10:00  you bake a cake",
			'nobody here understands "you bake a cake"',
		],
		["a misspelt name", 5, "    thank Slama: now", "nobody in this story is called Slama"],
		["a misspelt state", 5, "    thank Salma: nwo", "nobody here understands"],
		[
			"a misspelt clause",
			5,
			"    thank Salma: now; dew Mon 6 Apr 11:00",
			'nobody here understands "dew Mon 6 Apr 11:00"',
		],
		["a misspelt lane", 6, "    there move", 'nobody here understands "there move"'],
		["a rule there is not", 5, "    thank Salma: now; by thank-you-windows", "there is no rule thank-you-windows"],
		["a kind of advice there is not", 5, "    no checks", 'nobody here understands "no checks"'],
		["a moment told too late", 4, "  on Sun 5 Apr 09:59", "is told after Sun 5 Apr 2026 10:00 and happened before it"],
		[
			"a cast that comes too late",
			4,
			"  on Sun 5 Apr 11:00\n    their move\n  they rest on Fri and Sat",
			"belongs before what has one",
		],
		["an expectation at no moment", 4, "    their move", "is expected at no moment"],
		["a line at the wrong depth", 5, "   thank Salma: now", "begins after two spaces"],
		["a tab", 5, "\tthank Salma: now", "begins after two spaces"],
		[
			"a number no rule has",
			3,
			"  your own number for all: check-limit cheques 1",
			"check-limit has no number cheques",
		],
		[
			"news nobody kept",
			3,
			'  Sun 5 Apr 2026 10:00-11:00  on-site interview with Salma\n  Sun 5 Apr 11:00  you send Salma the news "Rain"',
			'no news is called "Rain"',
		],
		["an offer nobody made", 3, "  Sun 5 Apr 2026 10:00  you say yes to the offer", "they offered nothing"],
		[
			"a firm nobody spoke of",
			3,
			"  Sun 5 Apr 2026 10:00  you say yes to Halden Ferries",
			"no Halden Ferries has been spoken of",
		],
		[
			"an advice to put off that there is not",
			4,
			"  Sun 5 Apr 11:00  you put off until Mon 6 Apr 11:00: debrief\n  on Sun 5 Apr 11:00",
			'there is no "debrief"',
		],
		[
			"a guest with a note that says nothing",
			3,
			"  Sun 5 Apr 2026 10:00-11:00  on-site interview with Salma (tall)",
			'"tall" says nothing of a person',
		],
	])("refuses %s, and says where", (_, number, line, says) => {
		const problem = problemIn(withLine(number, line));
		expect(problem).toContain(says);
		expect(problem).toMatch(/^a\.txt:\d+ /);
	});

	it("names the very line", () => {
		expect(problemIn(withLine(6, "    there move"))).toMatch(/^a\.txt:6 /);
		expect(problemIn(`\n# A remark\n\n${withLine(5, "    thank Salma: nwo")}`)).toMatch(/^a\.txt:8 /);
	});

	it("refuses a story that looks only once or not at all, and a moment at which nothing is expected", () => {
		expect(problemIn("A title")).toContain("a title without a story");
		expect(problemIn(NAMED.split("\n").slice(0, 4).join("\n"))).toContain("expects nothing");
		expect(problemIn(NAMED.split("\n").slice(0, 6).join("\n"))).toContain("looks fewer than 2 times");
		expect(problemIn(NAMED.split("\n").slice(0, 3).join("\n"))).toContain("looks fewer than 2 times");
		expect(problemIn(`  their move\n${NAMED}`)).toBe("a.txt:1 stands before the first title");
	});

	it("takes a day, a moment beside another and the end of a day for what they are", () => {
		const at = (moment: string): string => {
			const text = withLine(4, `  on ${moment}`).replace("on just after Mon 6 Apr 11:00", "on Sun 12 Apr 11:00");
			return readFirst(text).looks[0]?.seen.now ?? "";
		};
		expect(at("Mon 6 Apr")).toBe("2026-04-05T21:00:00.000Z");
		expect(at("Mon 6 Apr your time")).toBe("2026-04-05T22:00:00.000Z");
		expect(at("just before Mon 6 Apr 09:00")).toBe("2026-04-06T05:59:59.999Z");
		expect(at("just after Mon 6 Apr 09:00")).toBe("2026-04-06T06:00:00.001Z");
		expect(at("the end of Mon 6 Apr")).toBe("2026-04-06T20:59:59.999Z");
	});
});

describe("a story that is wrong", () => {
	it("is reported line by line, with what the plan says instead", () => {
		const wrong = readFirst(withLine(5, "    thank Salma: now; due Mon 13 Apr 11:00; red"));
		expect(differencesIn(wrong)).toEqual([
			"a.txt:5 on Sun 5 Apr 11:00: thank Salma: due: Mon 6 Apr 2026 11:00, not Mon 13 Apr 2026 11:00",
			"a.txt:5 on Sun 5 Apr 11:00: thank Salma: urgency: calm, not red",
			"a.txt:6 on Sun 5 Apr 11:00: lane: your-move, not their-move",
		]);
	});

	it("is reported where it leaves something out that it says there is no more of", () => {
		const wrong = readFirst(withLine(5, "    nothing else to do"));
		expect(differencesIn(wrong)).toContainEqual(expect.stringMatching(/^a\.txt:5 .*there is also: thank:round1 now/));
	});

	it("is reported where something it names is not advised", () => {
		const wrong = readFirst(withLine(5, "    closing note to Salma: now"));
		expect(differencesIn(wrong)[0]).toContain('there is no "closing note to Salma"');
	});
});

/** What differs at a moment of a story when one of its lines reads otherwise; `null`: it cannot even be understood. */
const differencesWith = (look: (typeof looks)[number], index: number, text: string): readonly string[] | null => {
	const { seen, expectations } = look;
	const year = expectations[index]?.year ?? null;
	const scene: Scene = { ...seen.scene, year, people: new Set([...seen.scene.people, STRANGER]) };
	try {
		const changed = readExpectation(text, scene);
		const others = expectations.map(({ expectation }, place) => (place === index ? changed : expectation));
		return [changed, ...others].flatMap((each) => each.check(seen, others));
	} catch (error) {
		if (error instanceof StoryProblem) return null;
		throw error;
	}
};

describe("an expectation", () => {
	it("fails as soon as one word of it is another: a date, a time, a name, a rule, a number, a state", () => {
		const unnoticed: string[] = [];
		let tried = 0;
		for (const look of looks) {
			for (const [index, { line, year }] of look.expectations.entries()) {
				for (const changed of changedLines(line.text.trim(), { ...look.seen.scene, year })) {
					tried += 1;
					const differences = differencesWith(look, index, changed);
					if (differences !== null && differences.length === 0) unnoticed.push(`${line.text.trim()} → ${changed}`);
				}
			}
		}
		expect(unnoticed).toEqual([]);
		expect(tried).toBeGreaterThan(3 * looks.length);
	});

	it("without a word to change fails somewhere else in the stories", () => {
		const lines = new Set<string>();
		for (const { seen, expectations } of looks) {
			for (const { line, year } of expectations) {
				const text = line.text.trim();
				const isChangeable = changedLines(text, { ...seen.scene, year }).length > 0;
				if (partsOf(text) === null && !isChangeable) lines.add(text);
			}
		}
		const neverFailing = [...lines].filter((text) => looks.every(({ seen }) => holdsAt(text, seen)));
		expect(neverFailing).toEqual([]);
		expect(lines.size).toBeGreaterThan(20);
	});

	it("of an advice fails for another advice of its sort, whatever stands in it", () => {
		const pool: { readonly advice: Advice; readonly seen: Seen }[] = looks.flatMap(({ seen }) =>
			allAdvice(seen).map((advice) => ({ advice, seen })),
		);
		const neverFailing: string[] = [];
		const asked = new Set<string>();
		for (const { seen, expectations } of looks) {
			for (const { line, year } of expectations) {
				const [, ...clauses] = partsOf(line.text.trim())?.said ?? [];
				for (const clause of clauses) {
					if (asked.has(clause)) continue;
					asked.add(clause);
					const check = readBy(CLAUSES, clause, { ...seen.scene, year });
					if (pool.every((each) => check(each.advice, each.seen) === null)) neverFailing.push(clause);
				}
			}
		}
		expect(neverFailing).toEqual([]);
		expect(asked.size).toBeGreaterThan(100);
	});
});

/** Whether a line holds at a moment of any story; where it speaks of people of another one it is not put to the proof. */
const holdsAt = (text: string, seen: Seen): boolean => {
	try {
		return readExpectation(text, { ...seen.scene, year: 2026 }).check(seen, []).length === 0;
	} catch (error) {
		if (error instanceof StoryProblem) return true;
		throw error;
	}
};

describe("the page that explains them", () => {
	it("tells a story that is true", () => {
		const page = readFileSync(new URL("README.md", import.meta.url), "utf8");
		const [, example = ""] = /```text\n([\s\S]+?)```/.exec(page) ?? [];
		expect(differencesIn(readFirst(example))).toEqual([]);
	});
});

describe("the stories", () => {
	it("are at least 120, and no two have the same title", () => {
		const titles = told.map(({ title }) => title);
		expect(titles.length).toBeGreaterThanOrEqual(120);
		expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
	});

	it("use every word there is to tell them with", () => {
		const texts = told.flatMap(({ lines }) => lines.map(({ text }) => text.trim()));
		const afterDate = texts.flatMap((text) => text.split(/ {2,}/).slice(1));
		const parts = texts.map(partsOf).filter((each) => each !== null);
		const unused = (phrases: readonly { says: string; fits: (text: string) => boolean }[], among: readonly string[]) =>
			phrases.filter(({ fits }) => !among.some(fits)).map(({ says }) => says);
		expect(unused([...OPENINGS, ...UNDATED], texts)).toEqual([]);
		expect(unused([...DATED, ...LASTING], afterDate)).toEqual([]);
		expect(
			unused(
				SUBJECTS,
				parts.map(({ subject }) => subject),
			),
		).toEqual([]);
		expect(
			unused(
				[...STATES, ...CLAUSES],
				parts.flatMap(({ said }) => said),
			),
		).toEqual([]);
		expect(unused(WHOLE, texts)).toEqual([]);
	});

	it("speak of every rule of the policy that a plan can speak of", () => {
		const said = new Set<string>(
			looks.flatMap(({ seen }) =>
				allAdvice(seen).flatMap(({ because, notes, overruled }) => [
					because,
					...notes.map(({ rule }) => rule),
					...overruled.map((each) => each.because),
				]),
			),
		);
		expect([...said].sort()).toEqual(
			[
				"action-due",
				"after-no",
				"alert-references",
				"answer-later",
				"channel",
				"check-limit",
				"competing-offer",
				"contact-floor",
				"debrief-prompt",
				"gone-quiet",
				"keep-searching",
				"news-clipping",
				"no-date-promised",
				"panel-letters",
				"promised-date",
				"second-check",
				"send-window",
				"thank-you-weekend",
				"thank-you-window",
			].sort(),
		);
	});
});
