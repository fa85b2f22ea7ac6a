export { references as words } from "#words/en/web-references.ts";
