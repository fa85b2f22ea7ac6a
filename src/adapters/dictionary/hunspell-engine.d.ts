declare module "hunspell-asm/dist/cjs/lib/node/hunspell.js" {
	import type { EngineModule } from "#core/proofread/hunspell-engine.ts";

	const makeEngine: (module: EngineModule) => EngineModule;
	export default makeEngine;
}
