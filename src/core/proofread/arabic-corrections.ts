const LETTERS = [..."ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإئؤىة"];

/** Letters people write for one another though they know better: hamza and its seats, ض and ظ. */
const CONFUSED = groups("اأإآ", "ئيى", "ؤو", "ءئؤأ", "ضظ");
/** The same at the end of a word, where it is commonest of all. */
const CONFUSED_LAST = groups("ةه", "ىي", "ىا");
/** The first letter of the article bears no hamza, and hardly anybody gives it one. */
const ARTICLE = /^[وفبك]?ا(?=ل)/;
/** Letters that differ in dots or sound nearly alike. */
const ALIKE = groups(
	"بتثني",
	"جحخ",
	"دذ",
	"رز",
	"سش",
	"صض",
	"طظ",
	"عغ",
	"فق",
	"ذز",
	"ثس",
	"صس",
	"طت",
	"ضد",
	"قك",
	"تة",
);

const ROWS = ["ضصثقفغعهخحجد", "شسيبلاتنمكط", "ئءؤرىةوزظ"];
const NEIGHBOURS = groups(...ROWS.flatMap((row) => [...row].slice(1).map((key, at) => (row[at] ?? "") + key)));
/** Long vowels are the letters most often left out. */
const VOWELS = new Set("اوي");

/** How unlikely each slip is; 1 is the commonest. */
const COST = {
	last: 0.9,
	confused: 1,
	swap: 1.6,
	double: 1.6,
	alike: 1.8,
	twice: 2,
	vowel: 2.1,
	near: 2.2,
	drop: 2.4,
	other: 3,
};
const MOST = 5;

/**
 * Corrections of an Arabic word, best first, at most five: every word one slip away that the dictionary knows, and every
 * one two confusions away ("الشركه" and "اداره" in one). Tried from the likeliest on, until there are enough.
 */
export const arabicCorrections = (word: string, knows: (word: string) => boolean): readonly string[] => {
	const costs = new Map<string, number>();
	const offer = (candidate: string, cost: number): void => {
		if (candidate === word || candidate.length < 2) return;
		costs.set(candidate, Math.min(costs.get(candidate) ?? Number.POSITIVE_INFINITY, cost));
	};
	const letters = [...word];
	const articleAt = (ARTICLE.exec(word)?.[0].length ?? 0) - 1;
	for (const once of confusions(letters, articleAt)) {
		for (const twice of confusions(once, articleAt)) offer(twice.join(""), COST.twice);
	}
	for (const [at, letter] of letters.entries()) {
		const next = letters[at + 1];
		if (next !== undefined && next !== letter)
			offer(
				letters
					.with(at, next)
					.with(at + 1, letter)
					.join(""),
				COST.swap,
			);
		const isDouble = letter === letters[at - 1];
		offer(letters.toSpliced(at, 1).join(""), isDouble ? COST.double : COST.drop);
		const isLast = at === letters.length - 1;
		for (const other of LETTERS) {
			const cost = at === articleAt ? COST.other : replaced(letter, other, isLast);
			offer(letters.with(at, other).join(""), cost);
		}
	}
	for (let at = 0; at <= letters.length; at++) {
		for (const other of LETTERS) {
			const isDouble = other === letters[at] || other === letters[at - 1];
			const cost = isDouble ? COST.double : VOWELS.has(other) ? COST.vowel : COST.drop;
			offer(letters.toSpliced(at, 0, other).join(""), cost);
		}
	}
	const found: string[] = [];
	for (const [candidate] of [...costs].sort(([, a], [, b]) => a - b)) {
		if (knows(candidate)) found.push(candidate);
		if (found.length === MOST) break;
	}
	return found;
};

const replaced = (letter: string, other: string, isLast: boolean): number => {
	if (isLast && CONFUSED_LAST.get(letter)?.has(other)) return COST.last;
	if (CONFUSED.get(letter)?.has(other)) return COST.confused;
	if (ALIKE.get(letter)?.has(other)) return COST.alike;
	return NEIGHBOURS.get(letter)?.has(other) ? COST.near : COST.other;
};

const confusions = (letters: readonly string[], articleAt: number): readonly (readonly string[])[] =>
	letters.flatMap((letter, at) => {
		if (at === articleAt) return [];
		const last = at === letters.length - 1 ? (CONFUSED_LAST.get(letter) ?? []) : [];
		return [...(CONFUSED.get(letter) ?? []), ...last].map((other) => letters.with(at, other));
	});

function groups(...sets: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
	const others = new Map<string, Set<string>>();
	for (const set of sets) {
		for (const letter of set) {
			const known = others.get(letter) ?? new Set();
			for (const other of set) if (other !== letter) known.add(other);
			others.set(letter, known);
		}
	}
	return others;
}
