import type { Debrief, DebriefStep, ItemRating, MyQuestion, QuestionAsked } from "#core/debrief/debrief.ts";
import type { ItemId } from "#core/debrief/items.ts";
import { call } from "../api.ts";
import type { DebriefPatch, DebriefView, Kept } from "../contract.ts";
import { newId } from "../new-id.ts";
import { Autosave } from "../state/autosave.svelte.ts";
import { notYetIn } from "../state/kept-patch.ts";

type Editable<T> = { -readonly [Key in keyof T]: T[Key] };
export type QuestionForm = Editable<QuestionAsked>;
export type MyQuestionForm = Editable<MyQuestion>;

export const emptyQuestion = (): QuestionForm => ({
	id: newId(),
	text: "",
	askedBy: null,
	kinds: [],
	difficulty: null,
	said: "",
	after: "",
	betterAnswer: "",
	wantsBetterAnswer: false,
});

export const emptyMyQuestion = (): MyQuestionForm => ({
	id: newId(),
	text: "",
	topic: "other",
	answer: "",
	saveForOffer: false,
});

const isFilled = (text: string): boolean => text.trim() !== "";
const atLeast = <Item>(items: readonly Item[], count: number, make: () => Item): Item[] => [
	...items,
	...Array.from({ length: Math.max(0, count - items.length) }, make),
];

/** The debrief as the page holds it: fields that are typed into, saved by themselves. */
export class DebriefDraft {
	readonly interviewId: string;
	kept = $state.raw<Kept<Debrief> | null>(null);
	quickItems = $state.raw<readonly ItemId[]>([]);
	hiddenItems = $state.raw<readonly ItemId[]>([]);

	feeling = $state("");
	wentTerribly = $state(false);
	seemedToDoubt = $state("");
	doubtAnswer = $state("");
	talkedAbout = $state<Record<string, string>>({});
	questionsAsked = $state<QuestionForm[]>([]);
	wentWell = $state<string[]>([]);
	wantThisJob = $state("");
	items = $state<Partial<Record<ItemId, ItemRating>>>({});
	myQuestions = $state<MyQuestionForm[]>([]);
	improve = $state<string[]>([]);
	overall = $state<number | null>(null);
	actionText = $state("");
	actionDueOn = $state<string | null>(null);

	readonly saver: Autosave<DebriefPatch>;
	/** The version that what is typed here changes; `null`: the first save begins the debrief. */
	#base: number | null = null;

	constructor(interviewId: string, view: DebriefView) {
		this.interviewId = interviewId;
		this.saver = new Autosave<DebriefPatch>({
			key: `debrief:${interviewId}`,
			base: () => this.#base,
			send: (patch) => this.#send(patch),
		});
		this.#take(view);
		this.fill(this.kept);
		this.#resume();
	}

