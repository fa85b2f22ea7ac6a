import * as z from "zod/mini";
import { id, yesOrNo } from "../fields.ts";

/** Which letter, and whether it goes by post: then it carries both addresses, the date and room for a signature. */
export const sheetInput = z.strictObject({ id: id<"letter">(), forPost: z.optional(yesOrNo()) });
