export { letter as words } from "#words/en/web-letter.ts";
