import { findings } from "../../../letter/checks/check.testing.ts";
import { LETTER_KINDS } from "../../../letter/letter.ts";
import { letterContext } from "../../../letter/letter-context.testing.ts";
import { CHANNELS } from "../../../touch/touch.ts";
import type { Advice, AheadEvent, Lane, MissingFact } from "../../advice.ts";
import { isAgainstAdvice } from "../../against-advice.ts";
import { isForToday } from "../../for-today.ts";
import { policyInForce } from "../../policy.ts";
import { SEARCH_STATES } from "../../search-plan.ts";
import { sayDate, sayMoment } from "../clock.testing.ts";
import { type Phrase, phrase, readBy } from "../phrase.testing.ts";
import { type Scene, StoryProblem } from "../scene.testing.ts";
import { CLAUSES, STATES, sayAdvice } from "./clauses.testing.ts";
import type { Seen } from "./seen.testing.ts";
import { adviceNamed, KIND_WORDS } from "./subject.testing.ts";

/** One line of what a plan should say. */
export interface Expectation {
	/** Everything that differs; empty where the plan says what the story says. */
	readonly check: (seen: Seen, others: readonly Expectation[]) => readonly string[];
	/** The advice it names; `null`: it is about the whole plan, or there is none such. */
	readonly advice: (seen: Seen) => Advice | null;
}

export const allAdvice = ({ plan, search, scene }: Seen): readonly Advice[] =>
	scene.isSearch ? search.advice : plan.advice;

const aboutPlan = (check: (seen: Seen, others: readonly Expectation[]) => string | null): Expectation => ({
	check: (seen, others) => {
		const said = check(seen, others);
		return said === null ? [] : [said];
	},
	advice: () => null,
});

const same = (name: string, is: string, wanted: string): string | null =>
	is === wanted ? null : `${name}: ${is}, not ${wanted}`;

const laneIs = (lane: Lane): Expectation => aboutPlan(({ plan }) => same("lane", plan.lane, lane));

const sayAll = (advice: readonly Advice[], { scene }: Seen): string =>
	advice.map((each) => sayAdvice(each, scene.zone)).join("; ");

const named = (seen: Seen, others: readonly Expectation[]): readonly Advice[] =>
	others.flatMap((each) => each.advice(seen) ?? []).filter(isForToday);

const sayAhead = ({ kind, nth, on }: AheadEvent): string => `${kind}${nth === null ? "" : ` ${nth}`} ${sayDate(on)}`;

const COMING: readonly Phrase<string>[] = [
	phrase("interview {nth:number} on {on:day}", ({ nth, on }) => `interview ${nth} ${sayDate(on)}`),
	phrase("their answer by {on:day}", ({ on }) => `promised-date ${sayDate(on)}`),
	phrase("first check on {on:day}", ({ on }) => `status-check 1 ${sayDate(on)}`),
	phrase("second check on {on:day}", ({ on }) => `status-check 2 ${sayDate(on)}`),
	phrase("third check on {on:day}", ({ on }) => `status-check 3 ${sayDate(on)}`),
	phrase("closing note on {on:day}", ({ on }) => `closing-note ${sayDate(on)}`),
	phrase("your decision on {on:day}", ({ on }) => `decision-point ${sayDate(on)}`),
	phrase("their deadline on {on:day}", ({ on }) => `offer-deadline ${sayDate(on)}`),
];

const sayMissing = (fact: MissingFact): string => {
	switch (fact.kind) {
		case "promise":
		case "end":
		case "interviewers":
			return `${fact.kind} of ${fact.interviewId}`;
		case "address":
		case "name":
			return `${fact.kind} of ${fact.personId}`;
		case "office":
			return `office in ${fact.country}`;
		case "round-elsewhere":
			return `days of ${fact.country} or ${fact.roundCountry}`;
		case "referees-on-cv":
		case "offer":
			return fact.kind;
	}
};

const MISSING: readonly Phrase<string>[] = [
	phrase("what they promised in round {round:number}", ({ round }) => `promise of round${round}`),
	phrase("when round {round:number} ended", ({ round }) => `end of round${round}`),
	phrase("who met you in round {round:number}", ({ round }) => `interviewers of round${round}`),
	phrase("an address of {person:person}", ({ person }) => `address of ${person}`),
	phrase("the name of {person:person}", ({ person }) => `name of ${person}`),
	phrase("whether your CV names referees", () => "referees-on-cv"),
	phrase("until when their offer stands", () => "offer"),
	phrase("in which country the office is: {place:place} or by its clock", ({ place }) => `office in ${place.country}`),
	phrase(
		"whose days count: those of {office:place} or of {round:place}",
		({ office, round }) => `days of ${office.country} or ${round.country}`,
	),
];

