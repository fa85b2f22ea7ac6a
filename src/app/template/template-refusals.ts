/** Refusals that only templates give, as rows of `REFUSALS`. */
export const TEMPLATE_REFUSALS = {
	"template-name-taken": {
		status: 409,
		exit: 6,
		title: "A template has this name already",
		sentence: "Nothing was changed. Choose another name, or change that template.",
	},
	"template-does-not-fit": {
		status: 422,
		exit: 2,
		title: "This template is for another letter",
		sentence: "Nothing was drafted. Choose a template that fits, or change what this one is for.",
	},
	"template-gaps": {
		status: 422,
		exit: 2,
		title: "This template asks for something that is not noted",
		sentence:
			"Nothing was drafted. Note what is missing, or draft all the same: leave those sentences out (gaps: left-out), or keep the gaps to fill in yourself (gaps: kept).",
	},
} as const;
