// `node scripts/generate-common-words.mjs FOLDER` writes vendor/scowl/index.txt from the lists of SCOWL, which Debian's
// package `scowl` puts into /usr/share/dict/scowl: how common an English word is, in bands, the commonest first.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [folder = "/usr/share/dict/scowl"] = process.argv.slice(2);
const BANDS = [10, 20, 35, 40, 50];
const LISTS = ["english", "american", "british", "british_z"].flatMap((spelling) => [
	`${spelling}-words`,
	`${spelling}-contractions`,
]);

const seen = new Set();
const bands = BANDS.map((band) => {
	const words = LISTS.map((list) => join(folder, `${list}.${band}`))
		.filter((path) => existsSync(path))
		.flatMap((path) => readFileSync(path, "latin1").split("\n"))
		// A possessive is its word; marks are left to the dictionary.
		.filter((word) => /^[a-z][a-z']*$/.test(word) && !word.endsWith("'s") && !seen.has(word));
	for (const word of words) seen.add(word);
	return [...new Set(words)].sort();
});
writeFileSync(
	new URL("../vendor/scowl/index.txt", import.meta.url),
	`${bands.map((words) => words.join("\n")).join("\n\n")}\n`,
);

// The words the two Englishes write differently: one pair a line, American first. Two words are a pair where they are the
// same once the known differences are taken out, and no other word is.
const wordsOf = (list) =>
	new Set(
		BANDS.map((band) => join(folder, `${list}-words.${band}`))
			.filter((path) => existsSync(path))
			.flatMap((path) => readFileSync(path, "latin1").split("\n"))
			.filter((word) => /^[a-z]+$/.test(word)),
	);
const DIFFERENCES = [
	[/is(?=(?:e[drs]?|ers|es|ing|ations?|ational|able)$)/, "iz"],
	[/ys(?=(?:e[drs]?|ers|es|ing)$)/, "yz"],
	[/our/g, "or"],
	[/(?<=[^aeiou])re(?=[sd]?$)/, "er"],
	[/ll/g, "l"],
	[/enc(?=e|$)/, "ens"],
	[/ogue/, "og"],
	[/mme/, "m"],
	[/[ao]e/g, "e"],
	[/que/, "ck"],
	[/grey/, "gray"],
	[/gement/, "gment"],
];
const core = (word) => DIFFERENCES.reduce((text, [pattern, by]) => text.replace(pattern, by), word);
const [american, british] = [wordsOf("american"), wordsOf("british")];
const byCore = (words, others) => {
	const found = new Map();
	for (const word of words) if (!others.has(word)) found.set(core(word), [...(found.get(core(word)) ?? []), word]);
	return found;
};
const britishBy = byCore(british, american);
const pairs = [...byCore(american, british)].flatMap(([key, [word, ...more]]) => {
	const twins = britishBy.get(key) ?? [];
	return more.length === 0 && twins.length === 1 ? [`${word} ${twins[0]}`] : [];
});
writeFileSync(new URL("../vendor/scowl/dialects.txt", import.meta.url), `${pairs.sort().join("\n")}\n`);
