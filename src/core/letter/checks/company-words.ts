import { foldName } from "../../proofread/fold.ts";
import { wordsOfName } from "../../proofread/name-words.ts";

/** Parts of company names that many share, folded. */
export const GENERIC_COMPANY_WORDS: ReadonlySet<string> = new Set(
	"ltd limited llc llp plc inc incorporated corp corporation co company gmbh ag sa sas sarl bv nv oy ab as aps spa srl pty kg ug se group holding holdings international global national united general american british european royal first new north south east west northern southern eastern western central city county state university college school institute academy hospital hospitals health healthcare clinic clinics trust bank banking capital partners associates consulting consultants solutions services service systems system technologies technology tech software digital data media labs lab studio studios design energy power water foods food insurance finance financial logistics transport motors airlines airways ferries hotels hotel pharma pharmaceuticals medical care foundation council department ministry agency recruitment recruiting staffing talent people network networks online the and of for شركه مجموعه مؤسسه موسسه بنك مستشفي جامعه مدرسه معهد مصرف هيئه وزاره دار مكتب العربيه الوطنيه الدوليه العالميه المتحده للتجاره للخدمات للتقنيه القابضه المحدوده".split(
		" ",
	),
);

/** Ends of company names that say what it is in law, folded. */
export const LEGAL_ENDINGS: ReadonlySet<string> = new Set(
	"ltd limited llc llp plc inc incorporated corp corporation co gmbh ag sa sas sarl bv nv oy ab as spa srl kg se".split(
		" ",
	),
);

/** A company's name without what it is in law: "Granite & Sons Ltd" is "Granite Sons". */
export const withoutLegalForm = (name: string): string => {
	const words = wordsOfName(name);
	const end = words.findLastIndex((word) => !LEGAL_ENDINGS.has(foldName(word)));
	return words.slice(0, end + 1).join(" ");
};
