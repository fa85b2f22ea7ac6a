const KEY = "theme";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** The look this device was given; the system's own where none was. */
export const chosenTheme = (): Theme => {
	try {
		return THEMES.find((theme) => theme === localStorage.getItem(KEY)) ?? "system";
	} catch {
		return "system";
	}
};

export const applyTheme = (theme: Theme = chosenTheme()): void => {
	if (theme === "system") delete document.documentElement.dataset.theme;
	else document.documentElement.dataset.theme = theme;
};

export const chooseTheme = (theme: Theme): void => {
	try {
		localStorage.setItem(KEY, theme);
	} catch {
		// Without storage the choice lasts as long as the page.
	}
	applyTheme(theme);
};
