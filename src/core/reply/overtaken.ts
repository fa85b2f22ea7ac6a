import type { Proposal, Proposed, Reply } from "./reply.ts";

/** True where a newer word about the same thing leaves nothing of the older one: one event, or the day of their answer. */
const isAboutTheSame = (older: Proposed, newer: Proposed): boolean => {
	if ("source" in older && "source" in newer) {
		return older.source.uid === newer.source.uid && older.source.sequence <= newer.source.sequence;
	}
	return older.kind === "promise" && newer.kind === "promise";
};

/**
 * An earlier message of the same opportunity after a later one came: what it proposed and nobody answered is overtaken
 * where the later one speaks of the same; `null`: nothing changes.
 */
export const overtakenBy = (
	older: Pick<Reply, "at" | "proposals">,
	newer: Pick<Reply, "at" | "proposals">,
): readonly Proposal[] | null => {
	if (older.at > newer.at) return null;
	const isOvertaken = ({ state, what }: Proposal): boolean =>
		state === "proposed" && newer.proposals.some((each) => isAboutTheSame(what, each.what));
	return older.proposals.some(isOvertaken)
		? older.proposals.map((each) => (isOvertaken(each) ? { ...each, state: "overtaken" } : each))
		: null;
};
