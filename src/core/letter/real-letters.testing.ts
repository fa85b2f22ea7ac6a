import type { LetterText } from "./checks/check.ts";
import type { LetterContext } from "./context.ts";
import { date, letterContext, letterPerson } from "./letter-context.testing.ts";

/** Whole letters as careful people write them, each with the record it was written from. Nothing is wrong in them. */
export interface RealLetter {
	readonly title: string;
	readonly context: LetterContext;
	readonly letter: LetterText;
}

const elsewhere = {
	companies: [
		"Brightwell",
		"Target",
		"Northern Health Trust",
		"Granite & Sons Ltd",
		"Next",
		"Holmgren Systems",
		"Meridian",
	],
	people: ["Grace Adeyemi", "Will Harding", "Mark Sorensen", "Sofia Duarte", "Tomasz Wójcik"],
};

const ines = letterPerson("Ines Okafor", { email: "i.okafor@haldenferries.example" });
const tom = letterPerson("Tom Brandvold", { email: "t.brandvold@haldenferries.example" });
const priya = letterPerson("Priya Raman", { email: "p.raman@haldenferries.example" });

const analyst: RealLetter = {
	title: "an analyst to one of three interviewers",
	context: letterContext({
		recipient: ines,
		interviewers: [ines, tom, priya],
		others: elsewhere,
		siblings: [
			{
				personName: "Tom Brandvold",
				kind: "thank-you",
				body: "Dear Tom,\n\nMany thanks for showing me round the control room on Wednesday. Your story about the frozen ramp made the work feel real, and I would be glad to help make the forecasts calmer.\n\nIf you would like to see the churn table I mentioned, I can walk you through it any afternoon.\n\nKind regards,\nMaya Lindqvist",
			},
		],
	}),
	letter: {
		to: "i.okafor@haldenferries.example",
		subject: "Thank you, marketing analyst interview",
		kind: "thank-you",
		language: "en-gb",
		body: `Dear Ines,

Thank you for this morning. I enjoyed working through the winter timetable question with you, Tom and Priya, and I have kept thinking about it.

You asked whether I had used SQL beyond simple reports, and I answered too quickly. In my last job I built the weekly churn table myself: four joins, one window function, and a check that caught a double count before it reached the board. I would be glad to walk you through it.

What you said about asking passengers before asking the dashboard is how I like to work. It made the marketing analyst role at Halden Ferries more appealing, not less.

I look forward to hearing from you by the 17th, as you mentioned.

Kind regards,
Maya Lindqvist`,
	},
};

const qabbani = letterPerson("Nour Qabbani", {
	honorific: "Dr",
	greeting: "Dr Qabbani",
	email: "nour.qabbani@stbrendan.example",
});
const nurse: RealLetter = {
	title: "a nurse to a doctor",
	context: letterContext({
		language: "en-gb",
		sender: { name: "Aoife Ní Bhriain", email: "aoife@bhriain.example", phone: "" },
		recipient: qabbani,
		interviewers: [qabbani, letterPerson("Siobhán O’Neill")],
		company: { name: "St Brendan's Hospital", aliases: ["St Brendan's"], legalForm: null, country: null },
		position: "Staff Nurse, Acute Medical Unit",
		others: elsewhere,
	}),
	letter: {
		to: "Nour Qabbani <nour.qabbani@stbrendan.example>",
		subject: "Staff nurse interview, 8 April: thank you",
		kind: "thank-you",
		language: "en-gb",
		body: `Dear Dr Qabbani,

Thank you for seeing me on Wednesday, and please thank Siobhán O'Neill for the walk around the unit.

Your question about the deteriorating patient has stayed with me. I would add one thing to my answer: on nights I call the outreach team before the second set of observations, because on our ward that saved twenty minutes for a septic patient last winter. The NEWS2 score tells me when; experience tells me not to wait for it.

I would very much like to join the Acute Medical Unit at St Brendan's as a staff nurse. If you need anything further, including my NMC number, I am easy to reach.

Yours sincerely,
Aoife Ní Bhriain`,
	},
};

const walsh = letterPerson("Jennifer Walsh", {
	preferredName: "Jen",
	greeting: "Jen",
	email: "jen@copperline.example",
});
const developer: RealLetter = {
	title: "an American developer, informally",
	context: letterContext({
		language: "en",
		sender: { name: "Marcus Bell", email: "marcus@bell.example", phone: "555 0134" },
		recipient: walsh,
		interviewers: [walsh, letterPerson("Li Wei"), letterPerson("Raj Patel")],
		company: { name: "Copperline Software, Inc.", aliases: ["Copperline"], legalForm: "Inc.", country: null },
		position: "Senior Backend Engineer",
		today: date("2026-04-09"),
		others: elsewhere,
	}),
	letter: {
		to: "jen@copperline.example",
		subject: "Thank You – Senior Backend Engineer Interview – Marcus Bell",
		kind: "thank-you",
		language: "en",
		body: `Hi Jen,

Thanks so much for talking with me yesterday about the Senior Backend Engineer position. I didn't expect to spend half an hour on idempotency keys, and I loved it.

After we hung up I sketched the retry queue you described. I think a unique key per customer and day (rather than per request) would let you drop the nightly cleanup job in Postgres; I'm happy to send the sketch. It is the same trick that cut our duplicate charges at Fernhill from about forty a week to zero.

Li and Raj both mentioned how the on-call rotation is shared, which tells me a lot about Copperline's culture. I'd be excited to work with you all.

Please let me know if I can answer anything else before your Friday meeting.

Best,
Marcus Bell
555 0134`,
	},
};

