import type { Reason } from "#core/followup/reason.ts";
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

/** How a person is called, or known while the name is not; `null` for nobody. */
export const nameOf = (named: Named, id: string | null): string | null => {
	const person = named.people.find(({ personId }) => personId === id);
	return person?.name ?? person?.title ?? null;
};

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
		case "channel":
			return { detail: sayWays(reason, today), note: "" };
		case "competing-offer":
			return sayOfferReason(reason, today);
		case "alert-references":
			return sayReferenceReason(reason, today);
		case "news-clipping":
			return {
				detail:
					reason.title === null
						? `${capitalised(inWords(reason.sent))} ${oneOrMore(reason.sent, "piece", "pieces")} of news went already. That is enough.`
						: `Or send a piece of news instead: ${reason.title}. It counts as one message.`,
				note: "",
			};
		case "send-window":
			return {
				detail: `Best ${sayNearDay(reason.on, today)}, ${reason.fromHour} to ${reason.untilHour} o'clock there.`,
				note: "",
			};
		case "gone-quiet":
			return {
				detail: `Nothing heard since ${sayDay(reason.lastHeardOn, today)}. You can reopen it any time.`,
				note: "Any word from them wakes it by itself.",
			};
		case "keep-searching":
			return saySearchReason(reason, today);
		case "letter-length":
			return { detail: `${reason.words} words.`, note: "" };
		case "after-no":
			return {
				detail: "Kind and short. One question about what would help next time is fair.",
				note: `They said no on ${sayDay(reason.saidOn, today)}.`,
			};
		case "answer-later":
			return { detail: `“${reason.text}”`, note: `They asked it on ${sayDay(reason.askedOn, today)}.` };
		case "action-due":
			return { detail: reason.text, note: `You set ${sayDay(reason.dueOn, today)} for it.` };
	}
};

type ReasonOf<Rule extends Reason["rule"]> = Extract<Reason, { readonly rule: Rule }>;

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** "By e-mail. One call is possible from Tuesday 14, not on a Monday." */
const sayWays = (
	{ phone, callFromOn, firstWorkday, mayText, maySocial }: ReasonOf<"channel">,
	today: CalendarDate,
): string => {
	const notOn = firstWorkday === null ? "" : `, not on a ${WEEKDAYS[firstWorkday - 1]}`;
	const from = callFromOn <= today ? "" : ` from ${sayNearDay(callFromOn, today)}`;
	const call = {
		once: ` One call is possible${from}${notOn}.`,
		used: " You have called once; leave it at that.",
		"asked-not-to": " They asked not to be called.",
		"no-number": "",
	}[phone];
	const theirs = [mayText ? "a text message" : null, maySocial ? "a message where they wrote to you" : null].filter(
		(way) => way !== null,
	);
	const also = theirs.length === 0 ? "" : ` ${capitalised(theirs.join(" or "))} is fine too, since they used it first.`;
	return `By e-mail.${call}${also}`;
};

const sayOfferReason = (
	{ moment, company, answerByOn, decideOn, promisedOn }: ReasonOf<"competing-offer">,
	today: CalendarDate,
): ReasonSaid => {
	const theirs = company ?? "The other company";
	const date = answerByOn === null ? null : sayDay(answerByOn, today);
	const isPast = answerByOn !== null && answerByOn < today;
	const promised = promisedOn === null ? "" : ` They promised you an answer by ${sayDay(promisedOn, today)}.`;
	switch (moment) {
		case "tell":
			return {
				detail: `${date === null ? `${theirs} has set no date; say so.` : `${theirs} needs your answer by ${date}.`}${promised}`,
				note: "A plain fact with its date, and no pressure.",
			};
		case "tell-again":
			return {
				detail: `${date === null ? `${theirs} no longer has a date.` : `${theirs} now needs your answer by ${date}.`} They know another date.${promised}`,
				note: "A date that is no longer true helps nobody.",
			};
		case "ask-first":
			return {
				detail: `Nobody has said until when ${company ?? "the offer"} waits. Ask that first: a date makes everything else easier.`,
				note: "If they set none, note that; it can be said as it is.",
			};
		case "decide":
			return {
				detail: `They need your answer by ${date ?? "the day they named"}.${decideOn === null || decideOn > today ? "" : " Today is your own decision point."}`,
				note: "A decision made two days early leaves room for one more question.",
			};
		case "confirm":
			return { detail: "You said yes. A short letter makes it certain.", note: "" };
		case "decline":
			return { detail: "You decided against it. They took time for you; a short thank-you is fair.", note: "" };
		case "decline-for-another":
			return {
				detail: `You accepted${company === null ? " another offer" : ` ${company}'s offer`}. ${isPast ? "Theirs was never answered." : `Theirs is still open${date === null ? "" : ` until ${date}`}.`}`,
				note: "A no, with thanks, lets them ask the next one in time.",
			};
		case "withdraw":
			return {
				detail: `You accepted${company === null ? " another offer" : ` ${company}'s offer`}. They may still be thinking about you.`,
				note: "The others should hear it from you, and soon.",
			};
	}
};

const HOW_IT_ENDED: Readonly<Partial<Record<NonNullable<ReasonOf<"alert-references">["stage"]>, string>>> = {
	accepted: "You got it and took it.",
	declined: "You got it and declined.",
	rejected: "It became a no.",
	withdrawn: "You withdrew.",
	quiet: "It went quiet.",
};

const sayReferenceReason = (
	{ moment, handedOverOn, lastToldOn, coolingOffDays, stage }: ReasonOf<"alert-references">,
	today: CalendarDate,
): ReasonSaid => {
	const told = lastToldOn === null ? "" : `You last wrote to them on ${sayDay(lastToldOn, today)}.`;
	switch (moment) {
		case "handed-over":
			return { detail: `Their name went over ${onDay(handedOverOn, today)}; somebody may call.`, note: told };
		case "on-cv":
			return {
				detail: "Their name stands on your CV, and this company has met you now.",
				note: lastToldOn === null ? "" : `${told} Leave ${coolingOffDays} days between two messages that can wait.`,
			};
		case "changed":
			return {
				detail: "Something is different from what you told them.",
				note: `${told} Leave ${coolingOffDays} days between two messages that can wait.`,
			};
		case "consent":
			return {
				detail: "Their name was given, and they have not said yes yet. Ask before somebody calls.",
				note: "",
			};
		case "outcome":
			return {
				detail: `${(stage === null ? undefined : HOW_IT_ENDED[stage]) ?? "It is over."} They helped.`,
				note: told,
			};
	}
};

const onDay = (date: CalendarDate, today: CalendarDate): string => {
	const day = sayNearDay(date, today);
	return day === "today" || day === "yesterday" || day === "tomorrow" ? day : `on ${day}`;
};

const saySearchReason = (
	{ cause, sinceOn, applicationsThisWeek }: ReasonOf<"keep-searching">,
	today: CalendarDate,
): ReasonSaid => {
	switch (cause) {
		case "only-one":
			return {
				detail: `One company has been thinking since ${sayDay(sinceOn, today)}, and it is the only one. One more application keeps another door open.`,
				note: "",
			};
		case "no-new-application":
			return {
				detail: `No new application since your interview on ${sayDay(sinceOn, today)}. One more keeps another door open.`,
				note: "",
			};
		case "enough-this-week":
			return {
				detail: `${capitalised(inWords(applicationsThisWeek))} ${oneOrMore(applicationsThisWeek, "application is", "applications are")} out this week. Enough, as you set it.`,
				note: "",
			};
	}
};
