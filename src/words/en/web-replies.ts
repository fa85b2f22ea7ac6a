const REASONS: Readonly<Record<string, string>> = {
	"no-such-address": "There is no such address.",
	"no-such-domain": "There is no such mail domain.",
	"mailbox-full": "Their mailbox is full.",
	"too-large": "The message was too large for them.",
	"refused-as-spam": "Their server took it for unwanted mail.",
	"not-allowed": "Their server does not take mail from here.",
	"not-reachable": "Their server could not be reached.",
	other: "Their server gave no clear reason.",
};

/** Messages that came, and what they may mean. */
export const replies = {
	section: "They wrote",
	wrote: (who: string) => `${who} wrote`,
	somebody: "Somebody",
	asks: {
		moves: (day: string) => `They name ${day}: move the date?`,
		promises: (day: string) => `They promise an answer by ${day}: note it?`,
		adds: (when: string) => `They invite you for ${when}: add the interview?`,
		shifts: (when: string) => `The interview moves to ${when}: change it?`,
		cancels: "The interview is cancelled: mark it so?",
		rejected: "This reads like a no: record it?",
		offer: "This reads like an offer: record it?",
		advanced: "This reads like the next round: record it?",
	},
	yes: "Yes",
	no: "No",
	other: "Another day",
	otherDay: "The day they mean",
	save: "Save",
	done: "Done",
	dismissed: "Left as it was",
	which: "Which one is this about?",
	bounced: (reason: string) => `A letter did not arrive. ${REASONS[reason] ?? REASONS.other}`,
	delayed: (reason: string) => `A letter is late; their server goes on trying. ${REASONS[reason] ?? REASONS.other}`,
	noted: "Noted",
};
