import type { PersonId } from "../../../ids.ts";
import type { LetterKind } from "../../../letter/letter.ts";
import type { Channel, TouchKind } from "../../../touch/touch.ts";
import { clipping, id, letter } from "../../facts.testing.ts";
import type { Facts } from "../../facts.ts";
import { planFollowUps } from "../../plan.ts";
import { adviceNamed } from "../expectations/subject.testing.ts";
import { phrase } from "../phrase.testing.ts";
import { StoryProblem } from "../scene.testing.ts";
import { type Happening, heldInterview, withFacts, withSentLetter, withTouch } from "../world.testing.ts";

const sent =
	(kind: LetterKind, personId: PersonId | null, channel: Channel | null = null): Happening =>
	(world, { from }) =>
		withSentLetter(world, { kind, personId, at: from }, { channel: channel ?? "email" });

const thanked =
	(people: readonly (PersonId | null)[], round: number | null, channel: Channel | null): Happening =>
	(world, { from }) => {
		const { id: interviewId } = heldInterview(world, from, round);
		return people.reduce(
			(all, personId) =>
				withSentLetter(all, { kind: "thank-you", personId, interviewId, at: from }, { channel: channel ?? "email" }),
			world,
		);
	};

const aboutAnother =
	(kind: TouchKind): Happening =>
	(world, { from }) =>
		withTouch(world, { at: from, kind, opportunityId: id("another") });

const heard =
	(personId: PersonId | null, channel: Channel, note = ""): Happening =>
	(world, { from }) =>
		withTouch(world, {
			at: from,
			direction: "inbound",
			kind: note === "" ? "other" : "reply",
			channel,
			personId,
			note,
		});

const newsCalled = ({ clippings }: Facts, title: string) => {
	const found = clippings.find((each) => each.title === title);
	if (found === undefined) throw new StoryProblem(`no news is called "${title}"`);
	return found;
};

/** What the user writes and says. */
export const OURS = [
	phrase(
		"you thank {people:people}[ for round {round:number?}][ by {channel:channel?}]",
		({ people, round, channel }) => thanked(people, round, channel),
	),
	phrase("you thank the whole team in one letter", () => thanked([null], null, null)),
	phrase(
		"you thank {person:person} on the stairs",
		({ person }): Happening =>
			(world, { from }) =>
				withTouch(world, { at: from, kind: "thank-you", channel: "email", personId: person }),
	),
	phrase(
		"you draft a check to {person:person}",
		({ person }): Happening =>
			(world) => {
				const draft = letter({
					id: id(`letter${world.facts.letters.length}`),
					kind: "status-check",
					interviewId: null,
					personId: person,
					state: "draft",
					sentAt: null,
				});
				return withFacts(world, { letters: [...world.facts.letters, draft] });
			},
	),
	phrase("you ask {person:person} how it stands[ by {channel:channel?}]", ({ person, channel }) =>
		sent("status-check", person, channel),
	),
	phrase("you ask them about another opening of theirs", () => aboutAnother("status-check")),
	phrase("you ask for feedback about another opening of theirs", () => aboutAnother("feedback-request")),
	phrase("you thank them for their no to another opening", () => aboutAnother("thanks-after-no")),
	phrase(
		"you write {person:person} about something else",
		({ person }): Happening =>
			(world, { from }) =>
				withTouch(world, { at: from, kind: "other", personId: person }),
	),
	phrase(
		"you answer {person:person}",
		({ person }): Happening =>
			(world, { from }) =>
				withTouch(world, { at: from, kind: "reply", personId: person }),
	),
	phrase(
		"you send {person:person} the news {title:quoted}",
		({ person, title }): Happening =>
			(world, { from }) =>
				withSentLetter(world, {
					kind: "news",
					personId: person,
					clippingId: newsCalled(world.facts, title).id,
					at: from,
				}),
	),
	phrase("you send {person:person} a closing note", ({ person }) => sent("closing-note", person)),
	phrase("you send {person:person} a correction", ({ person }) => sent("correction", person)),
	phrase("you tell {person:person} of the offer[ by {channel:channel?}]", ({ person, channel }) =>
		sent("competing-offer", person, channel),
	),
	phrase("you ask {person:person} until when the offer stands", ({ person }) => sent("deadline-request", person)),
	phrase("you write {person:person} that you withdraw", ({ person }) => sent("withdrawal", person)),
	phrase("you accept in writing to {person:person}", ({ person }) => sent("acceptance", person)),
	phrase("you decline in writing to {person:person}", ({ person }) => sent("decline", person)),
	phrase("you thank {person:person} after the no", ({ person }) => sent("thanks-after-no", person)),
	phrase("you ask {person:person} for feedback", ({ person }) => sent("feedback-request", person)),
	phrase(
		"you put off until {until:moment}: {subject:rest}",
		({ until, subject }, scene): Happening =>
			(world, { from }) => {
				const plan = planFollowUps(world.facts, from);
				const advice = adviceNamed(subject, scene)(plan.advice, world.facts);
				if (typeof advice === "string") throw new StoryProblem(advice);
				return withFacts(world, { snoozes: [...world.facts.snoozes, { adviceKey: advice.key, until }] });
			},
	),
] as const;

/** What comes from them, and what is read about them. */
export const THEIRS = [
	phrase("{person:person} writes[ by {channel:channel?}]", ({ person, channel }) => heard(person, channel ?? "email")),
	phrase(
		"you learn the address of {person:person}",
		({ person }): Happening =>
			(world) =>
				withFacts(world, {
					people: world.facts.people.map((each) =>
						each.id === person ? { ...each, email: `${person}@marsa.example` } : each,
					),
				}),
	),
	phrase("{person:person} calls", ({ person }) => heard(person, "phone")),
	phrase("{person:person} replies {words:quoted}", ({ person, words }) => heard(person, "email", words)),
	phrase(
		"you keep the news {title:quoted}",
		({ title }): Happening =>
			(world, { from }) =>
				withFacts(world, {
					clippings: [...world.facts.clippings, clipping({ id: id(`news ${title}`), title, foundAt: from })],
				}),
	),
	phrase(
		"you keep the news {title:quoted} and give no reason",
		({ title }): Happening =>
			(world, { from }) =>
				withFacts(world, {
					clippings: [
						...world.facts.clippings,
						clipping({ id: id(`news ${title}`), title, foundAt: from, reason: "" }),
					],
				}),
	),
	phrase(
		"you put the news {title:quoted} aside",
		({ title }): Happening =>
			(world) =>
				withFacts(world, {
					clippings: world.facts.clippings.map((each) =>
						each === newsCalled(world.facts, title) ? { ...each, state: "dismissed" } : each,
					),
				}),
	),
] as const;
