export { letter as words } from "#words/en/web-letter.ts";
export { mail } from "#words/en/web-mail.ts";
