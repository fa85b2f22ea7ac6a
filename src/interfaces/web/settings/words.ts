import { mail as mailWords } from "#words/en/web-mail.ts";

export { settings as words } from "#words/en/web-settings.ts";

export const mail = mailWords.account;
