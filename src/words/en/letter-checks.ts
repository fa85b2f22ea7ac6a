import type { Finding, Fix, Passed } from "#core/letter/checks/check.ts";
import type { CheckId } from "#core/letter/checks/check-data.ts";
import type { AskKind, MissingAsk } from "#core/letter/compose/draft.ts";
import type { LetterLanguage } from "#core/letter/letter.ts";
import { writtenDate } from "#core/letter/written-date.ts";
import type { CalendarDate } from "#core/time/calendar-date.ts";
import type { Instant } from "#core/time/instant.ts";
import { slipText } from "./letter-grammar.ts";

/** What a person reads about one finding. */
export interface FindingText {
	readonly title: string;
	readonly detail: string;
}

/** Says a moment as the day at the office ("Tuesday 14"); only the caller knows the zone. */
export type SayDay = (at: Instant) => string;

/** "Thursday 16 April", with the month: their date may be weeks away. */
const sayDate = (date: CalendarDate): string => writtenDate(date, "en-gb");

type FindingWords = {
	readonly [Id in CheckId]: (finding: Finding<Id>, sayDay: SayDay) => FindingText;
};

const FINDINGS: FindingWords = {
	"policy-hold": ({ data }, sayDay) => {
		if (data.kind === "stop") {
			return {
				title: "The plan says to leave it here",
				detail: "As much has gone to them as is advised. The reason stands with the plan.",
			};
		}
		return {
			title: "The plan says to wait",
			detail:
				data.until === null
					? "It is too early for this message. The reason stands with the plan."
					: `Nothing to send until ${sayDay(data.until)}. The reason stands with the plan.`,
		};
	},
	"referee-consent": ({ data }) => {
		const person = data.personName ?? "This person";
		switch (data.consent) {
			case "not-asked":
				return {
					title: "Ask first",
					detail: `${person} has not agreed to be a referee yet. Ask first.`,
				};
			case "asked":
				return {
					title: "Their yes is still to come",
					detail: `${person} has not agreed to be a referee yet. You have asked; wait for the answer.`,
				};
			case "no":
				return { title: "They said no", detail: `${person} does not want to be a referee. Name somebody else.` };
			case null:
				return {
					title: "Not one of your referees",
					detail: `${person} is not noted as a referee. This letter is for referees only.`,
				};
		}
	},
	"clipping-reason": ({ data }) =>
		data.problem === "no-clipping"
			? { title: "There is no news in it", detail: "Choose the piece of news first, or write another kind of letter." }
			: {
					title: "Why it matters is missing",
					detail: "One line of yours on why this news matters to the role. Without it, there is no reason to send it.",
				},
	"missing-address": ({ data }) => ({
		title: "No address yet",
		detail:
			data.noted === null
				? "Nobody stands in To. Reception or the recruiter can tell you the address."
				: `Nobody stands in To. You noted ${data.noted}.`,
	}),
	"no-reply": ({ data }) => ({
		title: "Nobody reads this address",
		detail: `${data.address} does not take answers. The letter would be lost.`,
	}),
	"recipient-address": ({ data }) => {
		switch (data.problem) {
			case "not-an-address":
				return {
					title: "This is no e-mail address",
					detail: `“${data.address}” lacks a part, such as the @ or the ending.`,
				};
			case "someone-else":
				return {
					title: "Another person’s address",
					detail: `${data.address} is the address of ${data.personName ?? "someone else you noted"}.`,
				};
			case "other-than-noted":
				return {
					title: "Not the address you noted",
					detail: `You noted ${data.expected ?? "another one"}${data.personName === null ? "" : ` for ${data.personName}`}.`,
				};
			case "domain-near-miss":
				return {
					title: "The address may have a slip",
					detail: `Is it ${(data.expected ?? "").split("@")[1] ?? "another domain"}, as the company or a colleague has it?`,
				};
			case "name-near-miss":
				return {
					title: "The address may have a slip",
					detail: `You noted ${data.personName ?? "another name"}. The address says ${data.address.split("@")[0]}.`,
				};
		}
	},
	"group-recipient": ({ data }) => ({
		title: "One letter to several people",
		detail: `To holds ${data.addresses.length} addresses. A thank-you to each person reads better.`,
	}),
	"empty-text": () => ({
		title: "The letter has no text",
		detail: "There is nothing between the greeting and the closing.",
	}),
	"empty-subject": () => ({
		title: "The subject is empty",
		detail: "A line that says which interview helps them place you.",
	}),
	"greeting-name": ({ data }) => {
		switch (data.problem) {
			case "someone-else":
				return {
					title: "The greeting names someone else",
					detail: `This letter goes to ${data.expected}, not to ${data.written}.`,
				};
			case "misspelt":
				return {
					title: "The name in the greeting",
					detail: `You noted ${data.expected}. The letter says ${data.written}.`,
				};
			case "unknown":
				return {
					title: "A name you did not note",
					detail: `The letter goes to ${data.expected}. Do they go by ${data.written}?`,
				};
			case "other-script":
				return {
					title: "A name in another script",
					detail: `You noted ${data.expected}. Is ${data.written} the same name?`,
				};
			case "nickname":
				return {
					title: "Do they go by this?",
					detail: `${data.written} is no part of ${data.expected}. If it is what they go by, note it as that.`,
				};
			case "opener":
				return {
					title: "The first word",
					detail: `The letter begins with “${data.written}”. Meant was “${data.expected}”?`,
				};
			case "dropped-title":
				return {
					title: "The title is left out",
					detail: `You noted ${data.expected}. The letter says ${data.written}.`,
				};
			case "order":
				return {
					title: "The order of the names",
					detail: `You noted ${data.expected}. The letter says ${data.written}.`,
				};
			case "no-name":
				return { title: "The greeting has no name", detail: `You know it: ${data.expected}.` };
			case "no-greeting":
				return { title: "There is no greeting", detail: `The letter begins without “Dear ${data.expected},”.` };
			case "title":
				return { title: "Another title", detail: `You noted ${data.expected}. The letter says ${data.written}.` };
		}
	},
	"other-company": ({ data }) => {
		if (data.of === "person") {
			return {
				title: "A person from elsewhere is named",
				detail: `${data.name} belongs to another opportunity. Left over from an earlier letter?`,
			};
		}
		const here = data.expected === null ? "" : data.expected.includes("@") ? "" : ` is not ${data.expected}`;
		return {
			title: "Another company is named",
			detail: `${data.isExact ? (data.expected?.includes("@") === true ? data.name : data.written) : `${data.written} looks like ${data.name}, which`}${here === "" ? " belongs to another opportunity" : here}. Left over from an earlier letter?`,
		};
	},
	"near-name": ({ data }) => ({
		title:
			data.of === "company"
				? "The company’s name"
				: data.of === "sender"
					? "Your own name"
					: data.of === "position"
						? "The position’s name"
						: "A name may be misspelled",
		detail: `You noted ${data.expected}. The letter says ${data.written}.`,
	}),
	"heard-name": ({ data }) => ({
		title: "Have you seen it written?",
		detail: `You only heard the name ${data.name}. A card, a signature or the company’s page would settle it.`,
	}),
	placeholder: ({ data }) => ({
		title: "Something is left to fill in",
		detail: `“${data.written}” is still a placeholder.`,
	}),
	ultimatum: ({ data }) => {
		switch (data.problem) {
			case "demand":
				return {
					title: "This may read as a demand",
					detail: `“${data.written}”: ask whether it is possible instead.`,
				};
			case "deadline":
				return {
					title: "This may read as a deadline for them",
					detail: `“${data.written}”: the date is the other company’s. Name it, and leave the rest to them.`,
				};
			case "threat":
				return {
					title: "This may read as an ultimatum",
					detail: `“${data.written}”: what you will do otherwise need not be said.`,
				};
		}
	},
	"offer-dates": ({ data }) => {
		if (data.problem === "deadline-passed") {
			return {
				title: "That day has passed",
				detail: `The other company wanted an answer by ${sayDate(data.answerByOn)}. Note the new date, or leave the letter.`,
			};
		}
		return {
			title: "A day you did not note",
			detail:
				data.answerByOn === null
					? `${data.written} is no date of this offer. Only real dates belong here.`
					: `You noted ${sayDate(data.answerByOn)} for the other offer. The letter says ${data.written}.`,
		};
	},
	"interview-date": ({ data }) => {
		switch (data.problem) {
			case "another-day":
				return {
					title: "Another day than the interview’s",
					detail: `The interview was on ${data.expected}. The letter says ${data.written}.`,
				};
			case "weekday-mismatch":
				return { title: "Day and date do not match", detail: `By the calendar it is ${data.expected}.` };
			case "still-to-come":
				return {
					title: "Thanks for a day still to come",
					detail:
						data.expected === null
							? `${data.written} is still ahead. Thank them once you have spoken.`
							: `The interview was on ${data.expected}. ${data.written} is still ahead.`,
				};
			case "relative-day":
				return { title: `“${data.written}” was another day`, detail: `Sent today, it should say “${data.expected}”.` };
		}
	},
	diacritics: ({ data }) => ({
		title: "The marks in a name",
		detail: `You noted ${data.expected}. The letter says ${data.written}.`,
	}),
	"company-and-position-named": ({ data }) => ({
		title: data.missing === "company" ? "The company is not named" : "The position is not named",
		detail: `${data.expected} does not appear. ${data.isToReferee ? "A referee should know what it is about." : "They may be filling several posts."}`,
	}),
	"panel-similarity": ({ data }) => ({
		title: data.personName === null ? "Much like another letter" : `Much like the letter to ${data.personName}`,
		detail: `${data.percent} % the same. Panels sometimes compare. Mention what only ${data.recipientName ?? "this person"} said.`,
	}),
	attachment: ({ data }) => ({
		title: "Is the file attached?",
		detail: `The letter says “${data.written}”. From here no file goes along; add it in your mail program.`,
	}),
	"salary-or-leave": ({ data }) => ({
		title: "Pay and leave can wait",
		detail: `“${data.written}” is best kept for the offer stage.`,
	}),
	"pleading-tone": ({ data }) => {
		switch (data.problem) {
			case "diminishing":
				return {
					title: "A word that makes you small",
					detail: `Without “${data.written}” the sentence says the same.`,
				};
			case "apology":
				return {
					title: "No need to apologise",
					detail: `“${data.written}”: a polite question after the wait is no trouble.`,
				};
			case "reproach":
				return { title: "This may read as a reproach", detail: `“${data.written}”: ask for the next step instead.` };
			case "plea":
				return { title: "This may read as pressure", detail: `“${data.written}”: your interest is enough.` };
		}
	},
	spelling: ({ data }) => ({ title: "Spelling", detail: `“${data.written}” is not in the dictionary.` }),
	"dialect-mix": ({ data }) => ({
		title: data.dialect === "american" ? "British spelling" : "American spelling",
		detail: `“${data.written}” is right, and this letter is in ${data.dialect === "american" ? "American" : "British"} English: “${data.expected}”.`,
	}),
	grammar: ({ data }) => ({
		title: "Grammar",
		detail: data.rule === null ? (data.message ?? "") : slipText(data.rule, data.written),
	}),
	"all-capitals-or-emoji": ({ data }) =>
		data.problem === "emoji"
			? { title: "An emoji", detail: `${data.written} may read as chat to some.` }
			: { title: "Words in capitals", detail: `“${data.written}” may read as shouting.` },
	"letter-length": ({ data }) =>
		data.problem === "thin"
			? {
					title: "Rather short",
					detail: `${data.words} words. From ${data.limit} on there is room for something specific.`,
				}
			: { title: "Rather long", detail: `${data.words} words. Up to ${data.limit} is read to the end.` },
	"other-position": ({ data }) => ({
		title: "Another position is named",
		detail:
			data.expected === null
				? `${data.position} belongs to another opportunity. Left over from an earlier letter?`
				: `You noted ${data.expected} here. ${data.position} belongs to another opportunity.`,
	}),
	"late-thank-you": ({ data }) => ({
		title: "Later than most, and still welcome",
		detail: `The interview was ${data.days} days ago. Send it today; it needs no excuse.`,
	}),
	"country-custom": ({ data }) => ({
		title: "Not for every panel",
		detail: `${data.sector === "government" ? "Public" : "Academic"} panels in Britain often may not take thanks into account. A short note to one person is enough.`,
	}),
	"address-block": () => ({
		title: "Addresses above the greeting",
		detail: "A posted letter begins with them. An e-mail begins with its greeting.",
	}),
	"exclamation-marks": ({ data }) => ({
		title: "Exclamation marks",
		detail: `There are ${data.count}. One is warm enough.`,
	}),
	"subject-says-which": ({ data }) => ({
		title: "Which interview?",
		detail: `The subject does not say. ${data.position === null ? "The day or the position" : `“${data.position} interview”`} would place you.`,
	}),
	"says-thanks": () => ({ title: "There are no thanks in it", detail: "A thank-you says thank you, once." }),
	"specific-reference": () => ({
		title: "Nothing only this talk had",
		detail: "A question they asked, or something they showed you, makes it yours.",
	}),
	"strong-point": () => ({
		title: "No strong point yet",
		detail: "One thing you have done that they need.",
	}),
	"states-interest": () => ({
		title: "Do you still want it?",
		detail: "The letter does not say that the position interests you.",
	}),
	"next-step": () => ({ title: "No next step", detail: "A closing line on what comes next, or how to reach you." }),
	"closing-and-name": ({ data }) =>
		data.problem === "unsigned"
			? { title: "Nobody has signed it", detail: "Say your name once: every letter then closes with it." }
			: data.problem === "no-name"
				? { title: "Your name is missing", detail: `The letter is not signed ${data.name}.` }
				: { title: "There is no closing line", detail: "“Kind regards,” above your name is enough." },
	"contact-data": () => ({
		title: "How do they reach you?",
		detail: "A posted letter needs your telephone number or e-mail address.",
	}),
};

