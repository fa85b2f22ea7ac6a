export { debrief as words } from "#words/en/web-debrief.ts";
