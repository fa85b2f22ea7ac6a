import type { ReplyRow } from "../contract.ts";
import { dayLong, whenIn } from "../format.ts";
import { words } from "./words.ts";

type Proposal = ReplyRow["proposals"][number];

/** What is asked about one thing that a message may mean. */
export const askText = ({ what }: Proposal, zone: string): string => {
	switch (what.kind) {
		case "promise":
			return what.promiseId === null ? words.asks.promises(dayLong(what.byOn)) : words.asks.moves(dayLong(what.byOn));
		case "interview-added":
			return words.asks.adds(whenIn(what.times.startsAt, zone));
		case "interview-moved":
			return words.asks.shifts(whenIn(what.times.startsAt, zone));
		case "interview-cancelled":
			return words.asks.cancels;
		case "outcome":
			return words.asks[what.result];
	}
};
