import { measure, percent } from "./figures.ts";
import { INJECTED } from "./inject.ts";

/**
 * `npm run letters:figures [-- rounds seed]`: what the checks find in the corpus of clean letters and in the same letters
 * with slips put in. With `--missed` every miss and every alarm on a clean letter is listed.
 */
const given = process.argv.slice(2).filter((word) => /^\d+$/.test(word));
const lists = process.argv.includes("--missed");
const figures = await measure({
	rounds: Number(given[0] ?? 20),
	seed: Number(given[1] ?? 1),
	suggestions: Number.POSITIVE_INFINITY,
});

const row = (name: string, measured: string, bound: string, isRight: boolean): string =>
	`${name.padEnd(34)}${measured.padStart(22)}   ${bound.padEnd(12)} ${isRight ? "ok" : "MISSED"}`;

const lines = [
	`${figures.letters} letters, ${figures.words} words, names known`,
	...(figures.withoutDictionary.length > 0
		? [`no dictionary for: ${figures.withoutDictionary.join(", ")} (word typos are not put in there)`]
		: []),
	"",
];
for (const kind of INJECTED) {
	const count = figures.byKind[kind];
	if (count.injected === 0) continue;
	// In Arabic many slips make another word: the share is shown, and no bound is set.
	const bound = kind === "word typo" || kind === "name typo in the text" ? 99 : kind === "word typo, Arabic" ? 0 : 100;
	lines.push(
		row(
			kind,
			`${count.caught} of ${count.injected} (${percent(count).toFixed(2)} %)`,
			bound === 100 ? "all" : bound === 0 ? "" : "≥ 99 %",
			percent(count) >= bound,
		),
	);
}
const { asked, right } = figures.firstRight;
const share = asked === 0 ? 100 : (100 * right) / asked;
lines.push(
	row("first suggestion right (English)", `${right} of ${asked} (${share.toFixed(1)} %)`, "≥ 85 %", share >= 85),
);
const alarms = figures.clean.mustLook.length + figures.clean.mayLook.length;
const perThousand = (1000 * alarms) / figures.words;
lines.push(row("alarms per 1,000 clean words", `${alarms} (${perThousand.toFixed(2)})`, "≤ 1", perThousand <= 1));
const blocks = figures.clean.mustLook.length;
lines.push(row("false “must look”, clean", `${blocks}`, "none", blocks === 0));
if (lists) {
	for (const kind of INJECTED) lines.push("", `missed, ${kind}:`, ...figures.byKind[kind].missed);
	lines.push("", "wrong first suggestion:", ...figures.firstRight.wrong);
	lines.push("", "on clean letters:", ...figures.clean.mustLook, ...figures.clean.mayLook);
}
console.log(lines.join("\n"));
