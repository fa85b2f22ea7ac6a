import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig, type Plugin } from "vite";
import { rulePages } from "./scripts/build/rule-pages.mjs";

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** `…/name.svg?inner` gives only what stands inside the `<svg>` element, so that one component can draw every icon. */
const svgInner = (): Plugin => ({
	name: "svg-inner",
	enforce: "pre",
	async load(id) {
		if (!id.endsWith(".svg?inner")) return null;
		const text = await readFile(id.slice(0, -"?inner".length), "utf8");
		const inner = text.replace(/^[\s\S]*?<svg[^>]*>/, "").replace(/<\/svg>\s*$/, "");
		return `export default ${JSON.stringify(inner.replace(/\s+/g, " ").trim())}`;
	},
});

/** The two faces every page needs are asked for before the style sheet is read. */
const preloadFonts = (faces: readonly RegExp[]): Plugin => ({
	name: "preload-fonts",
	transformIndexHtml: {
		order: "post",
		handler: (_html, { bundle }) =>
			Object.keys(bundle ?? {})
				.filter((file) => faces.some((face) => face.test(file)))
				.map((file) => ({
					tag: "link",
					attrs: { rel: "preload", as: "font", type: "font/woff2", href: `/${file}`, crossorigin: "" },
					injectTo: "head" as const,
				})),
	},
});

const COMPRESSIBLE = /\.(?:js|css|html|svg|json|webmanifest|wasm|txt|dic|aff)$/;

/** Writes `.br` and `.gz` beside each text file once, at build time, so that no request pays for it. */
const precompress = (): Plugin => ({
	name: "precompress",
	apply: "build",
	async writeBundle({ dir }) {
		const files = await readdir(dir ?? "", { recursive: true });
		for (const file of files.filter((name) => COMPRESSIBLE.test(name))) {
			const path = join(dir ?? "", file);
			const content = await readFile(path);
			if (content.length < 512) continue;
			const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
			await writeFile(`${path}.br`, await compressBrotli(content, { params }));
			await writeFile(`${path}.gz`, await compressGzip(content, { level: 9 }));
		}
	},
});

/**
 * What belongs together travels together: few requests for a page, nothing a page does not need. Parts that speak of
 * interviews go with the interview, so that Today does without those words.
 */
const CHUNKS = [
	{
		name: "app",
		priority: 2,
		test: /node_modules\/(?:svelte|esm-env|clsx)\/|web\/(?:parts\/(?!palette|key-list|touch-list|opportunity-field|record-saver|rule-advice|say-day|(?:promise|people|person|zone)-field)|state\/|[\w.-]+\.(?:ts|svelte)$)|words\/(?:plural|en\/web)\.ts/,
	},
	{
		name: "interview",
		test: /web\/(?:interview|new-interview)\/|web\/parts\/(?:promise|people|person|zone)-field|web-interview/,
	},
	{ name: "today", priority: 1, test: /web\/today\// },
	{ name: "debrief", test: /web\/debrief\// },
	{
		name: "lists",
		test: /web\/(?:pipeline|opportunity|people)\/|web-lists|web\/parts\/(?:touch-list|opportunity-field|say-done|sheet-of)/,
	},
	{ name: "calendar", test: /web\/calendar\/|web-calendar/ },
	{ name: "letter", test: /web\/(?:letter|spelling|grammar)\/|core\/letter\// },
	{
		name: "around",
		test: /web\/(?:offer|references|clippings)\/|web-(?:offer|references|clippings)|web\/parts\/(?:record-saver|rule-advice|say-day)/,
	},
	{ name: "rules", test: /web\/rules\/|web-rules/ },
];

export default defineConfig({
	root: "src/interfaces/web",
	build: {
		outDir: "../../../dist/web",
		emptyOutDir: true,
		assetsInlineLimit: 0,
		modulePreload: { polyfill: false },
		rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } },
	},
	worker: { format: "es" },
	plugins: [
		svgInner(),
		rulePages(),
		svelte(),
		preloadFonts([/literata-latin-wght-normal/, /ibm-plex-sans-latin-wght-normal/]),
		precompress(),
	],
	server: { proxy: { "/api": "http://127.0.0.1:4747" }, fs: { allow: ["../../.."] } },
});
