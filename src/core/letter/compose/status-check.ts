import { type Composer, type Composing, thanksForTime, unlessHesitant, unlessShort } from "./draft.ts";

/** A short question about the next step: role, interview date, the date they named, no reproach and no apology. */
export const composeStatusCheck: Composer = (composing) => {
	const { context, phrases, matter } = composing;
	const { stillInterested, gladToSend } = phrases.statusCheck;
	return {
		paragraphs: [
			[phrases.writingAbout(matter), question(composing)],
			[unlessShort(context, unlessHesitant(context, stillInterested) ?? gladToSend), thanksForTime(composing)],
		],
	};
};

const question = ({ context, phrases }: Composing): string => {
	const { lastCheckOn, promise } = context;
	const { sinceLastCheck, howIsIt, promised } = phrases.statusCheck;
	if (lastCheckOn !== null) return sinceLastCheck(lastCheckOn);
	return promise === null || promise.byOn === null ? howIsIt : promised(promise.byOn, promise.isRecipients);
};
