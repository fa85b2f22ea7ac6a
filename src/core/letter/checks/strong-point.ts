import type { Check } from "./check.ts";
import { contentResult } from "./content.ts";

/** One strength, tied to what they need. */
export const strongPoint: Check<"strong-point"> = {
	id: "strong-point",
	run: (input) =>
		contentResult("strong-point", input, {
			english:
				/\b(?:in my (?:\w+ )?\w+|my (?:\w+ )?(?:experience|background|work|years|degree|training|skills?|time|job|role|team|practice|ward|class|project|thesis|own|answer|habit|clients?|pupils|students|shop|studio|lab)|(?:I|we)(?:['’]ve| have|['’]d| had)? (?:\w+ )?(?:built|led|ran|run|wrote|managed|designed|taught|moved|cut|halved|reduced|raised|trained|introduced|set|helped|launched|rebuilt|worked|spent|handled|planned|learned|learnt|grew|kept|brought|saved|made|did|done|used|shipped|replaced|negotiated|organi[sz]ed|coached|created|developed|improved|fixed|started|opened|looked|call|translated|coordinated|mapped|measured|tested|turned|found|solved|drew|wired|drove|served|sold)|I (?:would|could|can|will|['’]d) (?:bring|help|add|contribute|start|offer)|I bring|I (?:have |had |also |once |then |\w+ly )?(?!enjoyed|appreciated|wanted|looked|liked|loved|hoped|noticed|discussed|talked|mentioned|asked)\w{3,}ed|(?:cut|saved|halved|reduced|raised|doubled) (?:our|my|the|its)|years? (?:of|in|as)|as a (?:\w+ ){0,3}(?:I|at)|at [A-Z]\w+,? (?:I|we))\b/,
			arabic: /خبرت|خبرة|عملي|عملت|قدت|بنيت|صمّ?مت|أنجز|مهارات|أضيف|قمت|طو[ّ]?رت|أدرت|سنوات|درّ?ست|أشرفت|خفض/u,
			notes: ({ context: { notes } }) => [...notes.wentWell, notes.doubtAnswer],
		}),
};
