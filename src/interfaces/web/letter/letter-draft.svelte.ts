import type { Letter } from "#core/letter/letter.ts";
import type { Range } from "#core/letter/letter-layout.ts";
import { applyFix } from "#core/letter/review.ts";
import { type Answer, call, type Problem } from "../api.ts";
import type { FindingView, Kept, LetterView, ReviewView } from "../contract.ts";
import { TOO_LONG, tooLongBy } from "../parts/too-long.ts";
import { Autosave } from "../state/autosave.svelte.ts";
import { notYetIn } from "../state/kept-patch.ts";
import { type FindingGroup, groupFindings, slipOf } from "./finding-groups.ts";
import type { LetterChecker } from "./letter-checker.ts";
import { movedRange } from "./moved-range.ts";

const CHECK_AFTER_MS = 400;
/** Text that changes while it is checked, or that cannot be checked, is not waited for without end. */
const MOST_CHECKS = 3;

interface LetterPatch {
	readonly to?: string;
	readonly subject?: string;
	readonly body?: string;
	readonly acceptedFindings?: readonly string[];
}

const FIELDS = ["to", "subject", "body"] as const;
export type LetterField = (typeof FIELDS)[number];

/** A letter as the editor holds it: typed into, saved by itself, checked after each pause. */
export class LetterDraft {
	kept: Kept<Letter>;
	to = $state("");
	subject = $state("");
	body = $state("");
	accepted = $state.raw<readonly string[]>([]);
	review = $state.raw<ReviewView | null>(null);
	/** Whether the findings belong to the text as it stands; flags wait while it is being changed. */
	isFresh = $state(false);
	/** The last attempt to check did not succeed. */
	isUnchecked = $state(false);
	readonly saver: Autosave<LetterPatch>;
	/** Slips that the person wants to settle place by place. */
	#apart: ReadonlySet<string> = $state.raw(new Set());
	readonly #checker: LetterChecker;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#round = 0;
	/** What the findings are about. */
	#checked: Pick<Letter, LetterField> = { to: "", subject: "", body: "" };

	constructor(view: LetterView, checker: LetterChecker) {
		this.kept = $state.raw(view.letter);
		this.#checker = checker;
		this.saver = new Autosave<LetterPatch>({
			key: `letter:${view.letter.id}`,
			base: () => this.kept.version,
			send: async (patch) => {
				if (tooLongBy(patch.body ?? "") > 0) return TOO_LONG;
				const answer = await this.#edit(patch);
				return answer.ok || !this.#rebase(answer.problem, patch) ? answer : this.#edit(patch);
			},
		});
		this.take(view.letter);
		if (this.isLocked) return;
		this.#resume();
		void this.checkNow();
	}

