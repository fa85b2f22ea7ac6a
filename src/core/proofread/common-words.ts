/** English, and what Austria calls two months, which our German dictionary does not know. */
const CALENDAR =
	"monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december janner jaenner feber";

// Names that are also words, and words that open sentences: what stands here is judged as a word first.
const WORDS_LIKE_NAMES =
	"will mark grace hope rose faith bill rob sue pat art dean grant chase frank jack drew guy joy max miles penny ray robin ruby summer violet lance pierce gene wade clay reed rich tab gill olive ivy lily iris pearl jade amber dawn eve angel bob don nick jimmy harry carol heather basil victor norm herb dale glen heath cliff ford lane page price young white black brown green gray king bishop baker cook hill wood woods stone field fields long short small best good sharp wise west north south east day may";
const OPENERS =
	"i a an the and or but if in on at of to for from with by as so then than that this these those it its we you your he she they them their our my me us please thank thanks kind best warm dear hello hi yours sincerely regards again also after before while when where what why who how which there here have has had is are was were be been do does did can could would should might must not no yes one two three first second third last next most more many much some any all both each every other another such only very too well just still even since until once during about over under between through above below up down out off into onto since because although though however therefore meanwhile finally overall looking speaking meeting hearing talking working during interview role position team company meeting job";

const COMMON = new Set(`${CALENDAR} ${WORDS_LIKE_NAMES} ${OPENERS}`.split(" "));
const CALENDAR_WORDS = new Set(CALENDAR.split(" "));

/** True for days and months, which begin with a capital and yet name nobody. */
export const isCalendarWord = (folded: string): boolean => CALENDAR_WORDS.has(folded);

/** True for a short list of words that must not be taken for names even where no dictionary is at hand. */
export const isCommonWord = (folded: string): boolean => COMMON.has(folded);