const lukasz = letterPerson("Łukasz Müller", {
	greeting: "Mr Müller",
	honorific: "Mr",
	email: "l.mueller@nordwerk.example",
});
const engineer: RealLetter = {
	title: "an engineer to someone whose name has marks, written without",
	context: letterContext({
		language: "en",
		sender: { name: "Khaled Al-Rashid", email: "khaled@rashid.example", phone: "" },
		recipient: lukasz,
		interviewers: [lukasz],
		company: { name: "Nordwerk GmbH", aliases: [], legalForm: "GmbH", country: null },
		position: "mechanical engineer",
		today: date("2026-04-09"),
		others: { companies: [...elsewhere.companies, "Nordwind AG"], people: elsewhere.people },
	}),
	letter: {
		to: "l.mueller@nordwerk.example",
		subject: "Interview of April 8, mechanical engineer",
		kind: "thank-you",
		language: "en",
		body: `Dear Mr. Mueller,

It was a pleasure to meet you and to see the test bench in Hamburg on April 8. Thank you for the time you took to explain the bearing failures.

I have since looked at our own records from Jubail: three of five failures began with the grease, not with the seal. If that is useful, I will gladly send you the (anonymized) table.

The mechanical engineer position at Nordwerk is close to what I have done for six years, and I remain very interested. You mentioned that you will decide by Friday, April 24; until then you can reach me at khaled@rashid.example.

Best regards,
Khaled Al-Rashid`,
	},
};

const mariana = letterPerson("Mariana García Márquez", { greeting: null, email: "mgarcia@sierraverde.example" });
const teacher: RealLetter = {
	title: "a teacher asking where things stand",
	context: letterContext({
		kind: "status-check",
		language: "en-gb",
		sender: { name: "Tunde Bakare", email: "tunde@bakare.example", phone: "" },
		recipient: mariana,
		interviewers: [mariana, letterPerson("Colin Hope")],
		company: { name: "Sierra Verde International School", aliases: ["Sierra Verde"], legalForm: null, country: null },
		position: "Year 4 Teacher",
		today: date("2026-04-21"),
		others: elsewhere,
	}),
	letter: {
		to: "mgarcia@sierraverde.example",
		subject: "Year 4 teacher: next steps",
		kind: "status-check",
		language: "en-gb",
		body: `Dear Mariana García Márquez,

We spoke on 8 April about the Year 4 post at Sierra Verde, and you hoped to have news by Friday 17 April. May I ask how the decision is coming along, or when you expect to know more?

I remain very interested in the position. If a reference or another sample lesson would help, I will send it the same day.

With kind regards,
Tunde Bakare`,
	},
};

const helene = letterPerson("Hélène Dubois-Lefèvre", { greeting: "Hélène", email: "helene@atelier-lune.example" });
const designer: RealLetter = {
	title: "a designer after a video call, with wrapped lines",
	context: letterContext({
		language: "en-gb",
		sender: { name: "Rose Winter", email: "rose@winter.example", phone: "" },
		recipient: helene,
		interviewers: [helene, letterPerson("May Chen"), letterPerson("Jack Price")],
		company: { name: "Atelier Lune", aliases: [], legalForm: null, country: null },
		position: "product designer",
		promise: null,
		others: elsewhere,
	}),
	letter: {
		to: "helene@atelier-lune.example",
		subject: "Thank you for today's call",
		kind: "thank-you",
		language: "en-gb",
		body: `Hello Hélène,

Thank you for today's call, and for being so open about what has
not worked so far. Next to the onboarding numbers, it was May's remark
about screen readers that I wrote down first.

I will not pretend that I have solved checkout forms for good. But at
Kestrel I halved the abandoned baskets of a small bookshop in Bristol
by removing fields rather than by adding hints, and I would start in the
same way here. Jack asked for the before-and-after screens; they are at
rosewinter.example/kestrel.

I would love to be the product designer who helps Atelier Lune get
this right. I hope we can speak again soon.

Warm wishes,
Rose Winter`,
	},
};

export const REAL_LETTERS: readonly RealLetter[] = [analyst, nurse, developer, engineer, teacher, designer];
