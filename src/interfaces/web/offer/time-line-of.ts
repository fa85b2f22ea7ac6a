import type { OfferView } from "../contract.ts";
import { sayDay } from "../parts/say-day.ts";
import { addDays, daysBetween, wallClock } from "../time.ts";
import { words } from "./words.ts";

/** Of a past longer than this only its end is drawn: the weeks ahead are what matters. */
const DAYS_BEFORE = 7;
/** So that a line of a day or two is still a line. */
const LEAST_DAYS = 4;

interface TimeLineRow {
	readonly key: string;
	readonly company: string | null;
	/** Where the line of what happened begins; `null`: nothing did. */
	readonly from: number | null;
	/** Where the promised day or their last day lies. */
	readonly at: number;
}

export interface TimeLine {
	/** Places from 0 to 1, along the same days for every row. */
	readonly today: number;
	readonly decide: number | null;
	readonly deadline: number | null;
	readonly offer: TimeLineRow | null;
	readonly promises: readonly TimeLineRow[];
	/** The same in words. */
	readonly says: string;
}

type Shown = Pick<OfferView, "offer" | "zone" | "decideOn" | "company"> & {
	readonly others: readonly Pick<OfferView["others"][number], "opportunityId" | "company" | "promisedOn">[];
};

/** How a promised day lies to the day on which the user has to answer; empty where there is no such day. */
export const relationOf = (promisedOn: string, deadline: string | null): string => {
	if (deadline === null) return "";
	const days = daysBetween(promisedOn, deadline);
	return days > 0 ? words.line.earlier(days) : days < 0 ? words.line.later(-days) : words.line.same;
};

/** Their date, the user's own, and every promise on one scale; `null` where there is no day to show. */
export const timeLineOf = (view: Shown, today: string, nameOf: (company: string | null) => string): TimeLine | null => {
	const { offer, zone, decideOn } = view;
	const deadline = offer.answerBy.kind === "on" ? offer.answerBy.on : null;
	const promised = view.others.flatMap((other) =>
		other.promisedOn === null ? [] : { ...other, on: other.promisedOn },
	);
	const days = [...promised.map(({ on }) => on), ...(deadline === null ? [] : [deadline])].filter(
		(day) => day >= today,
	);
	const last = days.sort().at(-1);
	if (last === undefined) return null;
	const madeOn = wallClock(offer.madeAt, zone).date;
	const earliest = addDays(today, -DAYS_BEFORE);
	const start = madeOn < earliest ? earliest : madeOn > today ? today : madeOn;
	const length = Math.max(daysBetween(start, last), LEAST_DAYS);
	const place = (day: string): number => daysBetween(start, day) / length;
	const ahead = promised.filter(({ on }) => on >= start).sort((a, b) => (a.on < b.on ? -1 : 1));
	return {
		today: place(today),
		// On their own last day the mark would only cover theirs.
		decide: decideOn === null || decideOn < start || decideOn === deadline ? null : place(decideOn),
		deadline: deadline === null || deadline < start ? null : place(deadline),
		offer:
			deadline === null || deadline < start
				? null
				: { key: offer.id, company: view.company, from: place(start), at: place(deadline) },
		promises: ahead.map(({ opportunityId, company, on }) => ({
			key: opportunityId,
			company,
			from: null,
			at: place(on),
		})),
		says: words.line.says({
			today: sayDay(today, zone),
			decide: decideOn === null ? null : sayDay(decideOn, zone),
			deadline: deadline === null ? null : sayDay(deadline, zone),
			promises: ahead.map(({ company, on }) => ({
				company: nameOf(company),
				day: sayDay(on, zone),
				relation: relationOf(on, deadline),
			})),
		}),
	};
};
