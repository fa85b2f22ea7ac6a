export { clippings as words } from "#words/en/web-clippings.ts";
