import { homedir } from "node:os";
import { join } from "node:path";

/** Where this user's data lives unless told otherwise: the platform's own place, never the checkout. */
export const defaultDataDirectory = (
	environment: NodeJS.ProcessEnv = process.env,
	platform: NodeJS.Platform = process.platform,
): string => {
	const chosen = environment.AFTERWORD_DATA;
	if (chosen !== undefined && chosen !== "") return chosen;
	switch (platform) {
		case "win32":
			return join(environment.LOCALAPPDATA ?? join(homedir(), "AppData", "Local"), "Afterword");
		case "darwin":
			return join(homedir(), "Library", "Application Support", "Afterword");
		default:
			return join(environment.XDG_DATA_HOME ?? join(homedir(), ".local", "share"), "afterword");
	}
};
