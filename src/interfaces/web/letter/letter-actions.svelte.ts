import { mailtoOf } from "#core/letter/mailto.ts";
import { call } from "../api.ts";
import type { FindingView, LetterView } from "../contract.ts";
import { whenIn } from "../format.ts";
import { newId } from "../new-id.ts";
import { markLetterSent } from "../parts/mark-letter-sent.ts";
import { openNewLetter } from "../parts/open-letter.ts";
import { saveFile } from "../parts/save-file.ts";
import { sayDone } from "../parts/say-done.ts";
import { router } from "../router.svelte.ts";
import { app } from "../state/app.svelte.ts";
import { toasts } from "../state/toast.svelte.ts";
import { words as appWords } from "../words.ts";
import type { FindingGroup } from "./finding-groups.ts";
import type { LetterChecker } from "./letter-checker.ts";
import type { LetterDraft } from "./letter-draft.svelte.ts";
import { addPersonalWord, asPhrase, removePersonalWord } from "./personal-words.ts";
import { mail, ways, words } from "./words.ts";

/** Where no mail program takes over, the page never loses sight: ask all the same after this long. */
const ASK_AFTER_MS = 4_000;
const A_MINUTE_MS = 60_000;

const failed = (): void => toasts.show({ text: appWords.states.failed, tone: "failure", action: null });

interface Around {
	readonly draft: LetterDraft;
	readonly checker: LetterChecker;
	/** The letter as it was last loaded. */
	readonly view: () => LetterView;
	/** The page a deleted draft gives way to. */
	readonly back: () => string;
	readonly onchange: () => unknown;
}

/** What can be done with a letter as a whole: each way it leaves, and what is noted about that. */
export class LetterActions {
	/** The person came back from their mail: was it sent? */
	isAsking = $state(false);
	/** The letter is too long for a mail link: it goes by the clipboard. */
	isTooLong = $state(false);
	/** It waits on the clipboard. */
	isCopied = $state(false);
	/** The letter was about to leave while something must be looked at: what, and how it goes on all the same. */
	halted = $state.raw<{ readonly groups: readonly FindingGroup[]; readonly go: () => Promise<void> } | null>(null);
	/** The list of other ways is open. */
	showsWays = $state(false);
	readonly #around: Around;
	#wentToMail = false;
	#isChecking = false;

	constructor(around: Around) {
		this.#around = around;
	}

	/** Lets the letter leave, unless something must be looked at first: then that is asked. */
	#unless = async (go: () => Promise<void>): Promise<void> => {
		const { draft } = this.#around;
		// A second press while the check runs is the same wish.
		if (this.#isChecking) return;
		this.#isChecking = true;
		await draft.checkAsItStands().finally(() => {
			this.#isChecking = false;
		});
		const groups = draft.groups.filter(({ finding }) => finding.level === "must-look");
		if (groups.length === 0) return go();
		this.halted = { groups, go };
	};

	openInMail = (): Promise<void> => this.#unless(this.#openInMail);

