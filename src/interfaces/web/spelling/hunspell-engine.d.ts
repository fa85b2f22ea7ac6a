declare module "hunspell-asm/dist/cjs/lib/browser/hunspell.js" {
	import type { EngineModule } from "#core/proofread/hunspell-engine.ts";

	const makeEngine: (module: EngineModule) => EngineModule;
	export default makeEngine;
}
