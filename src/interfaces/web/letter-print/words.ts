export { paper as words } from "#words/en/web-letter-ways.ts";
