import type { Instant } from "../../time/instant.ts";
import { planFollowUps } from "../plan.ts";
import { planSearch } from "../search-plan.ts";
import { MOMENT, readMoment, readSpan, SPAN, type Span, sayMoment } from "./clock.testing.ts";
import { type Expectation, readExpectation } from "./expectations/lines.testing.ts";
import type { Seen } from "./expectations/seen.testing.ts";
import { CAST } from "./happenings/cast.testing.ts";
import { OURS, THEIRS } from "./happenings/contacts.testing.ts";
import { HELD, INTERVIEWS } from "./happenings/interviews.testing.ts";
import { OFFERS } from "./happenings/offers.testing.ts";
import { REFEREES } from "./happenings/referees.testing.ts";
import { BEFORE, COUNTS, SEARCH } from "./happenings/search.testing.ts";
import { WAITING } from "./happenings/waiting.testing.ts";
import { type Phrase, phrase, readBy } from "./phrase.testing.ts";
import { type Scene, StoryProblem } from "./scene.testing.ts";
import { type Happening, newWorld, type World } from "./world.testing.ts";

/** Said once at the beginning, without a date. */
export const UNDATED: readonly Phrase<Happening>[] = [...CAST, ...BEFORE, ...COUNTS];
/** After a day with a time from and to. */
export const LASTING: readonly Phrase<Happening>[] = HELD;
/** After a day and a time. */
export const DATED: readonly Phrase<Happening>[] = [
	...INTERVIEWS,
	...OURS,
	...THEIRS,
	...WAITING,
	...OFFERS,
	...REFEREES,
	...SEARCH,
	...COUNTS,
];

interface Opening {
	readonly world: World;
	readonly isSearch: boolean;
}

/** The first line of a story: where it takes place. */
export const OPENINGS: readonly Phrase<Opening>[] = [
	phrase("office in {office:place}, you in {home:place}", ({ office, home }) => ({
		world: newWorld(office, home),
		isSearch: false,
	})),
	phrase("office in {office:place} on the clock of {clock:place}, you in {home:place}", (gaps) => ({
		world: newWorld({ country: gaps.office.country, zone: gaps.clock.zone }, gaps.home),
		isSearch: false,
	})),
	phrase("about your whole search, you in {home:place}", ({ home }) => ({
		world: newWorld(home, home),
		isSearch: true,
	})),
];

/** A line of a story, and where it stands. */
interface Line {
	readonly number: number;
	readonly text: string;
}

/** What the plan should say at one moment. */
interface Look {
	readonly line: Line;
	readonly seen: Seen;
	readonly expectations: readonly Expected[];
}

/** One line of what the plan should say, with the year its dates are of. */
interface Expected {
	readonly line: Line;
	readonly year: number | null;
	readonly expectation: Expectation;
}

/** A story as it was understood: what to look at, when, and for what. */
export interface Story {
	readonly file: string;
	readonly looks: readonly Look[];
}

/** A story that cannot be understood, with the place. */
export class StoryError extends Error {}

/** A story as it is written. */
export interface Told {
	readonly file: string;
	readonly title: string;
	readonly number: number;
	readonly lines: readonly Line[];
}

/** The stories of a file: a title at the margin, the story indented below it; `#` begins a remark. */
export const storiesIn = (file: string, text: string): readonly Told[] => {
	const stories: (Told & { readonly lines: Line[] })[] = [];
	for (const [index, raw] of text.split("\n").entries()) {
		const line = { number: index + 1, text: raw };
		if (raw.trim() === "" || raw.startsWith("#")) continue;
		if (!/^\s/.test(raw)) stories.push({ file, title: raw, number: line.number, lines: [] });
		else if (stories.length === 0) throw new StoryError(`${file}:${line.number} stands before the first title`);
		else stories.at(-1)?.lines.push(line);
	}
	return stories;
};

const AT_MARGIN = /^ {2}(?=\S)(.+)$/;
const EXPECTED = /^ {4}(?=\S)(.+)$/;
const LOOK = new RegExp(`^on (${MOMENT})$`);
const AFTER_SPAN = new RegExp(`^(${SPAN}) {2,}(\\S.*)$`);
const AFTER_MOMENT = new RegExp(`^(${MOMENT}) {2,}(\\S.*)$`);

interface Reading {
	readonly scene: Scene;
	world: World;
	now: Instant | null;
	hasBegun: boolean;
	readonly looks: { line: Line; seen: Seen; expectations: Expected[] }[];
}

