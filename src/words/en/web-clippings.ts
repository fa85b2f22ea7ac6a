import { plural } from "../plural.ts";
import { capitalised, inWords, oneOrMore } from "./numbers.ts";

const LOCALE = "en-GB";

const pieces = (count: number): string => `${inWords(count)} ${oneOrMore(count, "piece", "pieces")} of news`;

/** News about companies: found, kept with a reason, and sent in place of a question. */
export const clippings = {
	title: "Clippings",
	about: (company: string) => `News about ${company}`,
	all: "All companies",
	headline: {
		mayGo: (company: string) => `A piece of news may go to ${company} today.`,
		found: (count: number) => `${capitalised(pieces(count))} to look at.`,
		kept: (count: number) => `${capitalised(pieces(count))} kept, for when the time comes.`,
		sent: "The news you kept has gone out.",
		none: "No news kept yet.",
	},
	lead: "Something true about the company is a kinder reminder than a question.",
	add: "Add a link or a note",

	found: {
		title: "Found",
		keep: "Keep, because…",
		dismiss: "Put aside",
		dismissed: "Put aside. It is not offered again.",
		inCompany: (company: string, day: string | null) => (day === null ? company : `${company}, ${day}`),
	},

	keep: {
		reason: "Why it matters to this role, in one line",
		reasonHint: "They open a second yard, and the role plans its crews.",
		reasonNote: "It goes into the letter; without it there is nothing to send.",
		which: "For which opportunity",
		none: (company: string) => `There is no live opportunity at ${company}.`,
		addOpportunity: "Add an opportunity",
		save: "Keep it",
		done: "Kept",
	},

	kept: {
		title: "Kept",
		sheetTitle: (company: string) => `Send ${company} some news instead of a question`,
		sheetDetail: "It counts as one contact, as the question would have.",
		send: "Send instead of a status check",
		draft: "Finish draft",
		shared: (sent: number, allowed: number) => `${sent} of ${allowed} ${oneOrMore(allowed, "piece", "pieces")} shared`,
		counts: "It counts as one contact.",
		enough: "News has gone to them already, and that is enough.",
		nothingToAsk: "There is nothing to ask them yet; it keeps.",
		change: "Change the reason",
		changed: "Changed",
		remove: "Delete",
		removed: "Deleted",
	},

	sent: {
		title: "Sent",
		when: (day: string) => `Sent ${day}`,
		read: "Read",
	},

	fetching: {
		off: "Fetching is off, and nothing is asked of the network.",
		offDetail:
			"Switched on, the addresses of feeds, sites and links you give here are asked for, each when you press a button. Nothing else leaves this machine.",
		on: "Fetching is on: only the addresses you give here are asked for, each when you press a button.",
		switchOn: "Switch it on",
		switchOff: "Switch it off",
		switchedOn: "Fetching is on",
		switchedOff: "Fetching is off",
	},

	feeds: {
		title: "Feeds you follow",
		none: "No feed is followed.",
		follow: "Follow a company’s news",
		readFile: "Read a saved feed",
		refresh: "Look for news now",
		looking: "Looking",
		found: (count: number) =>
			count === 0 ? "Nothing new." : plural(LOCALE, count, { one: "{n} new piece.", other: "{n} new pieces." }),
		failed: (count: number) =>
			plural(LOCALE, count, { one: "{n} feed could not be read.", other: "{n} feeds could not be read." }),
		looked: (day: string) => `Looked at ${day}`,
		notLooked: "Not looked at yet",
		failedOn: (day: string, why: string) => `${day}: ${why}`,
		stop: "Stop following",
		stopped: "No longer followed",
		followedAlready: "That feed is followed already.",
		followed: (count: number) =>
			count === 0 ? "Followed. Nothing new there yet." : `Followed. ${capitalised(pieces(count))} found.`,
		readDone: (count: number) =>
			count === 0 ? "Read. Nothing new in it." : `Read. ${capitalised(pieces(count))} found.`,
	},

	following: {
		title: "Follow a company’s news",
		company: "Which company",
		site: "Their site, or the address of a feed",
		siteHint: "https://company.example",
		look: "Look for feeds",
		choose: "Found there. Which one?",
		none: "That site names no feed. Look for “RSS” on its news page, and give that address.",
		followThis: "Follow",
		file: "Or a feed saved as a file",
		tooLarge: "That file is larger than 600 kB. Save the feed with fewer items, or follow its address instead.",
		noCompany: "Choose the company first.",
	},

	adding: {
		title: "A link or a note",
		where: "For which opportunity",
		link: "Link",
		linkHint: "https://",
		read: "Read title and excerpt",
		reading: "Reading",
		fromFile: "Read them from a saved page",
		page: "A page saved as a file",
		headline: "What it says, as a headline",
		excerpt: "A line or two of it",
		needsTitle: "Write what it says.",
		needsReason: "Write one line on why it matters to the role.",
		needsWhere: "Choose the opportunity.",
		save: "Keep it",
		done: "Kept",
		tooLarge: "That page is larger than 600 kB. Save it as HTML only, or write the headline yourself.",
	},
	more: "Show more",
} as const;
