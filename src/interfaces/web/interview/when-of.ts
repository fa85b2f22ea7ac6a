import type { Interview } from "#core/interview/interview.ts";
import { dayNear } from "../format.ts";
import { todayIn, wallClock } from "../time.ts";
import { words } from "./words.ts";

type Times = Pick<Interview, "startsAt" | "endedAt" | "endIsApproximate">;

/** When an interview is or was, on the clocks of one zone: `Wed 8, 10:00 to about 10:50`; `null` where nothing is noted. */
export const whenOf = ({ startsAt, endedAt, endIsApproximate }: Times, zone: string): string | null => {
	const first = startsAt ?? endedAt;
	if (first === null) return null;
	const { date, time } = wallClock(first, zone);
	const day = date === todayIn(zone) ? words.page.today : dayNear(date, zone);
	const end = endedAt === null ? null : wallClock(endedAt, zone).time;
	if (end === null) return words.page.startsAt(day, time);
	return startsAt === null
		? words.page.endedAt(day, end, endIsApproximate)
		: words.page.fromTo(day, time, end, endIsApproximate);
};
