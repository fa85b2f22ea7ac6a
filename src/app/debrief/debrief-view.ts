import { quickItems } from "#core/debrief/quick-path.ts";
import type { InterviewId } from "#core/ids.ts";
import type { OperationContext } from "../operation.ts";
import type { ReadableRecords } from "../ports.ts";
import { settingsOf } from "../settings/settings-of.ts";

/** A debrief with the items to ask first; `null` for an unknown interview. */
export const debriefView = async (context: OperationContext, records: ReadableRecords, id: InterviewId) => {
	const interview = await records.get("interview", id);
	if (interview === null) return null;
	const { hiddenItems } = await settingsOf(context, records);
	return {
		debrief: await records.get("debrief", id),
		quickItems: quickItems(interview.kind, hiddenItems),
		hiddenItems,
	};
};
