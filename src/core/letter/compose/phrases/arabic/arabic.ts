import type { Stage } from "../../../../opportunity/opportunity.ts";
import type { CalendarDate } from "../../../../time/calendar-date.ts";
import type { CountryCode } from "../../../../time/work-week.ts";
import type { LetterPerson } from "../../../context.ts";
import { isolated } from "../../../script.ts";
import { writtenDate } from "../../../written-date.ts";
import { ended } from "../ended.ts";
import type { DecisionBy, Matter, Phrases, WantedDetails } from "../phrases.ts";
import { SHIFTS, type Variants, variant } from "../variant.ts";
import { ABOUT_COMING_ACROSS, isAboutThem, sentence, told, topicOf } from "./notes.ts";
import { subjectsIn } from "./subjects.ts";
import { interestSentence, role, roleAtCompany, thanksSentence } from "./thank-you-sentences.ts";

/**
 * Modern Standard Arabic. The reader is addressed in the plural of respect (كم), and the writer speaks in verbs and verbal
 * nouns, so that nobody's gender is said or guessed. A note follows a colon: after one any sentence or phrase stands as it
 * was written, in its own case and with its own verb. Names stand between Arabic words, so that two in another script
 * never touch.
 */
export const arabic = (country: CountryCode | null): Phrases => {
	const day = (date: CalendarDate): string => `يوم ${writtenDate(date, "ar", country)}`;
	const onDay = ({ on }: Matter): string => (on === null ? "" : ` ${day(on)}`);
	const andForInterview = ({ pastOn }: Matter): string =>
		pastOn === null ? "" : `، وعلى المقابلة التي جرت ${day(pastOn)}`;
	const mine = (sentOn: CalendarDate | null): string =>
		sentOn === null ? "في رسالتي" : `في رسالتي التي أرسلتها ${day(sentOn)}`;
	const inTime = ({ on, isToday }: DecisionBy): string => (isToday ? day(on) : `قبل ${day(on)}`);
	const named = (isRecipients: boolean): string => (isRecipients ? "ذكرتم" : "كنت قد دوّنت");

	const nextStepsBy: Variants<[CalendarDate, boolean]> = [
		(date, theySaidIt) => `أتطلع إلى ردّكم في موعد أقصاه ${day(date)}${theySaidIt ? "، كما ذكرتم" : ""}.`,
		(date) => `إن احتجتم إلى أي شيء آخر قبل ${day(date)}، فيمكنكم التواصل معي في أي وقت.`,
		(date) => `وحتى ${day(date)}، وهو الموعد الذي أفهم أنه قد يحمل خبراً، يسعدني أن أجيب عن أي سؤال.`,
		(date) => `أرجو إبلاغي إن كان هناك ما يلزم تقديمه من جانبي قبل ${day(date)}.`,
	];

	return {
		subjects: subjectsIn(country),
		writingAbout: (matter) => {
			const about = `أكتب إليكم بشأن ${roleAtCompany(matter)}`;
			if (matter.pastOn === null) return `${about}.`;
			return matter.metRecipient
				? `${about}، وقد تحدثنا عنها ${day(matter.pastOn)}.`
				: `${about}، وقد أُجريت معي مقابلة ${day(matter.pastOn)}.`;
		},
		thanksForTime: "شكراً لكم مرة أخرى على الوقت الذي منحتموني إياه.",
		goodWishes: "أتمنى لكم وللفريق كل التوفيق.",
		anotherRole: "إن أُتيحت وظيفة أخرى مناسبة، فيسعدني أن أسمع منكم.",
		pathsCross: "آمل أن تجمعنا فرصة أخرى.",
		tellMoreAboutRole: "يسعدني أن أخبركم بالمزيد عن هذه الوظيفة.",
		reason: (why, matter) => told(why, (note) => `أكثر ما يجذبني إلى ${roleAtCompany(matter)}: ${note}`),
		asSentence: sentence,
		thankYou: {
			thanks: (matter, turn) => thanksSentence(matter, turn, onDay(matter)),
			talkedAbout: (raw, _matter, turn) =>
				isAboutThem(raw) ? null : told(topicOf(raw), (note) => variant(TALKED_ABOUT, turn, SHIFTS.talkedAbout)(note)),
			alsoTalkedAbout: (personName, raw) =>
				isAboutThem(raw)
					? null
					: told(topicOf(raw), (note) => `وأفادني كذلك الحديث مع ${isolated(personName)} عن هذا الموضوع: ${note}`),
			strongPoint: (raw, { metRecipient }, turn) =>
				isAboutThem(raw) || ABOUT_COMING_ACROSS.test(raw)
					? null
					: told(raw, (note) => variant(metRecipient ? STRONG_POINTS : UNSEEN_POINTS, turn, SHIFTS.strongPoint)(note)),
			doubt: (doubt, answer) => {
				const asked = told(doubt, (note) => `ربما تساءلتم عن هذه النقطة: ${note}`);
				const replied = told(answer, (note) => `وهذا جوابي: ${note}`);
				return asked === null || replied === null ? null : `${asked} ${replied}`;
			},
			interest: interestSentence,
			nextStepsBy: (date, theySaidIt, turn) => variant(nextStepsBy, turn, SHIFTS.nextSteps)(date, theySaidIt),
			nextSteps: (turn) => variant(NEXT_STEPS, turn, SHIFTS.nextSteps)(),
		},
		statusCheck: {
			sinceLastCheck: (date) =>
				`منذ رسالتي التي أرسلتها ${day(date)}، هل صدر قرار، أو هل هناك موعد جديد يحسن أن أعرفه؟`,
			howIsIt: "هل يمكنكم إبلاغي بما وصل إليه القرار، وبالموعد الذي تتوقعون فيه معرفة المزيد؟",
			promised: (date, isRecipients) =>
				`${named(isRecipients)} ${day(date)} موعداً للرد، لذا أود أن أسأل عمّا وصلت إليه الأمور، أو عن الموعد الذي تتوقعون فيه معرفة المزيد.`,
			stillInterested: "ما زال اهتمامي بهذه الوظيفة قائماً، ويسعدني إرسال أي شيء آخر يفيدكم.",
			gladToSend: "يسعدني إرسال أي شيء آخر يفيدكم.",
		},
		correction: {
			mistake: (sentOn) => `ورد خطأ ${mine(sentOn)}، وأود تصحيحه.`,
			slip: (sentOn) => `وقع سهو ${mine(sentOn)}.`,
			yourName: "لم أكتب اسمكم بصورته الصحيحة، وهو مكتوب أعلاه كما ينبغي.",
			anotherName: "وقد خاطبتكم باسم آخر.",
			nameMeant: (name) => ended(`والاسم الذي قصدته هو ${isolated(name)}.`),
			companyMeant: (company) => ended(`وحيث ذكرت اسم شركة، فالمقصود ${isolated(company)}.`),
			interviewWasOn: (date, { metRecipient, isHeld }) =>
				isHeld ? `وقد جرت ${metRecipient ? "مقابلتنا" : "المقابلة"} ${day(date)}.` : `وموعد المقابلة ${day(date)}.`,
			sorry: "أعتذر عن ذلك، وما عداه باقٍ كما كُتب.",
		},
		closingNote: {
			thanks: (matter) => {
				if (matter.metRecipient)
					return ended(`شكراً لكم مرة أخرى على حديثنا${onDay(matter)} عن ${roleAtCompany(matter)}.`);
				return ended(
					matter.isHeld
						? `شكراً لكم مرة أخرى على المقابلة التي جرت${onDay(matter)} من أجل ${roleAtCompany(matter)}.`
						: `شكراً لكم على النظر في طلبي من أجل ${roleAtCompany(matter)}.`,
				);
			},
			leaveItHere: "أتفهّم أن الخطط قد تتغير وأن القرار ربما اتجه وجهة أخرى، لذا أكتفي بهذا القدر.",
			openDoor: "إن أُتيحت هذه الوظيفة أو وظيفة أخرى مناسبة، فيسعدني أن أسمع منكم.",
		},
		addressRequest: {
			interviewed: (matter, people) => {
				const interview = matter.hasInterview ? `المقابلة${onDay(matter)} من أجل ` : "";
				const about = matter.isHeld ? `أُجريت معي مقابلة${onDay(matter)} من أجل ` : `أكتب إليكم بشأن ${interview}`;
				return `${about}${roleAtCompany(matter)}، وأود أن أشكر ${whom(people, matter)} كتابةً.`;
			},
			request: requestFor,
			passOn: "وإن كنتم تفضّلون إيصال الرسالة بأنفسكم، فيسعدني أن أرسلها إليكم. شكراً لكم على المساعدة.",
		},
		news: {
			lead: (matter) => `أود أن أشارككم هذا الخبر، وفي ذهني ${roleAtCompany(matter)}:`,
			noReply: "لا حاجة إلى الرد على هذه الرسالة.",
		},
		competingOffer: {
			offer: "وصلني عرض آخر.",
			offerBy: (date) => `وصلني عرض آخر، والمطلوب أن أجيب عنه في موعد أقصاه ${day(date)}.`,
			offerWithoutDate: "وصلني عرض آخر، ولم يُحدَّد موعد لجوابي.",
			stillInterested: ({ company }) =>
				company === null
					? "ما زال اهتمامي بالوظيفة لديكم قائماً."
					: `ما زال اهتمامي بالوظيفة لدى ${isolated(company)} قائماً.`,
			reason: (why) => told(why, (note) => `أكثر ما يجذبني إلى هذه الوظيفة: ${note}`),
			promised: (date, isRecipients) => `${named(isRecipients)} ${day(date)} موعداً لردّكم.`,
			promisedTooLate: (date, isRecipients, by) =>
				`${named(isRecipients)} ${day(date)} موعداً لردّكم، لذا أود أن أسأل إن كان اتخاذ القرار ${inTime(by)} ممكناً.`,
			doesItStand: "هل ما زال هذا الموعد قائماً؟",
			whenDecided: "هل يمكنكم إبلاغي بالموعد الذي تتوقعون فيه القرار؟",
			isItPossible: (by) => `هل يمكن اتخاذ القرار ${inTime(by)}؟`,
			ifMoved: "وإن تغيّر الموعد، فأنا أتفهّم ذلك.",
			ifNotPossible: "وإن لم يكن ذلك ممكناً، فأنا أتفهّم الأمر.",
			inGoodTime: "وقد أردت أن أبلغكم بذلك في وقت مناسب.",
		},
		deadlineRequest: {
			thanks: (matter) => ended(`شكراً لكم على عرض ${roleAtCompany(matter)}.`),
			untilWhen: "هل يمكنكم إبلاغي بآخر موعد لجوابي؟",
			thinkItOver: "أود أن أفكر في العرض جيداً وأن أجيب في الوقت المناسب.",
		},
		acceptance: {
			thanks: (matter) => ended(`شكراً لكم على عرض ${roleAtCompany(matter)}.`),
			accept: "يسعدني قبول العرض.",
			nextSteps: "هل يمكنكم تأكيد الخطوات التالية، وما تحتاجون إليه مني؟",
			lookForward: "أتطلع إلى العمل معكم.",
		},
		decline: {
			thanks: (matter) => ended(`شكراً لكم على عرض ${roleAtCompany(matter)}.`),
			decided: "قررت عدم قبول العرض.",
			gratefulAndWishes: "أقدّر الوقت الذي منحتموني إياه، وأتمنى لكم وللفريق كل التوفيق.",
		},
		afterNo: {
			thanks: (matter) => ended(`شكراً لكم على إبلاغي بقراركم بشأن ${roleAtCompany(matter)}${andForInterview(matter)}.`),
			understand: "أتفهّم القرار.",
			thanksForFeedback: "وشكراً لكم كذلك على ما أخبرتموني به عنه.",
			oneOrTwoThings: "إن سمح وقتكم، هل يمكنكم ذكر أمر أو أمرين يفيدانني في المرة القادمة؟",
			aLineIsPlenty: "يكفيني سطر أو سطران، وأتفهّم إن لم يكن ذلك ممكناً.",
			oneMoreThing: "وإن كان هناك أمر آخر يفيدني في المرة القادمة، فيسعدني أن أعرفه. يكفيني سطر واحد.",
		},
		withdrawal: {
			thanks: (matter) =>
				ended(`شكراً لكم على النظر في طلبي من أجل ${roleAtCompany(matter)}${andForInterview(matter)}.`),
			acceptedAnother: "لقد قبلت عرضاً آخر.",
			therefore: "لذا أسحب طلبي.",
			withdraw: "أكتب إليكم لسحب طلبي.",
			gratefulAndWishes: "أقدّر الوقت الذي منحتموني إياه، وأتمنى لكم التوفيق في شغل هذه الوظيفة.",
			wishes: "أتمنى لكم التوفيق في شغل هذه الوظيفة.",
		},
		referenceRequest: {
			applying: (matter) =>
				matter.position === null && matter.company === null
					? "أتقدّم بطلب لوظيفة جديدة."
					: ended(`أتقدّم بطلب من أجل ${roleAtCompany(matter)}.`),
			willing: "وأود أن أسأل إن كنتم توافقون على أن أذكر اسمكم مرجعاً يُسأل عن عملي.",
			relation: (relation) => told(relation, (note) => `وهذه صلتكم بعملي كما دوّنتها: ${note}`),
			whichAddress: "إن وافقتم، فأي بريد إلكتروني أو رقم هاتف يمكنني إعطاؤه؟",
			willTell: "سأخبركم قبل أن يتواصل معكم أحد، وبموضوع التواصل.",
			shortNo: "وإن لم يكن الأمر مناسباً لكم، فيكفيني اعتذار قصير.",
			noReason: "سأتفهّم ذلك، ولا حاجة إلى ذكر سبب.",
			thanks: "شكراً لكم على التفكير في الأمر.",
		},
		referenceHeadsUp: {
			thanks: (isAgain) => `شكراً لكم${isAgain ? " مرة أخرى" : ""} على الموافقة على ذكر اسمكم مرجعاً لي.`,
			mayContact: (matter) =>
				matter.company === null
					? ended(`قد يتواصل معكم أحد بشأني، لأنني تقدّمت بطلب من أجل ${role(matter)}.`)
					: `قد يصلكم تواصل من ${isolated(matter.company)} بشأني، لأنني تقدّمت بطلب من أجل ${role(matter)} هناك.`,
			changed: (raw) => `وقد استجدّ ما يلي منذ أن أخبرتكم: ${sentence(raw)}`,
			met: (names) => `تحدثت حتى الآن مع ${joined(names)}، وقد يأتي التواصل من شخص آخر.`,
			byWhen: (date) => `حُدِّد ${day(date)} موعداً للرد، لذا قد يصلكم التواصل قبل ذلك.`,
			speakAbout: "إن وافق ذلك ما تتذكرونه، فيسعدني أن تتحدثوا عن النقاط التالية:",
			doubt: (raw) => `وقد يُطرح عليكم سؤال عن هذا الأمر: ${sentence(raw)}`,
			talkFirst: "وإن كنتم تفضّلون أن نتحدث في ذلك أولاً، فيسعدني الأمر.",
			thanksForHelp: "شكراً لكم على المساعدة.",
		},
		referenceThanks: {
			thanks: (matter) =>
				ended(`شكراً لكم على الموافقة على ذكر اسمكم مرجعاً لي حين تقدّمت بطلب من أجل ${roleAtCompany(matter)}.`),
			howItWent,
			grateful: "أقدّر لكم ذلك كثيراً.",
			sameForYou: "وإن كان بوسعي أن أقدّم لكم العون نفسه يوماً ما، فيسعدني ذلك.",
		},
	};
};

