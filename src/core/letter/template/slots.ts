/** What stands between braces in a template, as it is typed there: each is filled from the record. */
export const SLOT_NAMES = [
	"greeting",
	"name",
	"their title",
	"company",
	"position",
	"interview date",
	"interviewers",
	"talked about",
	"strong point",
	"doubt",
	"interest",
	"promised date",
	"next step",
	"news",
	"news link",
	"today",
	"closing",
	"my name",
	"my email",
	"my phone",
] as const;
export type SlotName = (typeof SLOT_NAMES)[number];
