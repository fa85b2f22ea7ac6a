/** Offices of the sample companies: a weekend of each kind, a zone on each side of UTC. */
export const OFFICES = [
	["DE", "Europe/Berlin"],
	["GB", "Europe/London"],
	["US", "America/New_York"],
	["US", "America/Los_Angeles"],
	["AE", "Asia/Dubai"],
	["SA", "Asia/Riyadh"],
	["EG", "Africa/Cairo"],
	["IN", "Asia/Kolkata"],
	["BR", "America/Sao_Paulo"],
] as const;

export const PLACES = ["Halden", "Tessera", "Osier", "Cobalt", "Brightwell", "Pennant", "Larkfield", "Sorrel"] as const;
export const TRADES = [
	"Ferries",
	"Museum",
	"Books",
	"Light Rail",
	"Oats",
	"Instruments",
	"Gardens",
	"Analytics",
] as const;
export const POSITIONS = [
	"Marketing analyst",
	"Audience officer",
	"Data engineer",
	"Research lead",
	"Planner",
] as const;
export const FIRST_NAMES = ["Ines", "Tom", "Asha", "Juno", "Amal", "Piotr", "Grace", "Mateus", "Hana", "Elif"] as const;
export const LAST_NAMES = ["Okafor", "Brandvold", "Demirel", "Castellanos", "Qabbani", "Wójcik", "Achterberg"] as const;

/** 200 words, as long as a good thank-you letter may be. */
export const letterBody = (first: string, company: string, position: string): string =>
	`Dear ${first},

Thank you for taking the time to talk with me about the ${position} role at ${company}. I left the conversation with a much clearer picture of how the team decides what to work on, and of why asking passengers comes before asking the dashboard.

You described the winter timetable campaign and the doubts that came with it. I recognised the situation from my last job, where a churn table looked right for months until a simple check caught a double count. I built that check myself, wrote down how it worked, and taught two colleagues to maintain it. I would enjoy bringing the same care to your reports, and the same habit of saying early when a number does not look right.

One thing I could have answered better was your question about working with people who see the data differently. What has worked for me is to sit down with them, agree on one example, and follow it through every step together. It takes an hour and it usually ends the argument.

I remain very interested in the role and in the team. If anything else would help your decision, please let me know.

With kind regards,
Maya Lindqvist`;
