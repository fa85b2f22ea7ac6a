import type { PersonId } from "../../../ids.ts";
import type { Consent } from "../../../reference/referee.ts";
import type { TouchKind } from "../../../touch/touch.ts";
import { id, reference, touch } from "../../facts.testing.ts";
import { phrase } from "../phrase.testing.ts";
import { changeLast, type Happening, type World, withFacts } from "../world.testing.ts";

const told =
	(kind: TouchKind, personId: PersonId, about = "analyst"): Happening =>
	(world, { from }) => {
		const { refereeTouches } = world.facts;
		const made = touch({
			id: id(`told${refereeTouches.length}`),
			at: from,
			kind,
			personId,
			opportunityId: id(about),
			companyId: id(about === "analyst" ? "marsa" : about),
		});
		return withFacts(world, { refereeTouches: [...refereeTouches, made] });
	};

const consents = (world: World, personId: PersonId, consent: Consent, at: Parameters<Happening>[1]["from"]): World =>
	withFacts(world, {
		referees: changeLast(
			world.facts.referees,
			(each) => each.id === personId,
			(each) => ({ ...each, consent, consentAt: consent === "asked" ? null : at }),
			"nobody by that name speaks for you",
		),
	});

export const REFEREES = [
	phrase(
		"you give them the name of {person:person}",
		({ person }): Happening =>
			(world, { from }) =>
				withFacts(world, {
					references: [
						...world.facts.references,
						reference({ id: id(`reference ${person}`), refereeId: person, handedOverAt: from }),
					],
				}),
	),
	phrase(
		"what {person:person} should know changes: {what:quoted}",
		({ person, what }): Happening =>
			(world, { from }) =>
				withFacts(world, {
					references: changeLast(
						world.facts.references,
						({ refereeId }) => refereeId === person,
						(each) => ({ ...each, changed: what, changedAt: from }),
						"their name was not handed over",
					),
				}),
	),
	phrase("you prepare {person:person}", ({ person }) => told("reference-heads-up", person)),
	phrase("you prepare {person:person} for another company", ({ person }) =>
		told("reference-heads-up", person, "elsewhere"),
	),
	phrase(
		"you ask {person:person} to speak for you",
		({ person }): Happening =>
			(world, when) =>
				consents(told("reference-request", person)(world, when), person, "asked", when.from),
	),
	phrase("you ask {person:person} to speak for you, and note only that", ({ person }) =>
		told("reference-request", person),
	),
	phrase(
		"{person:person} agrees to speak for you",
		({ person }): Happening =>
			(world, { from }) =>
				consents(world, person, "yes", from),
	),
	phrase(
		"{person:person} would rather not speak for you",
		({ person }): Happening =>
			(world, { from }) =>
				consents(world, person, "no", from),
	),
	phrase("you thank {person:person} for speaking for you", ({ person }) => told("reference-thanks", person)),
] as const;
