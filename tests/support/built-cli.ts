import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's root. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The built program; `npm run build` makes it. */
export const BUILT_CLI = fileURLToPath(new URL("../../dist/main/cli.js", import.meta.url));

/** What a built program is told by the environment: a zone, and no database but its own file. */
export const environmentIn = (zone: string): NodeJS.ProcessEnv => ({
	TZ: zone,
	LANG: "en_GB.UTF-8",
	AFTERWORD_DATABASE_URL: "",
	AFTERWORD_DATA: "",
	// Never the key of whoever runs the tests.
	AFTERWORD_KEY_FILE: join(tmpdir(), "afterword-tests", "mail.key"),
});
