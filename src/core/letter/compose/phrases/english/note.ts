import { isCalendarWord } from "../../../../proofread/common-words.ts";

/** A line of the user's notes, read for how it can stand in a sentence. */
export type Note =
	/** A whole sentence of the user's own: "I built the churn table myself." */
	| { readonly kind: "sentence"; readonly text: string }
	/** What follows "you" or "I": "asked about SQL". */
	| { readonly kind: "deed"; readonly text: string }
	/** What follows "because": "it is close to patients". */
	| { readonly kind: "reason"; readonly text: string }
	/** What follows "that": "the timetable is planned by hand". */
	| { readonly kind: "claim"; readonly text: string }
	/** What follows "about": "the deteriorating-patient example", "how they moved the timetable". */
	| { readonly kind: "topic"; readonly text: string };

const LONGEST_SENTENCE_WORDS = 45;
const LONGEST_PART_WORDS = 25;

const SPOKEN_VERBS = new Set(
	"asked explained mentioned described told said discussed talked spoke suggested answered remembered gave recommended pointed".split(
		" ",
	),
);
const OTHER_PAST_VERBS = new Set(
	"had made ran led took went wrote built won found brought kept got saw met did came knew put set held taught grew sold drew dealt thought felt showed".split(
		" ",
	),
);
const AFTER_A_VERB =
	/^(?:a|an|the|my|your|his|her|their|our|me|us|about|how|what|why|where|when|whether|that|to|with|for|on|in|it|them|some|two|three|out|up|from|into|through)\b/i;

