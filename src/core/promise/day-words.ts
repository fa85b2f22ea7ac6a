/** Weekdays by their folded names, Monday first; several spellings per day. Arabic without its article, hamza as ا. */
const WEEKDAYS: readonly string[] = [
	"monday mon montag mo lundi lunes الاثنين الإثنين اثنين",
	"tuesday tue tues dienstag mardi martes الثلاثاء ثلاثاء",
	"wednesday wed mittwoch mercredi miercoles الاربعاء الأربعاء اربعاء",
	"thursday thu thur thurs donnerstag jeudi jueves الخميس خميس",
	"friday fri freitag vendredi viernes الجمعة جمعة",
	"saturday sat samstag sonnabend samedi sabado السبت سبت",
	"sunday sun sonntag dimanche domingo الاحد الأحد احد",
];

/** Months by their folded names, January first; Arabic in Egyptian and Levantine names. */
const MONTHS: readonly string[] = [
	"january jan januar janner janvier enero يناير كانون_الثاني",
	"february feb februar fevrier febrero فبراير شباط",
	"march mar marz mars marzo مارس اذار آذار",
	"april apr avril abril ابريل أبريل نيسان",
	"may mai mayo مايو ايار أيار",
	"june jun juni juin junio يونيو حزيران",
	"july jul juli juillet julio يوليو تموز",
	"august aug aout agosto اغسطس أغسطس آب",
	"september sep sept septembre septiembre سبتمبر ايلول أيلول",
	"october oct oktober okt octobre octubre اكتوبر أكتوبر تشرين_الاول",
	"november nov novembre noviembre نوفمبر تشرين_الثاني",
	"december dec dezember dez decembre diciembre ديسمبر كانون_الاول",
];

/** Numbers of days and weeks as people write them. */
const NUMBERS: readonly string[] = [
	"a an one ein einer einem einen eine un une una اسبوع",
	"two a_couple_of couple zwei deux dos اسبوعين",
	"three drei trois tres ثلاثة ثلاث",
	"four vier quatre cuatro اربعة أربعة",
	"five funf cinq cinco خمسة",
	"six sechs seis ستة",
	"seven sieben sept siete سبعة",
	"eight acht huit ocho ثمانية",
	"nine neun neuf nueve تسعة",
	"ten zehn dix diez عشرة",
];

const indexOf = (lists: readonly string[]): ReadonlyMap<string, number> =>
	new Map(lists.flatMap((list, at) => list.split(" ").map((word) => [word.replaceAll("_", " "), at + 1] as const)));

export const WEEKDAY_BY_WORD = indexOf(WEEKDAYS);
export const MONTH_BY_WORD = indexOf(MONTHS);
export const NUMBER_BY_WORD = indexOf(NUMBERS);

/** An alternative of all these words, the longest first, so that "mar" never hides "mars". */
export const anyOf = (words: ReadonlyMap<string, number>): string =>
	[...words.keys()].sort((a, b) => b.length - a.length).join("|");
