import { type Composer, type Composing, ifFuller, unlessShort } from "./draft.ts";

/** A short question about the next step: role, interview date, the date they named, no reproach and no apology. */
export const composeStatusCheck: Composer = (composing) => {
	const { context, phrases, matter } = composing;
	return {
		paragraphs: [
			[phrases.writingAbout(matter), question(composing)],
			[
				unlessShort(context, phrases.statusCheck.stillInterested),
				matter.metRecipient && matter.pastOn !== null ? ifFuller(context, phrases.thanksForTime) : null,
			],
		],
	};
};

const question = ({ context, phrases }: Composing): string => {
	const { lastCheckOn, promise } = context;
	const { sinceLastCheck, howIsIt, promised } = phrases.statusCheck;
	if (lastCheckOn !== null) return sinceLastCheck(lastCheckOn);
	return promise === null || promise.byOn === null ? howIsIt : promised(promise.byOn, promise.isRecipients);
};
