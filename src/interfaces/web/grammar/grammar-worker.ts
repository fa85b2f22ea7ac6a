import { askHarper } from "./harper.ts";
import type { GrammarAnswer, GrammarQuestion } from "./messages.ts";

self.addEventListener("message", async ({ data }: MessageEvent<GrammarQuestion>) => {
	const answers = await askHarper(data).catch(() => null);
	self.postMessage({ answers } satisfies GrammarAnswer);
});