/** "منى وسامي ويوسف"; before a name in another script "و" stands by itself. */
const joined = (names: readonly string[]): string =>
	names
		.map(isolated)
		.map((name, at) => (at === 0 ? name : /^\p{Script=Arabic}/u.test(name) ? `و${name}` : `و ${name}`))
		.join(" ");

/** "منى الشريف ومن يشغل منصب مدير المشاريع"; a person known by nothing is left out. */
const whom = (people: readonly LetterPerson[], { isHeld }: Matter): string => {
	const known = people.flatMap(({ name, title }) => {
		if (name !== null) return [{ said: isolated(name), isArabic: /^\p{Script=Arabic}/u.test(name) }];
		return title === null ? [] : [{ said: `من يشغل منصب ${isolated(title)}`, isArabic: true }];
	});
	if (known.length === 0) return isHeld ? "من أجروا المقابلة معي" : "القائمين على المقابلة";
	return known.map(({ said, isArabic }, at) => (at === 0 ? said : isArabic ? `و${said}` : `و ${said}`)).join(" ");
};

const requestFor = ({ isUnsureOfName, lacksAddress, isSeveral }: WantedDetails): string => {
	const name = isSeveral ? "بطريقة كتابة الأسماء" : "بطريقة كتابة الاسم";
	const address = isSeveral ? "بعناوين البريد الإلكتروني المناسبة" : "بعنوان البريد الإلكتروني المناسب";
	if (isUnsureOfName && lacksAddress) return `هل يمكنكم إبلاغي ${name} و${address}؟`;
	return `هل يمكنكم إبلاغي ${isUnsureOfName ? name : address}؟`;
};

