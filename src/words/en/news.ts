import type { NewsFailure } from "#core/clipping/feed.ts";

/** Why news could not be read, and what to do next. */
export const NEWS_FAILURE_WORDS: Readonly<Record<NewsFailure, string>> = {
	"not-a-web-address": "This is no address of the web. It begins with https:// or http://.",
	"private-address": "This address is inside a private network. Only public addresses are asked.",
	unreachable: "Nobody answers there. Check the address, or try again later.",
	refused: "That site does not let programs read it. Save the page as a file and read the file.",
	"not-found": "There is nothing at this address any more. Look for the new one on the company's site.",
	"too-slow": "That site took too long. Try again later, or save the page as a file and read the file.",
	"too-large": "That is far too large for a piece of news. Check that it is the right address.",
	"too-many-redirects": "That address keeps sending on to others. Open it in a browser and use the address it ends at.",
	"not-a-feed": "This is no news feed (RSS, Atom or JSON). Give the company's site, and its feeds are looked for.",
	"not-a-page": "There is no article to read here. Write the title yourself.",
	"switched-off": "Fetching news is switched off. Switch it on in settings, or read a saved file.",
};