const listed = (phrases: readonly Phrase<string>[], text: string, scene: Scene): readonly string[] =>
	text.split("; ").map((part) => readBy(phrases, part, scene));

/** In which order facts are asked for is no matter of a story. */
const sorted = (facts: readonly string[]): string => [...facts].sort().join("; ");

const kindNamed = (words: string) => {
	const kind = KIND_WORDS[words];
	if (kind === undefined) throw new StoryProblem(`"no ${words}": a plan never speaks of ${words}`);
	return kind;
};

const isFine = (text: string, wanted: boolean): Expectation => {
	const channel = CHANNELS.find((each) => each === ({ "e-mail": "email", call: "phone" }[text] ?? text));
	if (channel === undefined) throw new StoryProblem(`${text} is no way to ask`);
	return aboutPlan(({ facts, now }) => {
		const isAgainst = isAgainstAdvice(facts, { kind: "status-check", channel, at: now, personId: null });
		return same(`asking by ${channel} is fine`, String(!isAgainst), String(wanted));
	});
};

/** What is said of a letter so long: the numbers are those in force here. */
const lengthIs = (kind: string, words: number, wanted: string): Expectation => {
	const found = LETTER_KINDS.find((each) => each === kind);
	if (found === undefined) throw new StoryProblem(`${kind} is no kind of letter`);
	return aboutPlan(({ facts: { settings, opportunity } }) => {
		const length = policyInForce(settings.policy, opportunity.ruleOverrides)["letter-length"];
		const said = findings("letter-length", {
			letter: { kind: found, body: "word ".repeat(words).trim() },
			context: { limits: { ...letterContext().limits, length } },
		});
		return same("length", said[0]?.data.problem ?? "fine", wanted);
	});
};

