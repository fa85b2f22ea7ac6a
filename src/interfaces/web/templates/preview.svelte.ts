import type { LetterKind, LetterLanguage } from "#core/letter/letter.ts";
import { call } from "../api.ts";
import type { OutputOf } from "../contract.ts";
import { problemText } from "../parts/problem-text.ts";
import { tooLongBy } from "../parts/too-long.ts";

const AFTER_MS = 350;

export type PreviewView = OutputOf<"templates.preview">;
export interface Previewed {
	readonly kind: LetterKind | null;
	readonly language: LetterLanguage;
	readonly subject: string;
	readonly body: string;
	/** Empty: only read and checked. */
	readonly interviewId: string;
}

/** What is typed, filled and checked after each pause; the last answer stays until the next is there. */
export class Preview {
	view: PreviewView | null = $state.raw(null);
	problem: string | null = $state.raw(null);
	#timer: ReturnType<typeof setTimeout> | undefined;
	#round = 0;

	ask(shown: Previewed): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.askNow(shown), AFTER_MS);
	}

	async askNow({ interviewId, ...text }: Previewed): Promise<void> {
		clearTimeout(this.#timer);
		const round = ++this.#round;
		if (tooLongBy(text.body) > 0) {
			// Said beside the text; the server would say no more.
			this.view = null;
			this.problem = null;
			return;
		}
		const answer = await call("templates.preview", { ...text, ...(interviewId === "" ? {} : { interviewId }) });
		if (round !== this.#round) return;
		this.problem = answer.ok ? null : problemText(answer.problem);
		if (answer.ok) this.view = answer.value;
	}

	stop(): void {
		clearTimeout(this.#timer);
		this.#round += 1;
	}
}
