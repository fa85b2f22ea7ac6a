import { ended } from "../ended.ts";
import type { Matter } from "../phrases.ts";
import { type Variants, variant } from "../variant.ts";
import { role, roleAtCompany } from "./role.ts";

/** " on Wednesday 8 April", as a sentence ends with it and as one goes on after it; empty where no day is known. */
interface OnDay {
	readonly atEnd: string;
	readonly goingOn: string;
}

/** The first sentence of a thank-you. Only those who were in the interview are thanked for the talk. */
export const thanksSentence = (matter: Matter, turn: number, onDay: OnDay): string => {
	if (matter.metRecipient) return variant(AFTER_THE_TALK, turn)(matter, onDay);
	if (!matter.hasInterview) return ended(`Thank you for considering me for ${roleAtCompany(matter)}`);
	return variant(matter.isArranger ? FOR_ARRANGING : FOR_THE_CHANCE, turn)(matter, onDay);
};

const meet = ({ isOnSite }: Matter): string => (isOnSite ? "meet" : "speak with");

const AFTER_THE_TALK: Variants<[Matter, OnDay]> = [
	(matter, { goingOn }) =>
		ended(`Thank you for taking the time to ${meet(matter)} me${goingOn} about ${role(matter)}.`),
	(matter, { goingOn }) => ended(`Many thanks for our conversation${goingOn} about ${roleAtCompany(matter)}.`),
	(matter, { atEnd }) =>
		ended(
			`It was good to ${meet(matter)} you${atEnd}, and I wanted to thank you for the time and thought you gave to our talk about ${role(matter)}.`,
		),
	(matter, { goingOn }) => ended(`I am writing to thank you for the interview${goingOn} for ${roleAtCompany(matter)}.`),
	(matter, { goingOn }) =>
		`I appreciated the chance to speak with you${goingOn} about ${role(matter)}, and I thank you for it.`,
	(matter, { goingOn }) => ended(`My thanks for your part in the interview${goingOn} for ${roleAtCompany(matter)}.`),
];

// True before the interview too, and of anybody at the company.
const FOR_THE_CHANCE: Variants<[Matter, OnDay]> = [
	(matter, { goingOn }) => ended(`Thank you for the opportunity to interview${goingOn} for ${roleAtCompany(matter)}.`),
	(matter, { goingOn }) => ended(`Many thanks for the chance to interview${goingOn} for ${roleAtCompany(matter)}.`),
	(matter, { goingOn }) =>
		ended(`I am writing to thank you for the opportunity to interview${goingOn} for ${roleAtCompany(matter)}.`),
];
const FOR_ARRANGING: Variants<[Matter, OnDay]> = [
	(matter, { goingOn }) => ended(`Thank you for arranging the interview${goingOn} for ${roleAtCompany(matter)}.`),
];

/** That the user still wants it. */
export const interestSentence = (matter: Matter, turn: number): string =>
	variant(matter.metRecipient ? INTERESTS_AFTER_TALK : INTERESTS, turn)(roleAtCompany(matter));

const remain = (roleHere: string): string => ended(`I remain very interested in ${roleHere}.`);
const takeOn = (roleHere: string): string => ended(`I would be glad to take on ${roleHere}.`);
const considered = (roleHere: string): string =>
	ended(`I would very much like to be considered further for ${roleHere}.`);
const hearMore = (roleHere: string): string => ended(`I hope to hear more about ${roleHere}.`);

const INTERESTS: Variants<[string]> = [remain, takeOn, considered, hearMore];
const INTERESTS_AFTER_TALK: Variants<[string]> = [
	remain,
	takeOn,
	(roleHere) => `My interest in ${roleHere} is as strong as it was before we spoke.`,
	(roleHere) => ended(`After our talk I can well picture myself in ${roleHere}.`),
	considered,
	hearMore,
];