/** Moves the story on; nothing may be told before what came before it. */
const goOn = (reading: Reading, at: Instant): void => {
	reading.hasBegun = true;
	if (reading.now !== null && at < reading.now) {
		const before = sayMoment(reading.now, reading.scene.zone);
		throw new StoryProblem(`this is told after ${before} and happened before it`);
	}
	reading.now = at;
};

const happen = (reading: Reading, when: Span, happening: Happening): void => {
	goOn(reading, when.from);
	reading.world = happening(reading.world, when);
};

const lookAt = (reading: Reading, line: Line, now: Instant): void => {
	goOn(reading, now);
	const { scene, world } = reading;
	const seen: Seen = {
		now,
		facts: world.facts,
		plan: planFollowUps(world.facts, now),
		search: planSearch(world.search, now),
		scene,
	};
	reading.looks.push({ line, seen, expectations: [] });
};

/** One line of what happened, or of who and where. */
const readHappening = (reading: Reading, line: Line, text: string): void => {
	const { scene } = reading;
	const [, look] = LOOK.exec(text) ?? [];
	const [, span, during] = AFTER_SPAN.exec(text) ?? [];
	const [, moment, then] = AFTER_MOMENT.exec(text) ?? [];
	if (look !== undefined) {
		lookAt(reading, line, readMoment(look, scene));
	} else if (span !== undefined && during !== undefined) {
		happen(reading, readSpan(span, scene), readBy(LASTING, during, scene));
	} else if (moment !== undefined && then !== undefined) {
		const at = readMoment(moment, scene);
		happen(reading, { from: at, until: at }, readBy(DATED, then, scene));
	} else {
		const happening = readBy(UNDATED, text, scene);
		if (reading.hasBegun) throw new StoryProblem(`"${text}" has no date and belongs before what has one`);
		reading.world = happening(reading.world, { from: "" as Instant, until: "" as Instant });
	}
};

const readLine = (reading: Reading, line: Line): void => {
	const [, expected] = EXPECTED.exec(line.text) ?? [];
	if (expected !== undefined) {
		const look = reading.looks.at(-1);
		if (look === undefined) throw new StoryProblem(`"${expected}" is expected at no moment`);
		const { year } = reading.scene;
		look.expectations.push({ line, year, expectation: readExpectation(expected, reading.scene) });
		return;
	}
	const [, text] = AT_MARGIN.exec(line.text) ?? [];
	if (text === undefined) throw new StoryProblem("a line begins after two spaces, what is expected after four");
	readHappening(reading, line, text);
};

const placed = <Value>({ file }: Told, { number }: Line, read: () => Value): Value => {
	try {
		return read();
	} catch (error) {
		if (error instanceof StoryProblem) throw new StoryError(`${file}:${number} ${error.message}`, { cause: error });
		throw error;
	}
};

/** Fewer would tell nothing about before and after. */
const FEWEST_LOOKS = 2;

/** @throws StoryError at the first line that cannot be understood. */
export const readStory = (told: Told): Story => {
	const [first, ...others] = told.lines;
	if (first === undefined) throw new StoryError(`${told.file}:${told.number} is a title without a story`);
	const nowhere: Scene = {
		zone: "UTC" as Scene["zone"],
		home: "UTC" as Scene["home"],
		year: null,
		people: new Set(),
		firms: new Set(),
		isSearch: false,
	};
	const { world, isSearch } = placed(told, first, () => readBy(OPENINGS, first.text.trim(), nowhere));
	const { company, settings } = world.facts;
	const scene: Scene = { ...nowhere, zone: company.zone ?? settings.zone, home: settings.zone, isSearch };
	const reading: Reading = { scene, world, now: null, hasBegun: false, looks: [] };
	for (const line of others) placed(told, line, () => readLine(reading, line));
	for (const { line, expectations } of reading.looks) {
		if (expectations.length === 0) throw new StoryError(`${told.file}:${line.number} expects nothing`);
	}
	if (reading.looks.length < FEWEST_LOOKS) {
		throw new StoryError(`${told.file}:${told.number} looks fewer than ${FEWEST_LOOKS} times: before and after`);
	}
	return { file: told.file, looks: reading.looks };
};

/** Everything a plan says otherwise than the story, each with its place. */
export const differencesIn = ({ file, looks }: Story): readonly string[] =>
	looks.flatMap(({ line, seen, expectations }) =>
		expectations.flatMap((each) =>
			each.expectation
				.check(
					seen,
					expectations.map(({ expectation }) => expectation),
				)
				.map((differs) => `${file}:${each.line.number} ${line.text.trim()}: ${differs}`),
		),
	);
