import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder `dist`: around this file in a build, beside `src` in a checkout. */
export const builtFolder = (): string => {
	let folder = dirname(fileURLToPath(import.meta.url));
	for (;;) {
		if (existsSync(join(folder, "web", "index.html"))) return folder;
		if (existsSync(join(folder, "dist", "web", "index.html"))) return join(folder, "dist");
		const parent = dirname(folder);
		if (parent === folder) throw new Error("The app is not built. Run: npm run build");
		folder = parent;
	}
};
