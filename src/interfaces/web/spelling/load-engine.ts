import makeEngine from "hunspell-asm/dist/cjs/lib/browser/hunspell.js";
import type { EngineModule, HunspellEngine } from "#core/proofread/hunspell-engine.ts";

/**
 * Starts the Hunspell engine in a worker. It carries its WebAssembly in itself as a `data:` address, which it would
 * fetch; a policy of `connect-src 'self'` forbids that. Without `fetch` at hand while it starts, it decodes the bytes
 * itself, so `script-src 'self' 'wasm-unsafe-eval'` is all it needs.
 *
 * The result is wrapped, because the engine has a `then` of its own that never settles a promise.
 */
export const loadEngine = (): Promise<{ readonly engine: HunspellEngine }> =>
	new Promise((resolve, reject) => {
		const module: EngineModule = {
			print: () => {},
			printErr: () => {},
			onAbort: reject,
			onRuntimeInitialized: () => resolve({ engine: module as HunspellEngine }),
		};
		const scope: { fetch?: typeof fetch | undefined } = globalThis;
		const { fetch: kept } = scope;
		scope.fetch = undefined;
		try {
			makeEngine(module);
		} finally {
			scope.fetch = kept;
		}
	});
