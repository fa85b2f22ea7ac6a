import { fold } from "../../proofread/fold.ts";
import { isEnglish } from "../grammar/english.ts";
import { findSlips } from "../grammar/find-slips.ts";
import { paragraphsOf } from "../grammar/paragraphs.ts";
import { leftAlone, type PlacedProse, proseOf, recordedTexts } from "../grammar/prose.ts";
import type { Range } from "../letter-layout.ts";
import { type Check, type CheckInput, type Finding, finding, foundOrPassed } from "./check.ts";
import type { FindingData } from "./check-data.ts";

/**
 * Slips that a dictionary cannot see: by our own rules, and by an engine's where its answers are at hand. What the user
 * calls always fine stands among their own words.
 */
export const grammar: Check<"grammar"> = {
	id: "grammar",
	run: (input) => {
		const recorded = recordedTexts(input);
		const isAlwaysFine = phrasesOf(input.context.personalDictionary);
		const findings = proseOf(input).flatMap((prose) => {
			const alone = leftAlone(prose.text, recorded);
			const own = ownSlips(prose);
			// Where both mean the same words, ours says it in fewer.
			const theirs = engineSlips(prose, input).filter((slip) => !own.some((each) => overlap(slip, each)));
			return [...own, ...theirs]
				.filter((slip) => !isAlwaysFine(writtenOf(slip, prose)) && !alone.some((range) => overlap(slip, range)))
				.map((slip) => findingOf(slip, prose));
		});
		return foundOrPassed("grammar", findings, { reads: reachOf(input) });
	},
};

interface Slip extends Range {
	readonly name: string;
	readonly data: { readonly rule: FindingData["grammar"]["rule"]; readonly message: string | null };
	readonly fixes: readonly string[];
}

const ownSlips = (prose: PlacedProse): readonly Slip[] =>
	findSlips(prose).map(({ rule, ...slip }) => ({ ...slip, name: rule, data: { rule, message: null } }));

const engineSlips = (prose: PlacedProse, { engine, names }: CheckInput): readonly Slip[] =>
	prose.place === "subject" || engine === null
		? []
		: paragraphsOf(prose.text).flatMap((paragraph) =>
				(engine.get(paragraph.text) ?? [])
					.filter(({ start, end }) => !hasName(paragraph.text.slice(start, end), names.accepted))
					.map(({ rule, message, start, end, fixes }) => ({
						name: rule,
						start: paragraph.start + start,
						end: paragraph.start + end,
						data: { rule: null, message },
						fixes,
					})),
			);

/** The engine knows no names; what it says of one is a guess. */
const hasName = (text: string, accepted: { readonly has: (folded: string) => boolean }): boolean =>
	(text.match(/\p{Lu}[\p{L}\p{M}]*/gu) ?? []).some((word) => accepted.has(fold(word)));

const findingOf = (slip: Slip, prose: PlacedProse): Finding<"grammar"> => {
	const written = writtenOf(slip, prose);
	return finding("grammar", {
		level: "may-look",
		field: prose.place,
		range: { start: prose.start + slip.start, end: prose.start + slip.end },
		found: written,
		data: { written, ...slip.data },
		fixes: slip.fixes,
		key: `${slip.name}:${fold(written)}`,
	});
};

const writtenOf = ({ start, end }: Range, { text }: PlacedProse): string => text.slice(start, end);

const reachOf = ({ letter, engine, layout }: CheckInput): "engine" | "own-rules" | "marks" => {
	if (!isEnglish(letter.language)) return "marks";
	if (engine === null) return "own-rules";
	const start = layout.greeting?.end ?? layout.block?.end ?? 0;
	const prose = letter.body.slice(start, Math.max(start, layout.closing?.start ?? letter.body.length));
	return paragraphsOf(prose).every(({ text }) => engine.has(text)) ? "engine" : "own-rules";
};

const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

const phrasesOf = (personalDictionary: readonly string[]): ((found: string) => boolean) => {
	const phrases = new Set(personalDictionary.map(asPhrase));
	return (found) => phrases.has(asPhrase(found));
};

const asPhrase = (text: string): string => fold(text).trim().replace(/\s+/g, " ");
