import { mail } from "#words/en/web-mail.ts";

export const words = mail.account;
