import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g;
const PAGE_SCRIPT = /(?:src|href)="\/assets\/([^"]+\.js)"/g;

const matches = (pattern: RegExp, text: string): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? "");

const wireBytes = (path: string): number =>
	existsSync(`${path}.br`)
		? statSync(`${path}.br`).size
		: Math.min(statSync(path).size, brotliCompressSync(readFileSync(path)).length);

/**
 * Brotli bytes of every script a page must have before its content: what the HTML names, the chunk of the route, and
 * all that these import at once.
 */
export const scriptBytes = (dist: string, routeChunk: string): number => {
	const assets = join(dist, "web", "assets");
	const route = readdirSync(assets).find((name) => name.startsWith(`${routeChunk}-`) && name.endsWith(".js"));
	if (route === undefined) throw new Error(`No chunk of the build is called ${routeChunk}`);
	const waiting = [...matches(PAGE_SCRIPT, readFileSync(join(dist, "web", "index.html"), "utf8")), route];
	const needed = new Set<string>();
	for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
		if (needed.has(name)) continue;
		needed.add(name);
		waiting.push(...matches(STATIC_IMPORT, readFileSync(join(assets, name), "utf8")));
	}
	return [...needed].reduce((sum, name) => sum + wireBytes(join(assets, name)), 0);
};
