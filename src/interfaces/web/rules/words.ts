export { rules as words } from "#words/en/web-rules.ts";
