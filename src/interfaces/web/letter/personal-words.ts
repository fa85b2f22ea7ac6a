import { type Answer, call } from "../api.ts";
import { app } from "../state/app.svelte.ts";

/** Longer phrases do not go into the personal dictionary. */
export const LONGEST_PHRASE = 80;

/** As it is kept: a phrase may be broken over two lines of the letter. */
export const asPhrase = (text: string): string => text.trim().replace(/\s+/g, " ");

/** Changes the words and phrases that are always fine, as they are kept now: another window may have added some. */
const editWords = async (change: (kept: readonly string[]) => readonly string[]): Promise<Answer<unknown>> => {
	const seen = await call("settings.view", {});
	if (!seen.ok) return seen;
	const { version, personalDictionary } = seen.value;
	const answer = await call("settings.edit", { version, personalDictionary: change(personalDictionary) });
	if (answer.ok) app.settings = answer.value;
	return answer;
};

export const addPersonalWord = (text: string): Promise<Answer<unknown>> =>
	editWords((kept) => [...kept.filter((each) => each !== asPhrase(text)), asPhrase(text)]);

export const removePersonalWord = (text: string): Promise<Answer<unknown>> =>
	editWords((kept) => kept.filter((each) => each !== asPhrase(text)));
