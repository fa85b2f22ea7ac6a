import type { Policy } from "../../followup/policy.ts";
import type { LetterId } from "../../ids.ts";
import type { Template } from "../../template/template.ts";
import type { CalendarDate } from "../../time/calendar-date.ts";
import type { Instant } from "../../time/instant.ts";
import type { ZoneId } from "../../time/zone.ts";
import type { LetterContext } from "../context.ts";

/** What a template is checked against: it belongs to no application, so no application's names may stand in it. */
export interface TemplateSurroundings {
	readonly others: LetterContext["others"];
	readonly sender: LetterContext["sender"];
	readonly personalDictionary: readonly string[];
	readonly length: Policy["letter-length"];
	readonly alikePercent: number;
	readonly lateAfterHours: number;
	readonly now: Instant;
	/** The user's own clock: there is no office. */
	readonly zone: ZoneId;
	readonly today: CalendarDate;
}

/** The context of a letter to nobody about nothing. */
export const templateContext = (
	template: Pick<Template, "id" | "kind" | "language">,
	around: TemplateSurroundings,
): LetterContext => ({
	letterId: template.id as string as LetterId,
	kind: template.kind ?? "thank-you",
	language: template.language,
	length: "usual",
	office: { country: null, sector: "private" },
	sender: around.sender,
	recipient: null,
	company: { name: null, aliases: [], legalForm: null, country: null },
	agencyName: null,
	position: null,
	interview: null,
	interviewDates: [],
	interviewers: [],
	otherPeopleHere: [],
	referees: [],
	notes: {
		talkedAbout: [],
		talkedAboutWithOthers: [],
		wentWell: [],
		seemedToDoubt: "",
		doubtAnswer: "",
		wantThisJob: "",
		questionsAsked: [],
	},
	promise: null,
	lastCheckOn: null,
	corrects: null,
	stage: "interviewing",
	hasTheirFeedback: false,
	offer: null,
	clipping: null,
	reference: null,
	siblings: [],
	others: around.others,
	limits: { length: around.length, alikePercent: around.alikePercent, lateAfterHours: around.lateAfterHours },
	adviceHold: null,
	personalDictionary: around.personalDictionary,
	now: around.now,
	officeZone: around.zone,
	today: around.today,
});
