import type { FindingView } from "../contract.ts";

type Placed = Pick<FindingView, "key" | "field" | "start">;

/**
 * Which finding the person looks at by keyboard. What the grammar engine finds comes late and stands between the others,
 * so the finding itself is remembered, not its number.
 */
export class FindingCursor {
	#at = -1;
	#seen: Placed | null = null;

	/** The one to look at next, around to the first. Where the last one is mended, the next is what took its place. */
	next<Finding extends Placed>(open: readonly Finding[]): Finding | null {
		const at = this.#place(open);
		this.#at = at ?? Math.max(this.#at, 0);
		if (at !== null) this.#at += 1;
		this.#at %= Math.max(open.length, 1);
		const next = open[this.#at] ?? null;
		this.#seen = next;
		return next;
	}

	/** The one being looked at, else what took its place, else the first. */
	current<Finding extends Placed>(open: readonly Finding[]): Finding | null {
		return open[this.#place(open) ?? this.#at] ?? open[0] ?? null;
	}

	#place(open: readonly Placed[]): number | null {
		const seen = this.#seen;
		if (seen === null) return null;
		const alike = ({ key, field }: Placed): boolean => key === seen.key && field === seen.field;
		const exact = open.findIndex((each) => alike(each) && each.start === seen.start);
		// Words typed before it move it along.
		const at = exact >= 0 ? exact : open.findIndex(alike);
		return at >= 0 ? at : null;
	}
}