const countryName = (code: string): string => new Intl.DisplayNames("en", { type: "region" }).of(code) ?? code;

/** Title and detail of one finding. */
export const findingText = (finding: Finding, sayDay: SayDay): FindingText =>
	(FINDINGS[finding.check] as (finding: Finding, sayDay: SayDay) => FindingText)(finding, sayDay);

/** What the button for one fix says. */
export const fixText = (finding: Finding, fix: Fix): string => {
	const text = fix.replacement.trim().replace(/\s+/g, " ");
	if (text === "") return "Leave it out";
	if (finding.check === "missing-address") return `Use ${text}`;
	if (finding.check === "group-recipient") return `Write to ${text} only`;
	if (finding.check === "greeting-name" && finding.data.problem === "no-greeting") return `Begin with “${text}”`;
	return `Change to ${text}`;
};

type PassedWords = { readonly [Id in CheckId]: (passed: Passed<Id>) => string | null };

const PASSED: PassedWords = {
	"policy-hold": () => "The plan does not object",
	"referee-consent": ({ data }) => `${data.personName ?? "This person"} agreed to be a referee`,
	"clipping-reason": () => "The news has your reason with it",
	"missing-address": () => null,
	"no-reply": () => null,
	"recipient-address": ({ data }) =>
		data.personName === null ? "The address is right" : `The address of ${data.personName}`,
	"group-recipient": () => "One letter, one person",
	"empty-subject": () => null,
	"empty-text": () => null,
	"greeting-name": ({ data }) => `${data.name}, spelled as you noted it`,
	"other-company": () => "No other company is named",
	"near-name": () => "All names as you noted them",
	"heard-name": () => null,
	placeholder: () => "Nothing left to fill in",
	ultimatum: () => "No ultimatum",
	"offer-dates": () => "No date but those you noted",
	"interview-date": () => "Interview date is right",
	diacritics: () => null,
	"company-and-position-named": ({ data }) => {
		if (data.company === null) return "The position is named";
		return data.position === null ? `${data.company} is named` : `${data.company} and the position are named`;
	},
	"panel-similarity": ({ data }) => `Unlike your other letters: ${data.percent} % the same`,
	attachment: () => null,
	"salary-or-leave": () => "No pay or leave questions",
	"pleading-tone": () => "Tone: nothing found",
	spelling: () => "Spelling: nothing found",
	"dialect-mix": ({ data }) =>
		data.dialect === "american" ? "American spelling throughout" : "British spelling throughout",
	grammar: ({ data }) =>
		data.reads === "engine" ? "Grammar: nothing found" : data.reads === "own-rules" ? "Grammar: no common slip" : null,
	"all-capitals-or-emoji": () => null,
	"letter-length": ({ data }) =>
		data.from === null
			? `${data.words} words; up to ${data.upTo} reads well`
			: `${data.words} words; ${data.from} to ${data.upTo} reads well`,
	"other-position": () => "No other position is named",
	"late-thank-you": ({ data }) => `Within ${data.hours} hours`,
	"country-custom": ({ data }) => {
		const country = countryName(data.country);
		switch (data.custom) {
			case "expected":
				return `A thank-you is expected there: ${country}`;
			case "polite":
				return `A thank-you is a courtesy there: ${country}`;
			case "uncommon":
				return `Few send one there, and short is enough: ${country}`;
		}
	},
	"address-block": () => null,
	"exclamation-marks": () => null,
	"subject-says-which": () => "The subject says which interview",
	"says-thanks": () => "It says thank you",
	"specific-reference": () => "Something only this talk had",
	"strong-point": () => "A strong point",
	"states-interest": () => "Your interest is said",
	"next-step": () => "A next step",
	"closing-and-name": () => "Closing and name",
	"contact-data": () => "They can reach you",
};

