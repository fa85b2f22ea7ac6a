// Generated reference documents: `npm run docs` writes them, `npm run docs -- --check` fails where they are stale.
// The sources are TypeScript, so this needs tsx: node --import tsx scripts/docs.mjs
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const isCheck = process.argv.includes("--check");
const { openapiDocument } = await import("../src/interfaces/http/openapi.ts");
const { cliReference } = await import("../src/interfaces/cli/reference.ts");
const { rulePage, rulesReference } = await import("../src/words/en/rules-reference.ts");
const { rules } = await import("../src/core/followup/rules/index.ts");
const { VERSION } = await import("../src/main/version.ts");

/**
 * The pages of the rules are written by hand, but for what repeats the code: heading, sentence, numbers and sources stand
 * between comments and come from where the settings have them, so that page and settings cannot differ.
 */
const rulePages = rules.map((rule) => {
	const path = `docs/rules/${rule.id}.md`;
	return [path, rulePage(readFileSync(path, "utf8"), rule)];
});

const documents = {
	...Object.fromEntries(rulePages),
	"docs/reference/openapi.json": `${JSON.stringify(openapiDocument(VERSION), null, "\t")}\n`,
	"docs/reference/cli.md": cliReference(VERSION),
	"docs/reference/rules.md": rulesReference(),
};

const kept = (path) => {
	try {
		return readFileSync(path, "utf8");
	} catch {
		return null;
	}
};

const stale = Object.entries(documents).filter(([path, text]) => kept(path) !== text);
if (isCheck) {
	for (const [path] of stale) console.error(`${path} is stale. Run: npm run docs`);
	process.exitCode = stale.length > 0 ? 1 : 0;
} else {
	for (const [path, text] of stale) {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
		console.log(`wrote ${path}`);
	}
}
