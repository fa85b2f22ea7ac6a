import type { CountryCode } from "../../../../time/work-week.ts";
import { isolated } from "../../../script.ts";
import { dayAndMonth } from "../../../written-date.ts";
import type { Matter, Phrases } from "../phrases.ts";

/** Subject lines in Arabic, with days as the office's country writes them. */
export const subjectsIn = (country: CountryCode | null): Phrases["subjects"] => {
	/** Which interview, fullest first; which position, where no interview is recorded. */
	const interviewLines = (lead: string, otherwise: string, matter: Matter): readonly (string | null)[] => {
		const { position, on } = matter;
		if (!matter.hasInterview) return positionLines(otherwise, matter);
		const interview = matter.metRecipient ? "مقابلتنا" : "المقابلة";
		const post = position === null ? null : `مقابلة ${isolated(position)}`;
		const date = on === null ? null : `يوم ${dayAndMonth(on, "ar", country)}`;
		return [
			post !== null && date !== null ? `${lead} ${post} ${date}` : null,
			post === null ? null : `${lead} ${post}`,
			date === null ? null : `${lead} ${interview} ${date}`,
			`${lead} ${interview}`,
		];
	};

	return (kind, matter) => {
		const company = matter.company === null ? null : isolated(matter.company);
		switch (kind) {
			case "thank-you":
			case "feedback-request":
			case "thanks-after-no":
			case "closing-note":
				return interviewLines("شكر على", "شكر لكم", matter);
			case "status-check":
				return interviewLines("الخطوات التالية بعد", "الخطوات التالية", matter);
			case "competing-offer":
				return positionLines("الجدول الزمني لطلبي", matter);
			case "deadline-request":
			case "decline":
				return positionLines("بخصوص عرضكم", matter);
			case "acceptance":
				return positionLines("قبول عرضكم", matter);
			case "withdrawal":
				return positionLines("سحب طلبي", matter);
			case "address-request":
				return ["بيانات التواصل لإرسال رسالة شكر"];
			case "correction":
				return [
					matter.correctedOn === null
						? null
						: `تصحيح لرسالتي المرسلة يوم ${dayAndMonth(matter.correctedOn, "ar", country)}`,
					"تصحيح لرسالتي",
				];
			case "news":
				return [company === null ? "خبر أود مشاركته" : `خبر عن ${company}`];
			case "reference-request":
				return ["هل يمكنني ذكر اسمكم مرجعاً لي؟"];
			case "reference-heads-up":
				return matter.isAgain
					? [company === null ? null : `مستجدات طلبي لدى ${company}`, "مستجدات طلبي"]
					: [company === null ? null : `تواصل محتمل من ${company} بشأني`, "تواصل محتمل بشأني"];
			case "reference-thanks":
				return ["شكر لكم، وما آل إليه طلبي"];
		}
	};
};

const positionLines = (lead: string, { position }: Matter): readonly (string | null)[] => [
	position === null ? null : `${lead}، وظيفة ${isolated(position)}`,
	lead,
];
