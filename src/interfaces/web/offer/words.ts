export { offer as words } from "#words/en/web-offer.ts";
