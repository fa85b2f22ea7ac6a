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
		return this.#goTo(at === null ? Math.max(this.#at, 0) : at + 1, open);
	}

	/** The one before, around to the last. */
	previous<Finding extends Placed>(open: readonly Finding[]): Finding | null {
		return this.#goTo((this.#place(open) ?? Math.max(this.#at, 0)) - 1, open);
	}

	/** The person looks at this one, by whatever way. */
	see<Finding extends Placed>(finding: Finding, open: readonly Finding[]): void {
		this.#at = open.indexOf(finding);
		this.#seen = finding;
	}

	/** The one being looked at, if it still stands. */
	seen<Finding extends Placed>(open: readonly Finding[]): Finding | null {
		return open[this.#place(open) ?? -1] ?? null;
	}

	/** The one being looked at, else what took its place, else the first. */
	current<Finding extends Placed>(open: readonly Finding[]): Finding | null {
		return this.seen(open) ?? open[this.#at] ?? open[0] ?? null;
	}

	#goTo<Finding extends Placed>(at: number, open: readonly Finding[]): Finding | null {
		const count = Math.max(open.length, 1);
		this.#at = (at + count) % count;
		this.#seen = open[this.#at] ?? null;
		return open[this.#at] ?? null;
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
