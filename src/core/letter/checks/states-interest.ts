import { hesitates } from "../hesitates.ts";
import { type Check, NOT_ASKED } from "./check.ts";
import { contentResult } from "./content.ts";

/** That they still want it: this company, and this position. Who noted a doubt is not told to say otherwise. */
export const statesInterest: Check<"states-interest"> = {
	id: "states-interest",
	run: (input) => {
		const result = contentResult("states-interest", input, {
			english:
				/\b(?:interest\w*|excit\w+|enthusias\w+|eager|keen|appeal\w*|attract\w+|motivat\w+|delighted|proud|convinced|drawn|(?:love|like|want|hope|wish|glad|happy|pleased|ready) to (?:\w+ )?(?:join|work|be|do|help|contribute|take|bring|come|start|teach|build|learn|run|lead)|look(?:ing)? forward to (?:joining|working|contributing|the (?:chance|possibility))|join(?:ing)? (?:you|the|your|\p{Lu}\w+)|want this|right (?:place|role|job|post|position)|close to what|exactly (?:the|what|how)|(?:more|even more) (?:certain|sure)|place for me|where I (?:want|would like)|welcome the chance|picture myself|would enjoy|look(?:ing)? forward to working|see myself|hope to)\b/iu,
			arabic: /مهتم|اهتمام|أتطلع|يسعدني|أرغب|رغبت|متحمس|حماس|الانضمام|أود|أتشرف|شغف|حرص/u,
			notes: ({ context: { notes } }) => [notes.wantThisJob],
		});
		return result.kind === "found" && hesitates(input.context.notes.wantThisJob) ? NOT_ASKED : result;
	},
};
