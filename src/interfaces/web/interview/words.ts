export { interview as words } from "#words/en/web-interview.ts";
