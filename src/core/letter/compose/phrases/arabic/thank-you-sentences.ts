import { isolated } from "../../../script.ts";
import { ended } from "../ended.ts";
import type { Matter } from "../phrases.ts";
import { type Variants, variant } from "../variant.ts";

// "وظيفة" is feminine, and so every pronoun and adjective that follows is.
export const role = ({ position }: Matter): string => (position === null ? "الوظيفة" : `وظيفة ${isolated(position)}`);

export const roleAtCompany = (matter: Matter): string =>
	matter.company === null ? role(matter) : `${role(matter)} لدى ${isolated(matter.company)}`;

/** The first sentence of a thank-you; `onDay` is " يوم …" or empty. Only those in the interview are thanked for the talk. */
export const thanksSentence = (matter: Matter, turn: number, onDay: string): string => {
	if (matter.metRecipient) return variant(AFTER_THE_TALK, turn)(matter, onDay);
	if (!matter.hasInterview) return ended(`شكراً لكم على النظر في طلبي من أجل ${roleAtCompany(matter)}.`);
	return variant(matter.isArranger ? FOR_ARRANGING : FOR_THE_CHANCE, turn)(matter, onDay);
};

const AFTER_THE_TALK: Variants<[Matter, string]> = [
	(matter, onDay) => ended(`أشكركم على وقتكم${onDay} وعلى حديثنا عن ${role(matter)}.`),
	(matter, onDay) => ended(`شكراً جزيلاً لكم على المقابلة التي جرت${onDay} بشأن ${roleAtCompany(matter)}.`),
	(matter, onDay) =>
		ended(
			`سعدت ${matter.isOnSite ? "بلقائكم" : "بالحديث معكم"}${onDay}، وأود أن أعبّر عن شكري لما منحتموه من وقت واهتمام حين تحدثنا عن ${role(matter)}.`,
		),
	(matter, onDay) => ended(`أكتب إليكم لأشكركم على إجراء المقابلة${onDay} من أجل ${roleAtCompany(matter)}.`),
	(matter, onDay) => `أقدّر لكم فرصة الحديث معكم${onDay} حول ${role(matter)}، ولكم مني جزيل الامتنان.`,
	(matter, onDay) => ended(`لكم خالص التقدير لمشاركتكم في المقابلة${onDay} الخاصة ب${roleAtCompany(matter)}.`),
];

// True before the interview too, and of anybody at the company.
const FOR_THE_CHANCE: Variants<[Matter, string]> = [
	(matter, onDay) => ended(`شكراً لكم على إتاحة فرصة المقابلة${onDay} من أجل ${roleAtCompany(matter)}.`),
	(matter, onDay) => ended(`أشكركم جزيل الشكر على فرصة المقابلة${onDay} بشأن ${roleAtCompany(matter)}.`),
	(matter, onDay) => ended(`أكتب إليكم لأعبّر عن شكري على فرصة المقابلة${onDay} من أجل ${roleAtCompany(matter)}.`),
];
const FOR_ARRANGING: Variants<[Matter, string]> = [
	(matter, onDay) => ended(`شكراً لكم على ترتيب المقابلة${onDay} من أجل ${roleAtCompany(matter)}.`),
];

/** That the user still wants it. */
export const interestSentence = (matter: Matter, turn: number): string =>
	variant(matter.metRecipient ? INTERESTS_AFTER_TALK : INTERESTS, turn)(roleAtCompany(matter));

const remain = (roleHere: string): string => ended(`ما زال اهتمامي كبيراً ب${roleHere}.`);
const takeOn = (roleHere: string): string => ended(`يسعدني أن أتولى العمل في ${roleHere}.`);
const considered = (roleHere: string): string => ended(`أرجو أن يستمر النظر في طلبي من أجل ${roleHere}.`);
const hearMore = (roleHere: string): string => ended(`أود أن أعرف المزيد عن ${roleHere}.`);

const INTERESTS: Variants<[string]> = [remain, takeOn, considered, hearMore];
const INTERESTS_AFTER_TALK: Variants<[string]> = [
	remain,
	takeOn,
	(roleHere) => `رغبتي في ${roleHere} قائمة كما كانت قبل أن نتحدث.`,
	(roleHere) => ended(`بعد هذا الحديث أستطيع أن أتصور نفسي في ${roleHere}.`),
	considered,
	hearMore,
];
