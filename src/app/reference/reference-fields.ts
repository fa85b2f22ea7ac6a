import * as z from "zod/mini";
import { HAND_OVERS, TALKING_POINT_KINDS } from "#core/reference/reference.ts";
import { filledLine, line, listOf } from "../fields.ts";

/** What a referee may speak about. A doubt stands here only because the user chose it. */
const talkingPoint = z.strictObject({ kind: z.enum(TALKING_POINT_KINDS), text: filledLine(500) });

export const referenceFields = {
	how: z.optional(z.enum(HAND_OVERS)),
	points: z.optional(listOf(talkingPoint, 12)),
	changed: z.optional(line(500)),
};
