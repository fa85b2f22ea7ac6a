export { lists as words } from "#words/en/web-lists.ts";
