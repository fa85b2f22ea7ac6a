import { lastDayOf } from "../offer/offer.ts";
import { earliest, type Instant } from "../time/instant.ts";
import type { Office } from "../time/office.ts";
import { startOfDay } from "../time/zone.ts";
import { compareParts } from "./compare-parts.ts";
import type { Facts, OfferElsewhere } from "./facts.ts";
import { begunAt, reopenedAt } from "./stage-history.ts";

/** When the user began here: applied, was noted or invited, whichever came first; where it was taken up again, then. */
const begunHereAt = ({ opportunity, interviews }: Facts, office: Office, now: Instant): Instant | null => {
	const noted = begunAt(opportunity, now);
	if (reopenedAt(opportunity, now) !== null) return noted;
	const { appliedOn } = opportunity;
	const begins = [
		...(noted === null ? [] : [noted]),
		...(appliedOn === null ? [] : [startOfDay(appliedOn, office.zone)]),
		...interviews.flatMap(({ startsAt, endedAt }) => startsAt ?? endedAt ?? []),
	];
	const [first, ...rest] = begins;
	return first === undefined ? null : rest.reduce(earliest, first);
};

const contentOf = ({ offer, companyName, companyId, isDeadlineAsked }: OfferElsewhere) => [
	offer.decidedAt ?? offer.madeAt,
	offer.madeAt,
	companyName,
	companyId,
	offer.answerBy.kind,
	lastDayOf(offer),
	isDeadlineAsked ? "1" : "0",
	offer.note,
	offer.id,
];

/**
 * The offer elsewhere that the user accepted and that ends the search here too; of several the last. What was begun or
 * taken up again after it belongs to another search, which it does not end.
 */
export const acceptedElsewhere = (facts: Facts, office: Office, now: Instant): OfferElsewhere | null => {
	let last: OfferElsewhere | null = null;
	let begun: Instant | null | undefined;
	for (const each of facts.offersElsewhere) {
		const { state, decidedAt, madeAt } = each.offer;
		const at = decidedAt ?? madeAt;
		if (state !== "accepted" || at > now) continue;
		begun ??= begunHereAt(facts, office, now);
		if (begun !== null && at < begun) continue;
		if (last === null || compareParts(contentOf(each), contentOf(last)) > 0) last = each;
	}
	return last;
};
