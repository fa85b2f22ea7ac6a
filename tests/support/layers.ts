import type { ImportLine } from "./source-file.ts";

/**
 * What a layer may import: other places by the start of their path, and packages by name. The first layer whose `at`
 * begins a file's path is the file's layer.
 */
interface Layer {
	readonly at: string;
	/** Places it may import from. */
	readonly values: readonly string[];
	/** Places of which it may import types only. */
	readonly types: readonly string[];
	/** Packages; `null`: the layer is free to choose, `node:` included. */
	readonly outside: readonly string[] | null;
}

/** The arrows. They point toward the core: core ← words ← app ← adapters, interfaces ← main. */
const LAYERS: readonly Layer[] = [
	{ at: "src/core/time/", values: ["src/core/"], types: [], outside: ["temporal-polyfill"] },
	{ at: "src/core/proofread/", values: ["src/core/"], types: [], outside: ["double-metaphone"] },
	{ at: "src/core/", values: ["src/core/"], types: [], outside: [] },
	{ at: "src/words/", values: ["src/core/", "src/words/"], types: [], outside: [] },
	{ at: "src/app/", values: ["src/core/", "src/words/", "src/app/"], types: [], outside: ["zod"] },
	{ at: "src/adapters/", values: ["src/core/"], types: ["src/app/"], outside: null },
	{ at: "src/interfaces/web/spelling/", values: ["src/core/"], types: [], outside: ["hunspell-asm"] },
	{ at: "src/interfaces/web/grammar/harper.ts", values: ["src/core/"], types: [], outside: ["harper.js"] },
	{ at: "src/interfaces/web/grammar/", values: ["src/core/"], types: [], outside: [] },
	{
		at: "src/interfaces/web/",
		values: ["src/core/", "src/words/"],
		types: ["src/app/"],
		outside: ["svelte", "lucide-static", "@fontsource", "@fontsource-variable"],
	},
	{ at: "src/interfaces/", values: ["src/core/", "src/words/", "src/app/"], types: [], outside: null },
	{ at: "src/main/", values: ["src/", "package.json"], types: [], outside: null },
];

/** An adapter or an interface is one folder, and knows no sibling: `src/adapters/store/`. */
const ownFolder = (path: string): string | null => /^src\/(?:adapters|interfaces)\/[^/]+\//.exec(path)?.[0] ?? null;

const isWithin = (path: string, places: readonly string[]): boolean => places.some((place) => path.startsWith(place));

/** Why a file may not have this import, or `null` where it may. */
export const forbids = (importer: string, line: ImportLine): string | null => {
	const layer = LAYERS.find(({ at }) => importer.startsWith(at));
	if (layer === undefined) return `${importer} is in no layer`;
	if (line.outside !== null) {
		const name = line.outside;
		const isAllowed =
			layer.outside === null || layer.outside.some((each) => name === each || name.startsWith(`${each}/`));
		return isAllowed ? null : `${importer} imports the package ${name}`;
	}
	const path = line.path ?? "";
	const own = ownFolder(importer);
	if (isWithin(path, own === null ? layer.values : [...layer.values, own])) return null;
	if (line.kind === "type" && isWithin(path, layer.types)) return null;
	return `${importer} imports ${line.kind === "type" ? "types of " : ""}${path}`;
};