	#openInMail = async (): Promise<void> => {
		const { draft } = this.#around;
		void draft.saver.flush();
		const mail = mailtoOf(draft.letter);
		this.#wentToMail = true;
		if ("url" in mail) {
			location.href = mail.url;
			setTimeout(this.askOnReturn, ASK_AFTER_MS);
			return;
		}
		// Some browsers copy only at the very press; the dialog has a button for that.
		this.isCopied = await navigator.clipboard.writeText(draft.body).then(
			() => true,
			() => false,
		);
		this.isTooLong = true;
	};

	askOnReturn = (): void => {
		if (!this.#wentToMail || document.visibilityState !== "visible" || this.#around.draft.isLocked) return;
		this.#wentToMail = false;
		this.isAsking = true;
	};

	copy = (): Promise<void> => this.#copy(this.#around.draft.body, words.copied);

	copyWithSubject = (): Promise<void> => {
		const { subject, body } = this.#around.draft;
		return this.#copy(`${words.subject}: ${subject}\n\n${body}`, ways.copied);
	};

	share = async (): Promise<void> => {
		const { subject, body } = this.#around.draft;
		// Closing the share sheet is no failure.
		await navigator.share({ title: subject, text: body }).catch(() => undefined);
	};

	/** Saves the letter as a file; what was typed last is in it. */
	save = async (format: "eml" | "docx" | "pdf"): Promise<void> => {
		const { draft } = this.#around;
		if (!(await draft.saver.flush())) return this.#notSaved();
		const answer = await call(`letters.${format}`, { id: draft.kept.id });
		if (answer.ok) saveFile(answer.value);
		sayDone(answer, answer.ok ? ways.saved(answer.value.fileName) : "");
	};

	/** Shows the sheet for printing, with what was typed last. */
	print = async (): Promise<void> => {
		const { draft } = this.#around;
		if (!(await draft.saver.flush())) return this.#notSaved();
		router.go(`/letters/${draft.kept.id}/print`);
	};

	/** Leaves in ten seconds, or when it best arrives; until then the toast takes it back. */
	send = (when: "now" | "best"): Promise<void> => this.#unless(() => this.#send(when));

	#send = async (when: "now" | "best"): Promise<void> => {
		const { draft, view, onchange } = this.#around;
		if (!(await draft.saver.flush())) return this.#notSaved();
		const { id, version } = draft.kept;
		const answer = await call("letters.send", { id, version, dispatchId: newId(), touchId: newId(), when });
		if (answer.ok) await onchange();
		const { sendAt } = answer.ok ? answer.value.dispatch : { sendAt: null };
		const name = view().recipient?.name ?? null;
		const isSoon = sendAt === null || Date.parse(sendAt) - Date.now() < A_MINUTE_MS;
		sayDone(answer, isSoon ? mail.sending(name) : mail.scheduled(whenIn(sendAt, app.zone)), this.takeBack);
	};

	takeBack = async (): Promise<void> => {
		const answer = await call("letters.take-back", { id: this.#around.draft.kept.id });
		// The page shows the draft before it is said: who is told so may type at once.
		await this.#around.onchange();
		sayDone(answer, mail.takenBack);
	};

	/** What only the person can say: whether a letter left whose server never answered. */
	settle = async (hasLeft: boolean): Promise<void> => {
		const answer = await call("letters.settle-sending", { id: this.#around.draft.kept.id, hasLeft });
		await this.#around.onchange();
		sayDone(answer, hasLeft ? mail.settledLeft : mail.settledNot);
	};

	saveToDrafts = async (): Promise<void> => {
		const { draft } = this.#around;
		if (!(await draft.saver.flush())) return this.#notSaved();
		sayDone(await call("letters.save-to-drafts", { id: draft.kept.id }), mail.savedToDrafts);
	};

	markSent = async (): Promise<void> => {
		const { draft, view, onchange } = this.#around;
		this.isAsking = false;
		if (!(await draft.saver.flush())) return this.#notSaved();
		await markLetterSent(draft.kept, view().recipient?.name ?? null, onchange);
	};

	markUnsent = async (): Promise<void> => {
		const { id, version } = this.#around.draft.kept;
		const answer = await call("letters.mark-unsent", { id, version });
		if (!answer.ok) return failed();
		this.#around.onchange();
	};

	correct = (): Promise<void> => {
		const { id, interviewId, opportunityId, personId } = this.#around.draft.kept;
		return openNewLetter({
			kind: "correction",
			correctsId: id,
			...(interviewId === null ? { opportunityId } : { interviewId }),
			...(personId === null ? {} : { personId }),
		});
	};

	remove = async (): Promise<void> => {
		const { id } = this.#around.draft.kept;
		const answer = await call("letters.archive", { id });
		if (!answer.ok) return failed();
		router.go(this.#around.back(), "replace");
		const undo = async () => {
			await call("letters.restore", { id });
			router.go(`/letters/${id}`);
		};
		toasts.show({ text: words.removed, tone: "done", action: { label: appWords.common.undo, run: undo } });
	};

	/** These words are always fine: in this letter and every other. */
	addWord = async (text: string): Promise<void> => {
		const answer = await addPersonalWord(text);
		await this.#checkAnew();
		const undo = async () => {
			await removePersonalWord(text);
			await this.#checkAnew();
		};
		sayDone(answer, words.wordAdded(asPhrase(text)), undo);
	};

	/** The spelling of a name that was only heard has now been seen. */
	seenWritten = async (finding: FindingView): Promise<void> => {
		const { recipient, siblings } = this.#around.view();
		const name = finding.check === "heard-name" ? finding.data.name : null;
		const id = recipient?.name === name ? recipient?.id : siblings.find((each) => each.name === name)?.personId;
		const person = id === undefined ? null : await call("people.view", { id });
		if (person === null || !person.ok) return failed();
		const { version } = person.value.person;
		const answer = await call("people.edit", { id: person.value.person.id, version, nameSource: "seen-written" });
		if (!answer.ok) return failed();
		await this.#checkAnew();
	};

	#notSaved(): void {
		const isTooLong = this.#around.draft.tooLongBy > 0;
		toasts.show({ text: isTooLong ? words.tooLongToSend : appWords.states.failed, tone: "failure", action: null });
	}

	#copy = (text: string, done: string): Promise<void> =>
		navigator.clipboard.writeText(text).then(
			() => toasts.show({ text: done, tone: "done", action: null }),
			() => toasts.show({ text: ways.notCopied, tone: "failure", action: null }),
		);

	async #checkAnew(): Promise<void> {
		await this.#around.checker.refresh();
		await this.#around.draft.checkNow();
	}
}
