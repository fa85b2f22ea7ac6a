import { patternRule } from "../grammar-rule.ts";

/** Subject and verb, where nothing else can be meant: "we was", "it were", "there is many". */
export const agreement = patternRule("agreement", [
	[/(?<=\b(?:we|they) )(?:was)\b/gi, "were"],
	[/(?<=\b(?:we|they) )is\b/gi, "are"],
	[/(?<=\b(?:we|they) )has\b/gi, "have"],
	[/(?<=\b(?:we|they) )doesn(['’])t\b/gi, "don$1t"],
	[/(?<=(?:^|[.!?] |\b(?:when|that|because|while|if) )you )was\b/gim, "were"],
	// "If it were" is right, and so is "those who met him were": only at the start of a sentence is it sure.
	[/(?<=(?:^|[.!?] )(?:I|He|She|It|This|That) )were\b/gm, "was"],
	[/(?<=(?:^|[.!?] )(?:He|She|It|This|That) )have\b/gm, "has"],
	[/(?<=(?:^|[.!?] )(?:He|She|It|This|That) )don(['’])t\b/gm, "doesn$1t"],
	[/(?<=\bI )(?:is|are)\b/g, "am"],
	[/(?<=\bI )has\b/g, "have"],
	[/\bthere is(?= (?:many(?! an?\b)|several)\b)/gi, "there are"],
	[/\bthere was(?= (?:many(?! an?\b)|several)\b)/gi, "there were"],
	[
		/(?<=\b(?:our|the|this|that|my|your) (?:conversation|talk|interview|meeting|call|discussion|tour|visit|position|role) )were\b(?! (?:it|to)\b)/gi,
		(match, { text }) =>
			// "If the position were open", "the questions in our talk were": only as a subject of its own.
			/(?:^|[.!?;] |, (?:and|but) )(?:our|the|this|that|my|your) \w+ $/i.test(text.slice(0, match.index))
				? "was"
				: null,
	],
]);
