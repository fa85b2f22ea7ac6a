import * as z from "zod/mini";
import { filledLine, id, line, link } from "../fields.ts";

/** What can be said of a piece of news, each part optional. */
export const clippingFields = {
	opportunityId: z.optional(id<"opportunity">()),
	title: z.optional(filledLine(300)),
	url: z.optional(z.nullable(link())),
	excerpt: z.optional(line(600)),
	/** Why it matters to this role, in one line. */
	reason: z.optional(line(300)),
};
