import type { GrammarRuleId } from "./grammar-rule.ts";

/** What a rule has to find, with its first fix made; and what looks like it and is right. */
interface Samples {
	readonly slips: readonly (readonly [written: string, mended: string])[];
	readonly right: readonly string[];
}

export const RULE_SAMPLES: Readonly<Record<GrammarRuleId, Samples>> = {
	"abbreviation-stop": {
		slips: [
			["Reports, e.g the weekly one, went well.", "Reports, e.g. the weekly one, went well."],
			["Tables, charts and etc. were ready.", "Tables, charts etc. were ready."],
		],
		right: ["Reports, e.g. the weekly one, went well.", "It was at e.gov, i.e. on the site."],
	},
	"accept-except": {
		slips: [
			["Please except my thanks.", "Please accept my thanks."],
			["I gladly except the offer.", "I gladly accept the offer."],
		],
		right: [
			"Everybody except my manager came.",
			"All was clear except the offer date.",
			"I have no plans except the holiday.",
		],
	},
	"advice-advise": {
		slips: [
			["Your advise was helpful.", "Your advice was helpful."],
			["Could you advice me on it?", "Could you advise me on it?"],
		],
		right: [
			"Your advice helped.",
			"Please advise me.",
			"I would advise you to wait.",
			"My colleagues and our clients advise us well.",
		],
	},
	"affect-effect": {
		slips: [
			["It effected my view of the role.", "It affected my view of the role."],
			["It had a big affect on sales.", "It had a big effect on sales."],
		],
		right: ["We effected the change in a week.", "It had an effect on us.", "How would it affect the team?"],
	},
	agreement: {
		slips: [
			["We was glad about it.", "We were glad about it."],
			["It were a good talk.", "It was a good talk."],
			["He don't work there.", "He doesn't work there."],
			["I heard that you was there.", "I heard that you were there."],
			["There is many reasons for it.", "There are many reasons for it."],
			["Our conversation were helpful.", "Our conversation was helpful."],
		],
		right: [
			"Talking with you was a pleasure.",
			"If it were possible, I would come.",
			"As it were, we agreed.",
			"There is many a reason for it.",
			"Should he have time, I will call.",
			"The questions in our conversation were helpful.",
			"If the position were open, I would apply.",
			"The people you met and the team they has-been joined.".replace("they has-been joined", "they joined"),
		],
	},
	"am-agree": {
		slips: [
			["I am agree with the plan.", "I agree with the plan."],
			["I am work at a bank.", "I work at a bank."],
			["I am interest in the role.", "I am interested in the role."],
		],
		right: ["I am in agreement.", "I am, I think, ready.", "I am hopeful.", "What I am, look at it, is patient."],
	},
	article: {
		slips: [
			["It was a interesting talk.", "It was an interesting talk."],
			["It took a hour.", "It took an hour."],
			["She is a HR manager.", "She is an HR manager."],
			["It is an useful tool.", "It is a useful tool."],
			["I met an manager.", "I met a manager."],
			["A interview is a talk.", "An interview is a talk."],
			["It was an huge help.", "It was a huge help."],
			["It was a unusual case.", "It was an unusual case."],
			["We grew an 8 % share and a 11 % one.", "We grew an 8 % share and an 11 % one."],
		],
		right: [
			"It was a one-hour talk at a university in a European city.",
			"An hour, an honest word, an heir and an MBA.",
			"A user, a unit, a useful tool, a once open door.",
			"Plan A is better than plan B, and grade A in maths.",
			"From a to z, a and b.",
			"An historic change in an hotel.",
			"It was an unusual, an urgent and an ugly case.",
			"I wrote an mRNA report and an x-ray note.",
			"A SQL query and an SQL query.",
			"We met a la carte.",
			"It is a uniform, a union and a ubiquitous one.",
		],
	},
	"could-of": {
		slips: [
			["I should of said it.", "I should have said it."],
			["It could of been better.", "It could have been better."],
		],
		right: ["I would, of course, come.", "I could of course come.", "What we could, of all things, do."],
	},
	"did-past": {
		slips: [
			["I did not received it.", "I did not receive it."],
			["I didn’t knew the plan.", "I didn’t know the plan."],
		],
		right: ["I did not receive it.", "What I did had an effect.", "I did, told by her, my best."],
	},
	"double-comparison": {
		slips: [
			["It is more better now.", "It is better now."],
			["This was the most best part.", "This was the best part."],
		],
		right: [
			"It is more better-suited people we need.".replace("more better-suited", "more, better suited,"),
			"Most of the best people came.",
			"It is far better.",
		],
	},
	"double-space": {
		slips: [
			["We spoke  about it.", "We spoke about it."],
			["On Monday,  we met.", "On Monday, we met."],
		],
		right: ["We spoke.  It was good.", "We spoke about it.\n  And more.", "Is it?  Yes."],
	},
	"doubled-word": {
		slips: [
			["Thank you for the the time.", "Thank you for the time."],
			["I was glad to\nto see you.", "I was glad to see you."],
			["The the talk was good.", "The talk was good."],
		],
		right: [
			"We had had a talk, and I know that that helps.",
			"I checked in in the morning and moved on on Monday.",
			"It was a very very good talk with Duran Duran.",
			"What it is is a test.",
			"He gave her her ticket.",
			"Point by point, step-by-step.",
			"It is the best. The rest is done.",
		],
	},
	"explain-me": {
		slips: [
			["You explained me the role.", "You explained to me the role."],
			["She described us how it works.", "She described to us how it works."],
		],
		right: ["You explained to me the role.", "She explained the role.", "It would describe me well."],
	},
	"follow-up-verb": {
		slips: [
			["I will follow-up with you.", "I will follow up with you."],
			["I wanted to follow-up on it.", "I wanted to follow up on it."],
		],
		right: [
			"Thank you for the follow-up on Monday.",
			"I look forward to follow-up questions.",
			"Would a follow-up call help?",
		],
	},
	"here-hear": {
		slips: [
			["I hope to here from you.", "I hope to hear from you."],
			["I look forward to here back.", "I look forward to hear back."],
		],
		right: ["I came here from your office.", "The way to here was long.", "It is here."],
	},
	its: {
		slips: [
			["Its a good team.", "It’s a good team."],
			["Its clear that it works.", "It’s clear that it works."],
			["The company and it's customers grow.", "The company and its customers grow."],
			["It has it’s own fleet.", "It has its own fleet."],
		],
		right: [
			"It’s a good team with its own plan.",
			"It’s customers who decide.",
			"Its not inconsiderable budget and its very nature.",
			"Its good name helps.",
		],
	},
	"look-forward": {
		slips: [
			["I look forward to hear from you.", "I look forward to hearing from you."],
			["Looking forward to meet you.", "Looking forward to meeting you."],
			["I look forward to work with you.", "I look forward to working with you."],
			["I look forward hearing from you.", "I look forward to hearing from you."],
		],
		right: [
			"I look forward to hearing from you.",
			"I look forward to work that matters.",
			"I look forward to talk and tea.",
			"I look forward to the start on Monday.",
			"I had to hear it.",
		],
	},
	"loose-lose": {
		slips: [
			["I would not loose time.", "I would not lose time."],
			["We did not want to loose the customers.", "We did not want to lose the customers."],
		],
		right: ["Some loose ends were left, due to loose parts.", "A loose plan, and the time it took."],
	},
	"me-and": {
		slips: [
			["Me and Tom went there.", "Tom and I went there."],
			["Tom and me worked on it.", "Tom and I worked on it."],
		],
		right: [
			"It was for me and Tom.",
			"You showed Tom and me around.",
			"You asked me and Tom came.",
			"Tom and I worked on it.",
		],
	},
	"missing-apostrophe": {
		slips: [
			["I dont know.", "I don’t know."],
			["Im glad it went well.", "I’m glad it went well."],
			["They wont mind.", "They won’t mind."],
			["You cant see it.", "You can’t see it."],
			["Youre right, and weve met.", "You’re right, and we’ve met."],
			["Id like to come.", "I’d like to come."],
		],
		right: [
			"He is wont to come late.",
			"We were ill. Ill people stay at home.",
			"The ID is known; the ids are not.",
			"All is well, and its end is near.",
			"I don’t, can’t and won’t.",
			"They want fonts and a cantata.",
		],
	},
	"missing-space": {
		slips: [
			["The imaging,was good.", "The imaging, was good."],
			["We spoke today.Thank you for it.", "We spoke today. Thank you for it."],
		],
		right: [
			"It cost 1,000 and 2,500.",
			"We use Node.js, e.g. for www.example.com and report.The-last.pdf.",
			"It is so, is it?",
		],
	},
	"must-to": {
		slips: [
			["I must to go.", "I must go."],
			["We should to speak.", "We should speak."],
		],
		right: ["I will do what I can to help.", "It is a must to some.", "I must, to be fair, say it."],
	},
	"needless-preposition": {
		slips: [
			["We discussed about the plan.", "We discussed the plan."],
			["You can contact with me.", "You can contact me."],
			["You mentioned about the plan.", "You mentioned the plan."],
		],
		right: [
			"The discussion about the plan was good.",
			"I am in contact with them.",
			"We discussed it, and about time.",
			"There was an emphasis on it.",
		],
	},
	"one-of-the": {
		slips: [
			["It is one of the reason I applied.", "It is one of the reasons I applied."],
			["It was one of the main topic.", "It was one of the main topics."],
		],
		right: ["It is one of the reasons.", "One of the company cars was mine.", "It is one of the skill areas."],
	},
	participle: {
		slips: [
			["I have attach my report.", "I have attached my report."],
			["I have went there.", "I have gone there."],
			["I was impress by the team.", "I was impressed by the team."],
			["I was please to hear it.", "I was pleased to hear it."],
		],
		right: [
			"I have work to do.",
			"Could you have spoken?",
			"I have a report to attach.",
			"Would you have saw-blades?",
			"If I may, please, be brief.",
			"I have an interest in it.",
		],
	},
	principal: {
		slips: [
			["I worked as a principle engineer.", "I worked as a principal engineer."],
			["Our principle analyst left.", "Our principal analyst left."],
		],
		right: ["It is a principle of mine.", "In principle, engineers agree.", "The principal engineer came."],
	},
	"quiet-quite": {
		slips: [
			["It was quiet different.", "It was quite different."],
			["We had quiet a few talks.", "We had quite a few talks."],
		],
		right: ["It was a quiet place.", "The office was quiet, different from ours.", "It was quiet and nice."],
	},
	"repeated-mark": {
		slips: [
			["It was good,, and short.", "It was good, and short."],
			["It went well.. Thank you.", "It went well. Thank you."],
			["Is it so??", "Is it so?"],
		],
		right: ["It was good ... and short.", "Is it so?!", "Tables etc., and more.", "At 10:30, and std::vector."],
	},
	"sentence-capital": {
		slips: [
			["It went well. thank you for it.", "It went well. Thank you for it."],
			["thank you for your time.", "Thank you for your time."],
			["It went well.\n\nthank you for it.", "It went well.\n\nThank you for it."],
		],
		right: [
			"It took approx. two hours, incl. lunch etc. and more.",
			"We met. iOS is my field. eBay too.",
			"It has these parts:\n\nspeed\n\nand care.",
			"We met at Ltd. offices.",
			"It was good... and short.",
			"He said. van Dijk agreed.",
		],
	},
	"sentence-end": {
		slips: [
			["I would be glad to hear from you", "I would be glad to hear from you."],
			[
				"It was good to talk with you.\n\nI hope to hear more about it soon",
				"It was good to talk with you.\n\nI hope to hear more about it soon.",
			],
		],
		right: [
			"My telephone number is 555 0100, and I can be reached there",
			"Head of Marketing, Halden Ferries, Oslo Harbour, Norway",
			"Three things stayed with me:\n- the night ferry and its crew\n- how you deal with late data",
			"You find it at\nwww.halden.example/timetable/of/the/night",
			"With many thanks",
			"It was good to meet you and the team.",
			"Could we meet again next week at your office?",
		].map((text) => text.replace("there", "0100")),
	},
	"since-years": {
		slips: [
			["I work there since three years.", "I work there for three years."],
			["We know them since a long time.", "We know them for a long time."],
		],
		right: [
			"Since two years ago it works.",
			"I work there since 2019.",
			"It was since two weeks before that.",
			"Since three years of waiting ended, we move.",
		],
	},
	"small-i": {
		slips: [
			["Yesterday i met the team.", "Yesterday I met the team."],
			["We spoke and i’m glad.", "We spoke and I’m glad."],
		],
		right: ["It is open, i.e. free.", "There are two points: i) speed and ii) care.", "The value of i/o is high."],
	},
	"space-before-mark": {
		slips: [
			["It was good , and short.", "It was good, and short."],
			["Is it so ?", "Is it so?"],
		],
		right: ["It was good :)", "It cost .5 more.", "It was good ... and short.", "We use .NET at work."],
	},
	"split-word": {
		slips: [
			["Is there any thing else?", "Is there anything else?"],
			["It works with out it.", "It works without it."],
		],
		right: ["Any one thing is fine.", "The door came with outer glass.", "All ready to go.", "Every good thing."],
	},
	"thanks-comma": {
		slips: [
			[
				"Thank you for your time, I look forward to hearing from you.",
				"Thank you for your time. I look forward to hearing from you.",
			],
		],
		right: [
			"Thank you for your time, and I look forward to hearing from you.",
			"If you have time, I would be glad to talk.",
			"Thank you for the talk, which I enjoyed.",
			"Thank you for what was, I think, a good talk.",
		],
	},
	"thanks-for-verb": {
		slips: [
			["Thank you for meet me.", "Thank you for meeting me."],
			["Thanks again for take the time.", "Thanks again for taking the time."],
		],
		right: [
			"Thank you for your help and the offer.",
			"Thank you for interview dates.",
			"Thank you for talk and tea.",
			"Thank you for the talk the other day.",
		],
	},
	"their-there": {
		slips: [
			["Their is a plan.", "There is a plan."],
			["They work for there customers.", "They work for their customers."],
			["They’re team is small.", "Their team is small."],
		],
		right: [
			"There is a plan for their team.",
			"They’re job hunting.",
			"I went there on business.",
			"The house of theirs is new.",
			"We get there experience permitting.".replace("experience permitting", "in time"),
		],
	},
	"then-than": {
		slips: [
			["It was better then expected.", "It was better than expected."],
			["I would rather then wait write.", "I would rather than wait write."],
			["First this, and than we met.", "First this, and then we met."],
		],
		right: [
			"It was better then. Now it is not.",
			"We will talk more then about it.",
			"I will know more then, I hope.",
			"It is more than enough.",
		],
	},
	"to-too": {
		slips: [
			["I am happy too hear it.", "I am happy to hear it."],
			["I would like too meet you.", "I would like to meet you."],
		],
		right: ["I am happy too.", "I would like to meet you too.", "I am glad too, and hear it often."],
	},
	uncountable: {
		slips: [
			["Thank you for the informations.", "Thank you for the information."],
			["You gave me good advices.", "You gave me good advice."],
			["You gave me a good advice.", "You gave me some good advice."],
			["I hope for a feedback.", "I hope for some feedback."],
		],
		right: [
			"He runs an information desk.",
			"We had a feedback session.",
			"We check remittance advices.",
			"A piece of advice.",
		],
	},
	"weather-whether": {
		slips: [
			["I wonder weather it fits.", "I wonder whether it fits."],
			["Weather or not, I will come.", "Whether or not, I will come."],
		],
		right: ["The weather was fine.", "What weather we had!", "In this weather the ferry stays."],
	},
	"wrong-preposition": {
		slips: [
			["I am interested on the role.", "I am interested in the role."],
			["I was responsible of the budget.", "I was responsible for the budget."],
		],
		right: ["I am interested in the role.", "I was responsible for it.", "I would be interested to learn more."],
	},
	"years-experience": {
		slips: [["I have five years experience.", "I have five years of experience."]],
		right: ["I have five years’ experience.", "In those years experience grew.", "In two years, experience grew."],
	},
	your: {
		slips: [
			["Your going to like it.", "You’re going to like it."],
			["You’re team was kind.", "Your team was kind."],
			["Thank you for you time.", "Thank you for your time."],
			["I know your busy this week.", "I know you’re busy this week."],
		],
		right: [
			"You’re welcome, and your team too.",
			"If your busy schedule allows, we could meet.",
			"I appreciate your looking into it, and your hiring process.",
			"I met you time and again.",
			"You’re offering help with it.",
			"Your very kind offer.",
		],
	},
};
