import { homedir } from "node:os";
import { join } from "node:path";

/**
 * Where the key lies that mail passwords are sealed with: with the settings of the user's programs, not with their data, so
 * that a copy of the data directory opens nothing.
 */
export const keyFile = (
	environment: NodeJS.ProcessEnv = process.env,
	platform: NodeJS.Platform = process.platform,
): string => {
	const chosen = environment.AFTERWORD_KEY_FILE;
	if (chosen !== undefined && chosen !== "") return chosen;
	switch (platform) {
		case "win32":
			return join(environment.APPDATA ?? join(homedir(), "AppData", "Roaming"), "Afterword", "mail.key");
		case "darwin":
			return join(homedir(), "Library", "Preferences", "Afterword", "mail.key");
		default:
			return join(environment.XDG_CONFIG_HOME ?? join(homedir(), ".config"), "afterword", "mail.key");
	}
};
