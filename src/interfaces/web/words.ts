import { web } from "#words/en/web.ts";

/** The words of the chosen language. English is the only one yet; a second language is switched here. */
export const words = web;