	/** Shows what is kept; empty lines are offered where a list is short. */
	fill(debrief: Debrief | null): void {
		this.#fillFrom({
			feeling: debrief?.feeling ?? "",
			wentTerribly: debrief?.wentTerribly ?? false,
			seemedToDoubt: debrief?.seemedToDoubt ?? "",
			doubtAnswer: debrief?.doubtAnswer ?? "",
			talkedAbout: debrief?.talkedAbout ?? [],
			questionsAsked: debrief?.questionsAsked ?? [],
			wentWell: debrief?.wentWell ?? [],
			wantThisJob: debrief?.wantThisJob ?? "",
			myQuestions: debrief?.myQuestions ?? [],
			improve: debrief?.improve ?? [],
			action: debrief?.action ?? null,
		});
		this.items = { ...debrief?.items };
		this.overall = debrief?.ratings.at(-1)?.value ?? null;
	}

	/** What the fields of one step hold, as a change to save. */
	patchOf(step: DebriefStep): DebriefPatch {
		switch (step) {
			case "facts":
				return { seemedToDoubt: this.seemedToDoubt, doubtAnswer: this.doubtAnswer };
			case "questions":
				return {
					questionsAsked: this.questionsAsked.filter(({ text, said }) => isFilled(text) || isFilled(said)),
					talkedAbout: Object.entries(this.talkedAbout)
						.filter(([, text]) => isFilled(text))
						.map(([personId, text]) => ({ personId, text })),
					...this.patchOf("facts"),
				};
			case "went-well":
				return {
					feeling: this.feeling,
					wentTerribly: this.wentTerribly,
					wentWell: this.wentWell.filter(isFilled),
					wantThisJob: this.wantThisJob,
				};
			case "items":
				return {};
			case "my-questions":
				return { myQuestions: this.myQuestions.filter(({ text }) => isFilled(text)) };
			case "improve":
				return { improve: this.improve.filter(isFilled) };
			case "overall": {
				const isNew = this.overall !== null && this.overall !== this.kept?.ratings.at(-1)?.value;
				return isNew && this.overall !== null ? { overall: this.overall } : {};
			}
			case "action":
				return { action: isFilled(this.actionText) ? { text: this.actionText.trim(), dueOn: this.actionDueOn } : null };
		}
	}

	rate(item: ItemId, rating: ItemRating | null): void {
		if (rating === null) delete this.items[item];
		else this.items[item] = rating;
		this.saver.change({ items: { [item]: rating } });
	}

	/** Saves one step's fields and that the person went through it; true once it is kept. */
	async finishStep(step: DebriefStep, isLast: boolean): Promise<boolean> {
		return this.saver.save({ ...this.patchOf(step), stepDone: step, ...(isLast ? { finished: true } : {}) });
	}

	/** Lost race, the other version wins. */
	takeKept(kept: Kept<Debrief>): void {
		this.kept = kept;
		this.#base = kept.version;
		this.saver.drop();
		this.fill(kept);
	}

	/** Lost race, this page's version wins: sent again on top of the kept one. */
	async keepMine(kept: Kept<Debrief>): Promise<void> {
		this.kept = kept;
		this.#base = kept.version;
		await this.saver.flush();
	}

	/** Takes up what a closed page had not saved, on the version it was typed on: the server tells a lost race. */
	#resume(): void {
		const leftOver = this.saver.leftOver();
		if (leftOver === null) return;
		const { stepDone } = leftOver.patch;
		const patch = notYetIn(leftOver.patch, {
			...this.kept,
			overall: this.kept?.ratings.at(-1)?.value,
			stepDone: this.kept?.stepsDone.find((step) => step === stepDone),
			finished: this.kept !== null && this.kept.finishedAt !== null,
		});
		if (Object.keys(patch).length === 0) {
			this.saver.drop();
			return;
		}
		this.#fillFrom(patch);
		this.#base = leftOver.base;
		void this.saver.save(patch);
	}

	async #send(patch: DebriefPatch) {
		const answer = await call("debriefs.save", { id: this.interviewId, version: this.#base, ...patch });
		if (answer.ok) this.#take(answer.value);
		return answer;
	}

	#take(view: DebriefView): void {
		this.kept = view.debrief;
		this.#base = view.debrief?.version ?? null;
		this.quickItems = view.quickItems;
		this.hiddenItems = view.hiddenItems;
	}

	#fillFrom(patch: Partial<DebriefPatch>): void {
		if (patch.feeling !== undefined) this.feeling = patch.feeling;
		if (patch.wentTerribly !== undefined) this.wentTerribly = patch.wentTerribly;
		if (patch.seemedToDoubt !== undefined) this.seemedToDoubt = patch.seemedToDoubt;
		if (patch.doubtAnswer !== undefined) this.doubtAnswer = patch.doubtAnswer;
		if (patch.talkedAbout)
			this.talkedAbout = Object.fromEntries(patch.talkedAbout.map(({ personId, text }) => [personId, text]));
		if (patch.questionsAsked) this.questionsAsked = atLeast(patch.questionsAsked as QuestionForm[], 1, emptyQuestion);
		if (patch.wentWell) this.wentWell = atLeast(patch.wentWell, 1, () => "");
		if (patch.wantThisJob !== undefined) this.wantThisJob = patch.wantThisJob;
		if (patch.items) this.items = { ...this.items, ...(patch.items as Partial<Record<ItemId, ItemRating>>) };
		if (patch.myQuestions) this.myQuestions = atLeast(patch.myQuestions, 1, emptyMyQuestion);
		if (patch.improve) this.improve = atLeast(patch.improve, 1, () => "");
		if (patch.overall !== undefined) this.overall = patch.overall;
		if (patch.action !== undefined) {
			this.actionText = patch.action?.text ?? "";
			this.actionDueOn = patch.action?.dueOn ?? null;
		}
	}
}
