import { describe, expect, it } from "vitest";
import { storyFiles } from "./files.testing.ts";
import { differencesIn, readStory, storiesIn } from "./story.testing.ts";

for (const { file, about, text } of storyFiles()) {
	describe(`stories of ${about}`, () => {
		for (const told of storiesIn(file, text)) {
			it(told.title, () => {
				expect(differencesIn(readStory(told))).toEqual([]);
			});
		}
	});
}