/** Reads a note; `null` where it is empty or too long to stand inside a letter. */
export const readNote = (raw: string, names: ReadonlySet<string>): Note | null => {
	const tidy = raw
		.replace(/\s+/g, " ")
		.trim()
		.replace(/^[-–—•*·]+\s*/, "")
		.replace(/[\s.;,:!…]+$/, "");
	if (tidy === "") return null;
	if (/^(?:i|i['’]\w+|we|we['’]\w+|you|you['’]\w+)\s/i.test(tidy)) {
		const spoken =
			tidy.match(/^(?:we|I)\s+(?:talked|spoke|chatted) (?:about|of|on)\s+(.+)$/i) ??
			tidy.match(/^we discussed\s+(.+)$/i);
		if (spoken?.[1] !== undefined) return part("topic", lowerFirst(spoken[1], names));
		return words(tidy) > LONGEST_SENTENCE_WORDS
			? null
			: { kind: "sentence", text: asSentence(tidy.replace(/^i\b/, "I")) };
	}
	// Of several sentences without an "I" only the first is safe to build on.
	const first = tidy.split(/[.!?;]\s+/)[0] ?? tidy;
	const because = first.match(/^because (?:of )?(.+)$/i);
	if (because?.[1] !== undefined) {
		return /^because of /i.test(first)
			? part("topic", lowerFirst(because[1], names))
			: part("reason", lowerFirst(because[1], names));
	}
	const about =
		first.match(/^(?:(?:talked|spoke|chatted|talking|speaking|chatting)\s+)?about\s+(.+)$/i) ??
		first.match(/^discuss(?:ed|ing)\s+(.+)$/i);
	if (about?.[1] !== undefined) return part("topic", lowerFirst(about[1], names));
	if (isDeed(first)) return part("deed", lowerFirst(first, names));
	return part(isClaim(first) ? "claim" : "topic", lowerFirst(first, names));
};

/** "She explained the rota" as said to her: "explained the rota"; `null` where the verb would not agree with "you". */
export const deedOfTheirs = (raw: string, names: ReadonlySet<string>): Note | null => {
	const match = raw.trim().match(/^(?:she|he|they)\s+(.+)$/i);
	if (match?.[1] === undefined) return null;
	const note = readNote(match[1], names);
	return note?.kind === "deed" && !/^had\b/.test(note.text) ? note : null;
};

/** True for a note about someone in the third person, which reads oddly in a letter to that person. */
export const isAboutThem = (raw: string): boolean => /^(?:she|he|they|she['’]s|he['’]s|they['’]re)\s/i.test(raw.trim());

export const upperFirst = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** With a capital first and one stop at the end. */
export const asSentence = (text: string): string => {
	const tidy = upperFirst(
		text
			.replace(/\s+/g, " ")
			.trim()
			.replace(/[\s.;,:!]+$/, ""),
	);
	return /[?…]$/.test(tidy) ? tidy : `${tidy}.`;
};

const part = (kind: Exclude<Note["kind"], "sentence">, text: string): Note | null =>
	words(text) > LONGEST_PART_WORDS ? null : { kind, text };

const words = (text: string): number => text.split(" ").length;

const isDeed = (text: string): boolean => {
	const [verb = "", ...rest] = text.toLowerCase().split(" ");
	if (SPOKEN_VERBS.has(verb)) return true;
	if (rest.length === 0) return false;
	return (OTHER_PAST_VERBS.has(verb) || /[a-z]{2}ed$/.test(verb)) && AFTER_A_VERB.test(rest.join(" "));
};

const VERDICT =
	/^(?!(?:it|that|this|all|most|much|some|nothing|everything|they|she|he)\b)(.+?),? (?:(?:went (?:down )?|came (?:across|over|out) |landed |worked(?: out)? |was received )(?:(?:really|very|quite|rather|so|pretty) )?(?:well|fine|nicely|great|good|smoothly|better than .+)|worked|landed)$/i;
const OF_A_CLAUSE = /\b(?:that|which|who|how|what|why|whether|where|when|way|they|we|you|I|she|he)\b/i;

/** What a verdict of oneself is about: "my answer on dashboards" of "my answer on dashboards went well". */
export const withoutVerdict = (raw: string): string => {
	const tidy = raw.trim().replace(/[\s.!]+$/, "");
	const about = tidy.match(VERDICT)?.[1];
	return about === undefined || OF_A_CLAUSE.test(about) ? tidy : about;
};

/** Verbs of a past that is no participle too, and others with what only a whole sentence has behind them. */
const PAST_VERB =
	/\b(?:went|came|took|gave|wrote|saw|did|knew|drew|grew|began|became|spoke|wore|(?:seemed|looked|sounded|felt) (?:very |really |quite )?[a-z]+|(?:landed|worked|helped)(?: out)? (?:very |really |quite )?(?:well|fine|great|nicely)|[a-z]{2,}ed (?:them|her|him|me|us|everyone|everybody|the (?:panel|room|team|manager)))\b/i;

// "The timetable is planned by hand" says something; "how it is planned" and "the way they work" only name it.
const isClaim = (text: string): boolean => {
	if (/^(?:how|what|why|whether|where|when|who|which|if|that|the (?:way|fact|idea|moment)|to)\b/i.test(text))
		return false;
	const verb = text.search(
		/(?:\b(?:is|was|are|were|has|have|will|would|can|could|should)|['’]s (?:a|an|the|very|too|not)|['’]re|['’]ve)\b/i,
	);
	const past = verb > 0 ? verb : text.search(PAST_VERB);
	if (past > 0) return !OF_A_CLAUSE.test(text.slice(0, past));
	// "In my last job I built the table" says something; "the table I built" only names it.
	return /^(?:in|at|on|during|after|before|as|with|for|last|since|while|once|back|yes|actually)\b(?:(?!\b(?:that|which|how|what|why|where|when|whether)\b).)*\bI [a-z]+/i.test(
		text,
	);
};

// Phones write the first letter large; these are large on purpose.
const PROPER = new Set(
	"english arabic french german spanish italian polish turkish portuguese chinese japanese korean hindi urdu british american european python java javascript typescript excel tableau kubernetes docker linux scrum agile salesforce figma photoshop google microsoft amazon azure london paris berlin dubai cairo europe africa asia brexit internet i".split(
		" ",
	),
);

const lowerFirst = (text: string, names: ReadonlySet<string>): string => {
	const [first = "", second = ""] = text.split(" ");
	const bare = first.replace(/['’]s$|[^\p{L}\p{N}]+$/gu, "").toLowerCase();
	const isOnPurpose =
		/^\p{L}.*[\p{Lu}\p{N}]/u.test(first) ||
		names.has(bare) ||
		PROPER.has(bare) ||
		isCalendarWord(bare) ||
		(/^\p{Lu}/u.test(second) &&
			!/^I\b/.test(second) &&
			!/^(?:the|a|an|how|why|what|my|your|our|their|his|her)$/.test(bare) &&
			second !== second.toUpperCase());
	return isOnPurpose ? text : text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
};