const TALKED_ABOUT: Variants<[string]> = [
	(note) => `استفدت كثيراً من تبادل الرأي معكم في هذا الموضوع: ${note}`,
	(note) => `مما بقي في ذهني بعد لقائنا: ${note}`,
	(note) => `أسعدني أننا تطرّقنا إلى ما يلي: ${note}`,
	(note) => `ما زلت أفكر في أمر ناقشناه معاً: ${note}`,
];
const STRONG_POINTS: Variants<[string]> = [
	(note) => `آمل أن يعطيكم ما يأتي صورة عن طريقتي في العمل: ${note}`,
	(note) => `أسعدتني فرصة عرض هذا المثال عليكم: ${note}`,
	(note) => `إن كان ذلك يفيد قراركم، فيسعدني التوسع في هذه النقطة: ${note}`,
	(note) => `من جانبي، أشير إلى مثال على ما يمكنني تقديمه للفريق: ${note}`,
];
/** For those who were not there: nothing of what they were shown. */
const UNSEEN_POINTS = STRONG_POINTS.slice(2);
const NEXT_STEPS: Variants<[]> = [
	() => "أرجو إبلاغي إن كان هناك ما يمكنني إرساله أو توضيحه.",
	() => "وإن طرأت أسئلة أخرى، فيسعدني أن أجيب عنها.",
	() => "يسعدني تقديم كل ما تحتاجون إليه، وأتطلع إلى معرفة الخطوات التالية.",
	() => "أنتظر ردّكم، ويمكنكم الوصول إليّ في أي وقت.",
];

const howItWent = (stage: Stage): string => {
	switch (stage) {
		case "accepted":
			return "عُرضت عليّ الوظيفة، وقد قبلتها.";
		case "declined":
			return "عُرضت عليّ الوظيفة، وقررت عدم قبولها.";
		case "offer":
			return "عُرضت عليّ الوظيفة، ولم أقدّم جوابي بعد.";
		case "rejected":
			return "كان القرار ألا تُعرض عليّ الوظيفة.";
		case "withdrawn":
			return "سحبت طلبي.";
		case "quiet":
			return "لم يصلني جواب.";
		case "saved":
		case "applied":
		case "interviewing":
			return "لم يصدر القرار بعد. سأخبركم حين يصدر.";
	}
};
