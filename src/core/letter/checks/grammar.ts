import { fold } from "../../proofread/fold.ts";
import { findSlips, isEnglish } from "../grammar/find-slips.ts";
import { leftAlone, proseOf, recordedTexts } from "../grammar/prose.ts";
import type { Range } from "../letter-layout.ts";
import { type Check, type CheckInput, type Finding, finding, foundOrPassed } from "./check.ts";

/** Slips that a dictionary cannot see. What the user calls always fine stands among their own words. */
export const grammar: Check<"grammar"> = {
	id: "grammar",
	run: (input) => foundOrPassed("grammar", ownFindings(input), { isEnglish: isEnglish(input.letter.language) }),
};

const ownFindings = (input: CheckInput): readonly Finding<"grammar">[] => {
	const recorded = recordedTexts(input);
	const isAlwaysFine = phrasesOf(input.context.personalDictionary);
	return proseOf(input).flatMap((prose) => {
		const alone = leftAlone(prose.text, recorded);
		return findSlips(prose).flatMap((slip) => {
			const found = prose.text.slice(slip.start, slip.end);
			if (isAlwaysFine(found) || alone.some((range) => overlap(slip, range))) return [];
			return finding("grammar", {
				level: "may-look",
				field: prose.place,
				range: { start: prose.start + slip.start, end: prose.start + slip.end },
				found,
				data: { rule: slip.rule, written: found },
				fixes: slip.fixes,
				key: `${slip.rule}:${fold(found)}`,
			});
		});
	});
};

const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

const phrasesOf = (personalDictionary: readonly string[]): ((found: string) => boolean) => {
	const phrases = new Set(personalDictionary.map(asPhrase));
	return (found) => phrases.has(asPhrase(found));
};

const asPhrase = (text: string): string => fold(text).trim().replace(/\s+/g, " ");
