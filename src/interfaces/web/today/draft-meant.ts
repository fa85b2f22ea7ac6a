import type { SheetPerson } from "../contract.ts";

/** The draft a key means: that of the chosen person, or else the first of the sheet; `null` where none is written. */
export const draftMeant = (
	people: readonly Pick<SheetPerson, "personId" | "letter">[],
	personId: string | null,
): string | null => {
	const meant = personId === null ? people : people.filter((person) => person.personId === personId);
	return meant.find(({ letter }) => letter?.state === "draft")?.letter?.letterId ?? null;
};
