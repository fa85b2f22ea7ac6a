export { slotHolds, slotProblemShort } from "#words/en/templates.ts";
export { templates as words } from "#words/en/web-templates.ts";
