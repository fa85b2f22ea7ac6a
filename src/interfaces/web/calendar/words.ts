export { calendar as words } from "#words/en/web-calendar.ts";
