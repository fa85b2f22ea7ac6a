import { CHANNELS, type Channel } from "../../touch/touch.ts";
import { id } from "../facts.testing.ts";
import { DEFAULT_POLICY, type RuleId } from "../policy.ts";
import {
	DAY,
	DAYS,
	MOMENT,
	readDay,
	readDays,
	readMoment,
	readSpan,
	readWeekdays,
	SPAN,
	WEEKDAY_LIST,
} from "./clock.testing.ts";
import { placeNamed } from "./places.testing.ts";
import { type Scene, StoryProblem } from "./scene.testing.ts";

const NAME = "[A-Z][a-z]+";
const GUEST = `${NAME}(?: \\([^()]*\\))?`;
const list = (item: string): string => `${item}(?:, ${item})*(?: and ${item})?`;

/** Somebody named for the first time, with what is said of them in brackets. */
export interface Guest {
	readonly name: string;
	readonly notes: readonly string[];
}

const knownPerson = (name: string, scene: Scene) => {
	if (!scene.people.has(name)) throw new StoryProblem(`nobody in this story is called ${name}`);
	return id<"person">(name.toLowerCase());
};

const readGuest = (text: string, scene: Scene): Guest => {
	const [name = "", notes = ""] = text.replace(/\)$/, "").split(" (");
	scene.people.add(name);
	return { name, notes: notes === "" ? [] : notes.split(", ") };
};

const channelNamed = (text: string): Channel => {
	const channel = { "e-mail": "email", "social media": "social" }[text] ?? text;
	const found = CHANNELS.find((each) => each === channel);
	if (found === undefined) throw new StoryProblem(`${text} is no way to write or speak`);
	return found;
};

const ruleNamed = (text: string): RuleId => {
	if (!(text in DEFAULT_POLICY)) throw new StoryProblem(`there is no rule ${text}`);
	return text as RuleId;
};

const firmNamed = (text: string, scene: Scene): string => {
	if (!scene.firms.has(text)) throw new StoryProblem(`no ${text} has been spoken of`);
	return text;
};

/** What may stand in the gaps of a phrase, and how it is read. */
const SLOTS = {
	day: { pattern: DAY, read: readDay },
	days: { pattern: DAYS, read: readDays },
	moment: { pattern: MOMENT, read: readMoment },
	span: { pattern: SPAN, read: readSpan },
	weekdays: { pattern: WEEKDAY_LIST, read: readWeekdays },
	place: { pattern: `${NAME}(?: ${NAME})*`, read: placeNamed },
	person: { pattern: NAME, read: knownPerson },
	people: {
		pattern: list(NAME),
		read: (text: string, scene: Scene) => text.split(/, | and /).map((name) => knownPerson(name, scene)),
	},
	guest: { pattern: GUEST, read: readGuest },
	guests: {
		pattern: list(GUEST),
		read: (text: string, scene: Scene) =>
			(text.match(new RegExp(GUEST, "g")) ?? []).map((guest) => readGuest(guest, scene)),
	},
	newFirm: {
		pattern: `${NAME} ${NAME}`,
		read: (text: string, scene: Scene) => {
			scene.firms.add(text);
			return text;
		},
	},
	firm: { pattern: `${NAME} ${NAME}`, read: firmNamed },
	quoted: { pattern: '"[^"]+"', read: (text: string) => text.slice(1, -1) },
	number: { pattern: "\\d+", read: (text: string) => Number(text) },
	word: { pattern: "[a-z][a-z-]*", read: (text: string) => text },
	key: { pattern: "[a-z][a-zA-Z]*", read: (text: string) => text },
	rule: { pattern: "[a-z]+(?:-[a-z]+)*", read: ruleNamed },
	channel: { pattern: "(?:[a-z-]+|social media)", read: channelNamed },
	rest: { pattern: ".+", read: (text: string) => text },
} as const;

type Kinds = { readonly [Kind in keyof typeof SLOTS]: ReturnType<(typeof SLOTS)[Kind]["read"]> };
type Gap<Name extends string, Kind extends string> = Kind extends `${infer Plain extends keyof Kinds}?`
	? { readonly [Key in Name]: Kinds[Plain] | null }
	: Kind extends keyof Kinds
		? { readonly [Key in Name]: Kinds[Kind] }
		: never;
type Gaps<Text extends string> = Text extends `${string}{${infer Name}:${infer Kind}}${infer Rest}`
	? Gap<Name, Kind> & Gaps<Rest>
	: unknown;

/** One way to say something: what stands between `[` and `]` may be left out. */
export interface Phrase<Meaning> {
	readonly says: string;
	readonly fits: (text: string) => boolean;
	readonly read: (text: string, scene: Scene) => Meaning;
}

const PIECES = /\{(\w+):(\w+)\??\}|[[\]]|[^{}[\]]+/g;

/** A sentence with gaps: `"they promise an answer by {on:day}"`. */
export const phrase = <const Text extends string, Meaning>(
	says: Text,
	mean: (gaps: Gaps<Text>, scene: Scene) => Meaning,
): Phrase<Meaning> => {
	const gaps: { readonly name: string; readonly slot: (typeof SLOTS)[keyof typeof SLOTS] }[] = [];
	const pattern = says.replace(PIECES, (piece, name: string | undefined, kind: string | undefined) => {
		if (name !== undefined) {
			const slot = SLOTS[kind as keyof typeof SLOTS];
			gaps.push({ name, slot });
			return `(${slot.pattern})`;
		}
		if (piece === "[") return "(?:";
		if (piece === "]") return ")?";
		return piece.replace(/[.*+?^$|()\\]/g, "\\$&");
	});
	const whole = new RegExp(`^${pattern}$`);
	return {
		says,
		fits: (text) => whole.test(text),
		read: (text, scene) => {
			const found = whole.exec(text) ?? [];
			const given = gaps.map(({ name, slot }, index) => {
				const said = found[index + 1];
				return [name, said === undefined ? null : slot.read(said, scene)] as const;
			});
			return mean(Object.fromEntries(given) as Gaps<Text>, scene);
		},
	};
};

/** Reads a text by the one phrase it fits. @throws StoryProblem where it fits none, or more than one. */
export const readBy = <Meaning>(phrases: readonly Phrase<Meaning>[], text: string, scene: Scene): Meaning => {
	const [only, ...others] = phrases.filter(({ fits }) => fits(text));
	if (only === undefined) throw new StoryProblem(`nobody here understands "${text}"`);
	if (others.length > 0) {
		throw new StoryProblem(`"${text}" can be read as ${[only, ...others].map(({ says }) => `"${says}"`).join(" or ")}`);
	}
	return only.read(text, scene);
};
