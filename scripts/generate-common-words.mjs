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
