import type { Interview } from "../../interview/interview.ts";
import type { Letter } from "../../letter/letter.ts";
import type { Opportunity, Stage } from "../../opportunity/opportunity.ts";
import type { Instant } from "../../time/instant.ts";
import type { Touch } from "../../touch/touch.ts";
import { company, facts, id, letter, opportunity, settings, touch } from "../facts.testing.ts";
import type { Facts } from "../facts.ts";
import { endOf } from "../rounds.ts";
import { searchFacts } from "../search-facts.testing.ts";
import type { SearchFacts } from "../search-facts.ts";
import type { Span } from "./clock.testing.ts";
import type { Place } from "./places.testing.ts";
import { StoryProblem } from "./scene.testing.ts";

/** Everything that is recorded at a point of a story. */
export interface World {
	readonly facts: Facts;
	readonly search: SearchFacts;
}

/** What a line of a story changes; what has no length ends as it begins. */
export type Happening = (world: World, when: Span) => World;

/** An office and a user's home, and nothing else. */
export const newWorld = (office: Place, home: Place): World => ({
	facts: facts({ company: company({ ...office }), people: [], interviews: [], settings: settings({ ...home }) }),
	search: searchFacts({ settings: settings({ ...home }), live: 0, yourMove: 0 }),
});

export const withFacts = (world: World, more: Partial<Facts>): World => ({
	...world,
	facts: { ...world.facts, ...more },
});

export const withSearch = (world: World, more: Partial<SearchFacts>): World => ({
	...world,
	search: { ...world.search, ...more },
});

export const withSettings = (world: World, more: Partial<Facts["settings"]>): World => {
	const changed = { ...world.facts.settings, ...more };
	return { facts: { ...world.facts, settings: changed }, search: { ...world.search, settings: changed } };
};

export const withOpportunity = (world: World, more: Partial<Opportunity>): World =>
	withFacts(world, { opportunity: opportunity({ ...world.facts.opportunity, ...more }) });

/** As the app moves a stage: with an entry in its history. */
export const atStage = (world: World, stage: Stage, at: Instant): World =>
	withOpportunity(world, { stage, stageHistory: [...world.facts.opportunity.stageHistory, { stage, at }] });

/** One more contact about this opportunity, as the ledger keeps it. */
export const withTouch = (world: World, given: Partial<Touch> & { readonly at: Instant }): World => {
	const { touches } = world.facts;
	const name = `touch${String(touches.length).padStart(2, "0")}`;
	return withFacts(world, { touches: [...touches, touch({ id: id(name), ...given })] });
};

/** A letter that went, with its entry in the ledger. */
export const withSentLetter = (
	world: World,
	given: Partial<Letter> & Pick<Letter, "kind"> & { readonly at: Instant },
	contact: Partial<Touch> = {},
): World => {
	const { at, ...said } = given;
	const letterId = id<"letter">(`letter${world.facts.letters.length}`);
	const { interviewId = null, personId = null } = said;
	const sent = letter({ id: letterId, interviewId, personId, ...said, state: "sent", sentAt: at });
	const logged = withTouch(world, {
		at,
		kind: said.kind as Touch["kind"],
		interviewId,
		personId,
		letterId,
		...contact,
	});
	return withFacts(logged, { letters: [...logged.facts.letters, sent] });
};

/** The interview that ended last by that moment. */
export const lastHeld = ({ facts: { interviews } }: World, at: Instant): Interview | null => {
	let last: Interview | null = null;
	for (const each of interviews) {
		const end = endOf(each);
		if (each.state === "cancelled" || end === null || end > at) continue;
		if (last === null || end >= (endOf(last) ?? end)) last = each;
	}
	return last;
};

/** The interview of a round, or the last that was held. */
export const heldInterview = (world: World, at: Instant, round: number | null): Interview => {
	const found =
		round === null ? lastHeld(world, at) : (world.facts.interviews.find((each) => each.round === round) ?? null);
	if (found === null) throw new StoryProblem("there was no such interview yet");
	return found;
};

/** The last of a list, changed. @throws StoryProblem where there is none. */
export const changeLast = <Item>(
	list: readonly Item[],
	accepts: (item: Item) => boolean,
	change: (item: Item) => Item,
	none: string,
): readonly Item[] => {
	const found = list.findLast(accepts);
	if (found === undefined) throw new StoryProblem(none);
	return list.map((item) => (item === found ? change(item) : item));
};
