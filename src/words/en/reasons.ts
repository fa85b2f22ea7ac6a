import type { Reason } from "#core/followup/advice.ts";
import type { CalendarDate } from "#core/time/calendar-date.ts";
import type { Instant } from "#core/time/instant.ts";
import { dateAt, wallTimeAt, type ZoneId } from "#core/time/zone.ts";
import { sayDay, sayDays, sayNearDay, sayWorkWeek } from "./dates.ts";
import { capitalised, inWords, oneOrMore } from "./numbers.ts";

/** Names a sentence about a plan needs. */
export interface Named {
	readonly company: string | null;
	readonly position: string | null;
	readonly officeZone: ZoneId;
	readonly officeRestDays: readonly number[];
	readonly people: readonly {
		readonly personId: string;
		readonly name: string | null;
		readonly title: string | null;
	}[];
}

export const companyOf = (named: Named): string => named.company ?? "the company";

const dayAndTime = (at: Instant, zone: ZoneId, today: CalendarDate): string => {
	const { hour, minute } = wallTimeAt(at, zone);
	const time = `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
	return `${sayNearDay(dateAt(at, zone), today)} ${time}`;
};

const workingDays = (count: number): string => `${inWords(count)} working ${oneOrMore(count, "day", "days")}`;

const areTheDays = (days: readonly CalendarDate[], today: CalendarDate): string =>
	days.length === 0
		? ""
		: `${sayDays(days, today)} ${oneOrMore(days.length, "is the day", `are the ${inWords(days.length)} days`)}. `;

/** A reason in words: what it says by itself, and what stands behind it. The two do not repeat each other. */
export interface ReasonSaid {
	readonly detail: string;
	readonly note: string;
}

/** How a reason applies here. `today` is the office's day. */
export const sayReason = (reason: Reason, named: Named, today: CalendarDate): ReasonSaid => {
	const zone = named.officeZone;
	switch (reason.rule) {
		case "debrief-prompt":
			return {
				detail: reason.isStarted ? "You began it; the rest takes a few minutes." : "The first hour remembers most.",
				note: `The interview ended ${dayAndTime(reason.endedAt, zone, today)} at the office.`,
			};
		case "thank-you-window":
			return { detail: "", note: `The interview ended ${dayAndTime(reason.endedAt, zone, today)} at the office.` };
		case "thank-you-weekend":
			return {
				detail: `The office rests then, so the date moved to ${sayDay(reason.movedTo, today)}, 09:00 there.`,
				note: `The interview ended ${dayAndTime(reason.endedAt, zone, today)} at the office.`,
			};
		case "panel-letters": {
			const without = `${capitalised(inWords(reason.withoutAddress))} of them ${oneOrMore(reason.withoutAddress, "has", "have")} no address yet: one letter can go through the coordinator.`;
			const detail = `You met ${inWords(reason.people)} people: each letter says what only that person said.`;
			return { detail: reason.withoutAddress > 0 ? without : detail, note: "" };
		}
		case "promised-date": {
			const wait = reason.countedDays.length;
			const then =
				wait === 0 ? "After that, you may ask." : `${capitalised(workingDays(wait))} after that, you may ask.`;
			return {
				detail: `They promised an answer by ${sayDay(reason.byOn, today)}. ${then}`,
				note: `${areTheDays(reason.countedDays, today)}This office works ${sayWorkWeek(named.officeRestDays)}.`,
			};
		}
		case "no-date-promised":
			return {
				detail: `No date was promised. You may ask when ${workingDays(reason.waitBusinessDays)} have passed.`,
				note: `Counted from ${sayDay(reason.countedFrom, today)}${reason.isPatient ? "; this kind of office takes longer" : ""}.`,
			};
		case "second-check":
			return {
				detail: `You asked on ${sayDay(reason.lastCheckOn, today)}. Give it ${workingDays(reason.waitBusinessDays)}.`,
				note: `This office works ${sayWorkWeek(named.officeRestDays)}.`,
			};
		case "check-limit": {
			const used = `${capitalised(inWords(reason.checksUsed))} of ${inWords(reason.checksAllowed)} status checks used.`;
			const next =
				reason.closingNoteOn === null
					? "The next word is theirs."
					: `One closing note is possible from ${sayDay(reason.closingNoteOn, today)}.`;
			return { detail: `${used} ${next}`, note: "Any word from them starts the count anew." };
		}
		case "contact-floor":
			return {
				detail: `You wrote to ${companyOf(named)} on ${sayDay(reason.lastContactOn, today)}. Leave ${workingDays(reason.businessDays)} between two messages.`,
				note: "Answers, corrections and thanks for a new interview do not count. Any word from them lifts it.",
			};
		case "letter-length":
			return { detail: `${reason.words} words.`, note: "" };
	}
};