/** One line for a check that found nothing; `null` where there is nothing worth saying. */
export const passedText = (passed: Passed): string | null =>
	(PASSED[passed.check] as (passed: Passed) => string | null)(passed);

/** A question for a fact the letter should have. */
export interface AskText {
	readonly question: string;
	readonly why: string;
}

/** Languages as they stand in a sentence. */
const LANGUAGES: Readonly<Record<LetterLanguage, string>> = {
	en: "English",
	"en-gb": "English",
	ar: "Arabic",
	fr: "French",
	de: "German",
	es: "Spanish",
};

/** `language` is set where the answer has to be in the letter's. */
type SayAsk = (about: string | null, language: string | null) => AskText;

const ASKS: { readonly [Kind in AskKind]: SayAsk } = {
	"own-name": () => ({ question: "What is your name?", why: "It closes the letter. It is asked once." }),
	"recipient-name": (about) => ({
		question: about === null ? "What is their name?" : `What is the name of the ${about}?`,
		why: "Without it the letter begins with “Hello,”.",
	}),
	greeting: (about, language) =>
		language === null
			? {
					question: about === null ? "What follows “Dear”?" : `What follows “Dear” for ${about}?`,
					why: "First name, or title and family name: only you know what fits.",
				}
			: {
					question: `How do you greet ${about ?? "them"} in ${language}?`,
					why: "With their title, if you use one: it is never guessed from a name.",
				},
	specific: (about) => ({
		question: about === null ? "What did you talk about?" : `What did you talk about with ${about}?`,
		why: "One thing only this conversation had.",
	}),
	"strong-point": () => ({ question: "What went well that they saw?", why: "One strong point, in your own words." }),
	"doubt-answer": (about) => ({
		question:
			about === null ? "What is your answer to their doubt?" : `They seemed to doubt: ${about}. What is your answer?`,
		why: "A sentence here can put it right. Without it the letter leaves the doubt alone.",
	}),
	interest: () => ({ question: "What makes you want this job, here?", why: "Your own reason reads better than ours." }),
	position: () => ({ question: "Which position is it?", why: "They may be filling several." }),
	company: () => ({ question: "What is the company’s name?", why: "As they write it themselves." }),
	address: (about) => ({
		question: about === null ? "Where does the letter go?" : `What is the e-mail address of ${about}?`,
		why: "Reception or the recruiter can tell you.",
	}),
	"offer-deadline": (about) => ({
		question:
			about === null
				? "Until when does the other company want your answer?"
				: `Until when does ${about} want your answer?`,
		why: "The real date is what makes this letter useful. It is never guessed.",
	}),
	clipping: () => ({
		question: "Which piece of news do you want to pass on?",
		why: "Keep one with this opportunity first. Without it there is nothing to send.",
	}),
	"clipping-reason": () => ({
		question: "Why does this news matter to the role?",
		why: "One line, in your own words.",
	}),
	relation: (about) => ({
		question: about === null ? "How do they know your work?" : `How does ${about} know your work?`,
		why: "It tells them what they could speak about.",
	}),
	"talking-point": (about) => ({
		question: about === null ? "What could they speak about?" : `What could ${about} speak about?`,
		why: "One or two things they saw, chosen for this role.",
	}),
	changed: () => ({
		question: "What has changed since you told them?",
		why: "A second message is only worth it if something is new.",
	}),
	mistake: () => ({ question: "What was wrong in the first letter?", why: "One sentence is enough." }),
	"note-in-language": (about, language) => ({
		question: `How would you say this in ${language ?? "the letter’s language"}: “${about ?? ""}”?`,
		why: "The note is in another script, so it stays out of the letter until you write it in this one.",
	}),
	"text-in-language": (_about, language) => ({
		question: `The text is yours to write in ${language ?? "this language"}.`,
		why: "Afterword gives subject, greeting and closing, and checks what you write.",
	}),
};

export const askText = ({ kind, about, inLanguage }: MissingAsk): AskText =>
	ASKS[kind](about, inLanguage === undefined ? null : LANGUAGES[inLanguage]);