/** Lines about the plan as a whole. */
export const WHOLE: readonly Phrase<Expectation>[] = [
	phrase("your move", () => laneIs("your-move")),
	phrase("their move", () => laneIs("their-move")),
	phrase("at rest", () => laneIs("at-rest")),
	phrase("only applied", () => laneIs("applied")),

	phrase("nothing to do", () =>
		aboutPlan((seen) => {
			const mine = allAdvice(seen).filter(isForToday);
			return mine.length === 0 ? null : `there is: ${sayAll(mine, seen)}`;
		}),
	),
	phrase("nothing to say", () =>
		aboutPlan((seen) => (allAdvice(seen).length === 0 ? null : `there is: ${sayAll(allAdvice(seen), seen)}`)),
	),
	phrase("nothing else to do", () =>
		aboutPlan((seen, others) => {
			const told = named(seen, others);
			const untold = allAdvice(seen).filter((each) => isForToday(each) && !told.includes(each));
			return untold.length === 0 ? null : `there is also: ${sayAll(untold, seen)}`;
		}),
	),
	phrase("in this order", () =>
		aboutPlan((seen, others) =>
			same(
				"order",
				allAdvice(seen)
					.filter(isForToday)
					.map(({ key }) => key)
					.join(", "),
				named(seen, others)
					.map(({ key }) => key)
					.join(", "),
			),
		),
	),

	phrase("nothing ahead", () => aboutPlan(({ plan }) => same("ahead", plan.ahead.map(sayAhead).join("; "), ""))),
	phrase("ahead: {what:rest}", ({ what }, scene) => {
		const wanted = listed(COMING, what, scene).join("; ");
		return aboutPlan(({ plan }) => same("ahead", plan.ahead.map(sayAhead).join("; "), wanted));
	}),
	phrase("nothing missing", () =>
		aboutPlan(({ plan }) => same("missing", plan.missing.map(sayMissing).join("; "), "")),
	),
	phrase("missing: {what:rest}", ({ what }, scene) => {
		const wanted = sorted(listed(MISSING, what, scene));
		return aboutPlan(({ plan }) => same("missing", sorted(plan.missing.map(sayMissing)), wanted));
	}),
	phrase("checks used: {used:number} of {allowed:number}", ({ used, allowed }) =>
		aboutPlan(({ plan }) =>
			same("checks used", `${plan.checksUsed} of ${plan.checksAllowed}`, `${used} of ${allowed}`),
		),
	),
	phrase("waiting since {since:moment}", ({ since }, { zone }) =>
		aboutPlan(({ plan }) => same("waiting since", sayMoment(plan.waitingSince, zone), sayMoment(since, zone))),
	),
	phrase("waiting for nothing", () =>
		aboutPlan(({ plan }) => same("waiting since", plan.waitingSince ?? "never", "never")),
	),
	phrase("next change {at:moment}", ({ at }, scene) =>
		aboutPlan(({ plan, search }) => {
			const { nextChangeAt } = scene.isSearch ? search : plan;
			return same("next change", sayMoment(nextChangeAt, scene.zone), sayMoment(at, scene.zone));
		}),
	),
	phrase("no change to come", () =>
		aboutPlan(({ plan, search, scene }) =>
			same("next change", (scene.isSearch ? search : plan).nextChangeAt ?? "never", "never"),
		),
	),

	phrase("asking by {channel:word} would be fine", ({ channel }) => isFine(channel, true)),
	phrase("asking by {channel:word} would be against advice", ({ channel }) => isFine(channel, false)),

	phrase("a {kind:word} of {words:number} words is thin", ({ kind, words }) => lengthIs(kind, words, "thin")),
	phrase("a {kind:word} of {words:number} words is fine", ({ kind, words }) => lengthIs(kind, words, "fine")),
	phrase("a {kind:word} of {words:number} words is too long", ({ kind, words }) => lengthIs(kind, words, "long")),

	phrase("the search is {state:word}: {live:number} live, {waiting:number} with the companies", (gaps) => {
		const { state, live, waiting } = gaps;
		if (!SEARCH_STATES.some((each) => each === state)) throw new StoryProblem(`no search is ever ${state}`);
		return aboutPlan(({ search }) =>
			same("search", `${search.state} ${search.live} ${search.waiting}`, `${state} ${live} ${waiting}`),
		);
	}),
	phrase("applications this week: {sent:number}", ({ sent }) =>
		aboutPlan(({ search }) => same("applications", String(search.applicationsThisWeek), String(sent))),
	),
	phrase("applications this week: {sent:number} of {wanted:number}", ({ sent, wanted }) =>
		aboutPlan(({ search }) =>
			same("applications", `${search.applicationsThisWeek} of ${search.applicationsAWeek}`, `${sent} of ${wanted}`),
		),
	),
	...Object.keys(KIND_WORDS).map((words) =>
		phrase(`no ${words}` as "no kind", () => {
			const kind = kindNamed(words);
			return aboutPlan((seen) => {
				const found = allAdvice(seen).filter(({ action }) => action.kind === kind);
				return found.length === 0 ? null : `there is: ${sayAll(found, seen)}`;
			});
		}),
	),
];

const ADVICE_LINE = /^(.+?): ((?:now|held|stopped|off|put off)\b.*)$/;

/** The parts of a line about one advice: what it is about, whether it is for now, and more; `null`: it is about the whole. */
export const partsOf = (text: string): { readonly subject: string; readonly said: readonly string[] } | null => {
	const [, subject, said] = ADVICE_LINE.exec(text) ?? [];
	return subject === undefined || said === undefined ? null : { subject, said: said.split("; ") };
};

/** A line about one advice: `thank Salma: now; due Mon 13 Apr 09:00`. */
const readAdviceLine = (subject: string, [state = "", ...clauses]: readonly string[], scene: Scene): Expectation => {
	const find = adviceNamed(subject, scene);
	const checks = [readBy(STATES, state, scene), ...clauses.map((clause) => readBy(CLAUSES, clause, scene))];
	const found = (seen: Seen) => find(allAdvice(seen), seen.facts);
	return {
		check: (seen) => {
			const advice = found(seen);
			if (typeof advice === "string")
				return [`${advice}; the plan says: ${sayAll(allAdvice(seen), seen) || "nothing"}`];
			return checks.flatMap((check) => {
				const differs = check(advice, seen);
				return differs === null ? [] : [`${subject}: ${differs}`];
			});
		},
		advice: (seen) => {
			const advice = found(seen);
			return typeof advice === "string" ? null : advice;
		},
	};
};

/** Reads one line of what a plan should say. @throws StoryProblem where it says nothing the plan could. */
export const readExpectation = (text: string, scene: Scene): Expectation => {
	const parts = partsOf(text);
	return parts === null ? readBy(WHOLE, text, scene) : readAdviceLine(parts.subject, parts.said, scene);
};
