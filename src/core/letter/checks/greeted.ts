import { isArabicScript } from "../../proofread/arabic-name.ts";
import { foldName } from "../../proofread/fold.ts";
import { osaDistance } from "../../proofread/osa.ts";
import type { Token } from "../../proofread/tokens.ts";
import { isInside } from "../letter-layout.ts";
import type { CheckInput } from "./check.ts";
import { greetedWords } from "./greeting-tokens.ts";
import { TITLES } from "./names.ts";
import { nearNamesOf } from "./near-names-of.ts";

/** What Arabic greetings hold besides a name, folded. */
const ARABIC_GREETING = new Set(
	"عزيزي عزيزتي اعزاءي اعزائي الي الى السلام عليكم ورحمه الله وبركاته تحيه طيبه وبعد مرحبا اهلا صباح مساء الخير المحترم المحترمه المحترمين المحترمون الكرام الكريم الكريمه الفاضل الفاضله الافاضل حضره سعاده معالي ساده الساده فريق لجنه التوظيف المقابله الموارد البشريه قسم اداره مدير مديره بعد"
		.split(" ")
		.map(foldName),
);
const OPENERS = ["dear", "hello"];

/** Every word of the greeting that names somebody, in either script, a carelessly typed one too. */
export const greetedNames = (input: CheckInput): readonly Token[] => {
	const opener = misspeltOpener(input);
	const known = greetedWords(input).filter((token) => token !== opener);
	const inGreeting = input.bodyTokens.filter((token) => isInside(token.start, input.layout.greeting));
	const arabic = inGreeting.filter(
		(token) =>
			isArabicScript(token.text) &&
			token.folded.length > 1 &&
			!ARABIC_GREETING.has(token.folded) &&
			!TITLES.has(token.folded) &&
			!TITLES.has(token.folded.replace(/^لل/, "ال")),
	);
	const all = [...known, ...arabic.filter((token) => !known.includes(token))].sort((a, b) => a.start - b.start);
	if (all.length > 0) return all;
	// "dear nes,": without its capital it is still the name's place.
	const own = input.names.comparable.filter((word) => input.names.recipientWords.has(word.sound.folded));
	return inGreeting
		.slice(1)
		.filter(
			(token) =>
				!token.isCapitalised &&
				token.folded.length > 1 &&
				!input.isWord(token.text) &&
				nearNamesOf(token, input, own).length > 0,
		);
};

/** "Daer Ines": the first word of the greeting, one slip from "Dear"; `null` where it is right, or somebody's name. */
export const misspeltOpener = ({ bodyTokens, layout, names }: CheckInput): Token | null => {
	const [first, second] = bodyTokens.filter((token) => isInside(token.start, layout.greeting));
	if (first === undefined || second === undefined || names.accepted.has(first.folded)) return null;
	return OPENERS.some((opener) => opener !== first.folded && osaDistance(first.folded, opener, 1) === 1) ? first : null;
};
