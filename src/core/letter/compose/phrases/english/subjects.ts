import { dayAndMonth } from "../../../written-date.ts";
import type { Matter, Phrases } from "../phrases.ts";

/** Subject lines in American or British English. */
export const subjectsIn = (language: "en" | "en-gb"): Phrases["subjects"] => {
	/** Which interview, fullest first. */
	const interviewLines = (lead: string, matter: Matter): readonly (string | null)[] => {
		const { position, on } = matter;
		if (!matter.hasInterview) return positionLines(lead, matter);
		const date = on === null ? null : dayAndMonth(on, language);
		return [
			position !== null && date !== null ? `${lead}, ${position} interview on ${date}` : null,
			position === null ? null : `${lead}, ${position} interview`,
			position === null ? null : `${lead}, ${position}`,
			date === null ? null : `${lead}, interview on ${date}`,
			`${lead}, ${matter.metRecipient ? "our" : "the"} interview`,
		];
	};

	return (kind, matter) => {
		const { company, correctedOn } = matter;
		switch (kind) {
			case "thank-you":
			case "feedback-request":
			case "thanks-after-no":
				return interviewLines("Thank you", matter);
			case "status-check":
				return interviewLines("Next steps", matter);
			case "closing-note":
				return interviewLines("With thanks", matter);
			case "competing-offer":
				return positionLines("Timing of my application", matter);
			case "deadline-request":
			case "decline":
				return positionLines("Your offer", matter);
			case "acceptance":
				return positionLines("Acceptance of your offer", matter);
			case "withdrawal":
				return positionLines("Withdrawing my application", matter);
			case "address-request":
				return ["Contact details for a thank-you note"];
			case "correction":
				return [
					correctedOn === null ? null : `A correction to my message of ${dayAndMonth(correctedOn, language)}`,
					"A correction to my message",
				];
			case "news":
				return [company === null ? "A piece of news" : `A piece of news about ${company}`];
			case "reference-request":
				return [language === "en-gb" ? "May I name you as a referee?" : "May I name you as a reference?"];
			case "reference-heads-up":
				return matter.isAgain
					? [company === null ? null : `An update on my application to ${company}`, "An update on my application"]
					: [company === null ? null : `${company} may contact you about me`, "Somebody may contact you about me"];
			case "reference-thanks":
				return ["Thank you, and how it went"];
		}
	};
};

const positionLines = (lead: string, { position }: Matter): readonly (string | null)[] => [
	position === null ? null : `${lead}, ${position}`,
	lead,
];
