export { settings as words } from "#words/en/web-settings.ts";