	async #edit(patch: LetterPatch): Promise<Answer<Kept<Letter>>> {
		const answer = await call("letters.edit", { id: this.kept.id, version: this.kept.version, ...patch });
		if (answer.ok) this.kept = answer.value;
		return answer;
	}

	/**
	 * Takes up what changed elsewhere, such as an address noted meanwhile, where nothing of it is what is being saved;
	 * false where both changed the same, which is the person's to decide.
	 */
	#rebase(problem: Problem, patch: LetterPatch): boolean {
		if (problem.kind !== "refused" || problem.code !== "version-conflict" || problem.current === null) return false;
		const current = problem.current as Kept<Letter>;
		const mine = new Set<string>([...Object.keys(patch), ...Object.keys(this.saver.pending)]);
		const theirs = [...FIELDS, "acceptedFindings" as const, "state" as const].filter(
			(field) => JSON.stringify(current[field]) !== JSON.stringify(this.kept[field]),
		);
		if (theirs.some((field) => field === "state" || mine.has(field))) return false;
		this.kept = current;
		for (const field of FIELDS) if (theirs.includes(field)) this[field] = current[field];
		if (theirs.includes("acceptedFindings")) this.accepted = current.acceptedFindings;
		this.isFresh = false;
		return true;
	}

	/** No longer to be changed: sent, or on its way. */
	get isLocked(): boolean {
		return this.kept.state !== "draft";
	}

	/** By how many characters the text is longer than the server takes; what was typed is kept on this device alone. */
	get tooLongBy(): number {
		return tooLongBy(this.body);
	}

	/** What still asks for a look, in order. */
	get open(): readonly FindingView[] {
		return (this.review?.findings ?? []).filter(({ key }) => !this.accepted.includes(key));
	}

	/** How much of it must be looked at, and how much may be. */
	get count(): { readonly must: number; readonly may: number } {
		const must = this.groups.filter(({ finding }) => finding.level === "must-look").length;
		return { must, may: this.groups.length - must };
	}

	/** What was let stand and still stands in the letter, each once. */
	get standing(): readonly FindingView[] {
		const found = this.review?.findings ?? [];
		return found.filter(
			({ key }, at) => this.accepted.includes(key) && found.findIndex((each) => each.key === key) === at,
		);
	}

	/** What is open, with what one answer settles taken together. */
	readonly groups: readonly FindingGroup[] = $derived(groupFindings(this.open, this.#apart));

	/** The text as it stands, as a letter. */
	get letter(): Letter {
		return { ...this.kept, to: this.to, subject: this.subject, body: this.body, acceptedFindings: this.accepted };
	}

	take(letter: Kept<Letter>): void {
		this.kept = letter;
		this.to = letter.to;
		this.subject = letter.subject;
		this.body = letter.body;
		this.accepted = letter.acceptedFindings;
		// What was found was found in another text.
		this.isFresh = false;
	}

	/** Takes up an address that the server put in; what was typed meanwhile stays. */
	takeAddress(letter: Kept<Letter>): void {
		this.kept = letter;
		this.to = letter.to;
		this.isFresh = false;
	}

	write(field: LetterField, text: string): void {
		this[field] = text;
		this.isFresh = false;
		this.saver.change({ [field]: text });
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.checkNow(), CHECK_AFTER_MS);
	}

	/** Where what was found stands by now: the text may have changed since it was checked. `null` where it is gone. */
	placeOf(finding: Pick<FindingView, "field">, range: Range): Range | null {
		const { field } = finding;
		return field === "file" ? null : movedRange(this.#checked[field], this[field], range);
	}

	/** Mends what was found, in each place where it still stands as it was found; then the text is looked at anew. */
	mend(places: readonly (Pick<FindingView, "field"> & Range)[], replacement: string): void {
		const standing = places.flatMap((place) => {
			const range = this.placeOf(place, place);
			return range === null ? [] : [{ field: place.field, ...range }];
		});
		// From the end, so that nothing moves what is still to be mended.
		standing.sort((a, b) => b.start - a.start);
		let { letter } = this;
		for (const { field, start, end } of standing) letter = applyFix(letter, { field }, { start, end, replacement });
		for (const field of FIELDS) if (letter[field] !== this[field]) this.write(field, letter[field]);
		void this.checkNow();
	}

	/** Settles the places of one slip each for itself. */
	takeApart({ finding }: FindingGroup): void {
		this.#apart = new Set([...this.#apart, slipOf(finding)]);
	}

	/** Replaces a stretch of one field. */
	replace(field: LetterField, start: number, end: number, replacement: string): void {
		const text = this[field];
		this.write(field, text.slice(0, start) + replacement + text.slice(end));
		void this.checkNow();
	}

	/** Lets what was found stand, wherever the same words stand. */
	accept({ key }: FindingView): void {
		this.#standBy([...this.accepted, key]);
	}

	/** Takes that back. */
	reopen({ key }: FindingView): void {
		this.#standBy(this.accepted.filter((each) => each !== key));
	}

	#standBy(accepted: readonly string[]): void {
		this.accepted = accepted;
		void this.saver.save({ acceptedFindings: accepted });
	}

	async checkNow(): Promise<void> {
		clearTimeout(this.#timer);
		const round = ++this.#round;
		const { letter } = this;
		if (this.tooLongBy > 0) this.review = null;
		const review = this.tooLongBy > 0 ? null : await this.#checker.check(letter);
		if (round !== this.#round) return;
		this.isUnchecked = review === null;
		if (review === null) return;
		this.review = review;
		this.#checked = letter;
		// Whoever typed on meanwhile has another text by now.
		this.isFresh = FIELDS.every((field) => letter[field] === this[field]);
		if (this.isFresh) void this.#readOn(round);
	}

	/** Resolves once what was found belongs to the text as it stands; whoever sends right after typing is not faster. */
	async checkAsItStands(): Promise<void> {
		for (let tries = 0; !this.isFresh && tries < MOST_CHECKS; tries += 1) await this.checkNow();
	}

	/** What the grammar engine finds comes later than the rest; where the text has changed, its next check takes it up. */
	async #readOn(round: number): Promise<void> {
		const knowsMore = await this.#checker.readOn(this.letter);
		if (knowsMore && round === this.#round && this.isFresh && !this.isLocked) await this.checkNow();
	}

	/** Takes up what a closed page had not saved, on the version it was typed on: the server tells a lost race. */
	#resume(): void {
		const leftOver = this.saver.leftOver();
		if (leftOver === null) return;
		const patch = notYetIn(leftOver.patch, { ...this.kept });
		if (Object.keys(patch).length === 0) {
			this.saver.drop();
			return;
		}
		this.to = patch.to ?? this.to;
		this.subject = patch.subject ?? this.subject;
		this.body = patch.body ?? this.body;
		this.accepted = patch.acceptedFindings ?? this.accepted;
		this.kept = { ...this.kept, version: leftOver.base ?? this.kept.version };
		void this.saver.save(patch);
	}

	stop(): void {
		clearTimeout(this.#timer);
		this.#round += 1;
		this.saver.stop();
	}
}
