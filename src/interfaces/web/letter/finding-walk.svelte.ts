import type { FindingView } from "../contract.ts";
import { toasts } from "../state/toast.svelte.ts";
import { words as appWords } from "../words.ts";
import { FindingCursor } from "./finding-cursor.ts";
import type { FindingGroup } from "./finding-groups.ts";
import type { LetterDraft } from "./letter-draft.svelte.ts";
import { words } from "./words.ts";

interface Around {
	readonly draft: LetterDraft;
	readonly suggest: (word: string) => Promise<readonly string[]>;
	/** Selects the words in the letter. */
	readonly look: (finding: FindingView) => void;
	/** Brings the list of what was found onto the screen, where it is not. */
	readonly showList: () => void;
}

/** Which card is pointed at, and what of it gets the focus: its first button, its title, or nothing. */
interface Pointed {
	readonly name: string;
	readonly focus: "fix" | "title" | null;
}

const MOST_SUGGESTIONS = 3;

/** Going through what was found: from one to the next, mending it, letting it stand, and looking at it again. */
export class FindingWalk {
	/** What a screen reader is told besides the words it reads in the field. */
	said = $state("");
	pointed: Pointed | null = $state.raw(null);
	/** Corrections of the misspelt words that were looked up. */
	suggestions: Readonly<Record<string, readonly string[]>> = $state.raw({});
	readonly #around: Around;
	readonly #cursor = new FindingCursor();

	constructor(around: Around) {
		this.#around = around;
	}

	/** The finding that keys are about. */
	get current(): FindingView | null {
		return this.#cursor.current(this.#around.draft.open);
	}

	/** Selects the words of a finding; it is what keys are about from now on. */
	look = (finding: FindingView): void => {
		this.#cursor.see(finding, this.#around.draft.open);
		this.#around.look(finding);
	};

	/** On to the next or back to the one before; false where nothing was found. */
	go(way: "next" | "previous"): boolean {
		const { draft } = this.#around;
		const finding = this.#cursor[way](draft.open);
		const group = this.#groupOf(finding);
		if (finding === null || group === null) return false;
		this.#around.look(finding);
		this.pointed = { name: group.name, focus: null };
		this.said = words.atFinding(group.number, draft.groups.length, finding.level, finding.says);
		return true;
	}

	/** A place in the letter's text was tapped: what was found there is shown; `null`: nothing was. */
	tap(at: { readonly number: number; readonly start: number } | null): void {
		const { draft } = this.#around;
		const group = draft.groups.find(({ number }) => number === at?.number);
		this.pointed = null;
		if (group === undefined) return;
		const place = group.places.find(({ field, start }) => field === "body" && start === at?.start);
		this.#cursor.see(place ?? group.finding, draft.open);
		this.#point(group, null);
	}

	/** What a card says is what keys are about while the focus is in it. */
	enter(group: FindingGroup): void {
		if (this.#groupOf(this.current) !== group) this.#cursor.see(group.finding, this.#around.draft.open);
	}

	/** Mends the current finding by the first correction, looked up where need be; false where nothing was found. */
	mendCurrent(): boolean {
		const finding = this.current;
		const group = this.#groupOf(finding);
		if (finding === null || group === null) return false;
		const correction = finding.fixes[0]?.replacement ?? this.suggestions[finding.found]?.[0];
		if (correction !== undefined) {
			this.mend([finding], correction);
			this.said = words.mended(correction);
		} else if (finding.check === "spelling" && this.suggestions[finding.found] === undefined) {
			void this.suggest(group);
		} else {
			this.said = words.nothingToOffer;
			this.#point(group, "fix");
		}
		return true;
	}

	/** Mends these places alike. */
	mend(places: readonly FindingView[], correction: string): void {
		const placed = places.flatMap(({ field, start, end }) =>
			start === null || end === null ? [] : [{ field, start, end }],
		);
		this.#around.draft.mend(placed, correction);
	}

	/** Shows each place of a group by itself. */
	takeApart(group: FindingGroup): void {
		const { draft } = this.#around;
		draft.takeApart(group);
		const first = this.#groupOf(group.finding);
		if (first !== null) this.pointed = { name: first.name, focus: "title" };
	}

	/** Looks up corrections of a misspelt word, and offers them. */
	async suggest(group: FindingGroup): Promise<void> {
		const { found } = group.finding;
		// The first time it takes a moment.
		this.said = words.lookingUp(found);
		this.#point(group, null);
		const offered = (await this.#around.suggest(found)).slice(0, MOST_SUGGESTIONS);
		this.suggestions = { ...this.suggestions, [found]: offered };
		this.said = words.suggested(found, offered);
		// Meanwhile it may have been settled otherwise.
		if (this.#around.draft.groups.some(({ name }) => name === group.name)) this.#point(group, "fix");
	}

	/** Lets stand what the person looks at. What was not looked at yet is shown first; false where nothing was found. */
	letCurrentStand(): boolean {
		const finding = this.#cursor.seen(this.#around.draft.open);
		if (finding === null) return this.go("next");
		this.letStand(finding);
		return true;
	}

	letStand(finding: FindingView): void {
		this.#around.draft.accept(finding);
		this.pointed = null;
		const undo = { label: appWords.common.undo, run: () => this.lookAgain(finding) };
		toasts.show({ text: words.stood(finding.says.title, finding.found), tone: "done", action: undo });
	}

	/** What was let stand is looked at again. */
	lookAgain(finding: FindingView): void {
		const { draft } = this.#around;
		draft.reopen(finding);
		const group = draft.groups.find((each) => each.finding.key === finding.key);
		if (group === undefined) return;
		this.#cursor.see(group.finding, draft.open);
		this.said = words.backAgain(finding.says.title);
		this.pointed = { name: group.name, focus: "title" };
	}

	#groupOf(finding: FindingView | null): FindingGroup | null {
		return this.#around.draft.groups.find(({ places }) => places.some((place) => place === finding)) ?? null;
	}

	#point({ name }: FindingGroup, focus: Pointed["focus"]): void {
		this.#around.showList();
		this.pointed = { name, focus };
	}
}
