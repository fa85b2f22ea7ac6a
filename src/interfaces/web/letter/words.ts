export { letter as words } from "#words/en/web-letter.ts";
export { ways } from "#words/en/web-letter-ways.ts";
export { mail } from "#words/en/web-mail.ts";
export { templates } from "#words/en/web-templates.ts";
