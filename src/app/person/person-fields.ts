import * as z from "zod/mini";
import { NAME_SOURCES, PERSON_ROLES } from "#core/person/person.ts";
import { email, filledLine, id, line, listOf, prose } from "../fields.ts";

/** What can be said of a person, each part optional. */
export const personFields = {
	companyId: z.optional(z.nullable(id<"company">())),
	name: z.optional(z.nullable(filledLine(120))),
	nameSource: z.optional(z.enum(NAME_SOURCES)),
	preferredName: z.optional(z.nullable(filledLine(120))),
	honorific: z.optional(z.nullable(filledLine(40))),
	greeting: z.optional(z.nullable(filledLine(120))),
	/** In letters in Arabic; without it a `greeting` in Arabic letters serves. */
	arabicGreeting: z.optional(z.nullable(filledLine(120))),
	saidLike: z.optional(z.nullable(line(120))),
	title: z.optional(z.nullable(filledLine(160))),
	roles: z.optional(listOf(z.enum(PERSON_ROLES), 4)),
	email: z.optional(z.nullable(email())),
	phone: z.optional(z.nullable(filledLine(60))),
	doNotCall: z.optional(z.boolean()),
	note: z.optional(prose()),
};

/** Someone met at an interview, as named in passing: everything but the id may be unknown. */
export const personDraft = z.strictObject({ id: id<"person">(), ...personFields });
export type PersonDraft = z.infer<typeof personDraft>;
