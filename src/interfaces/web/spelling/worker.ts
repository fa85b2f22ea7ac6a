import { answerQuestions } from "./answer-questions.ts";
import { loadDictionary } from "./load-dictionary.ts";
import type { Question } from "./messages.ts";

const answer = answerQuestions(loadDictionary);

self.addEventListener("message", async ({ data }: MessageEvent<Question>) => {
	try {
		const answered = await answer(data);
		if (answered !== null) self.postMessage(answered);
	} catch (cause) {
		// A promise that broke tells the page nothing, an error does.
		self.reportError(cause);
	}
});
