import type { SlotName } from "#core/letter/template/slots.ts";
import type { words } from "./words.ts";

/** The slots by what they are about, in the order in which a letter needs them. */
export const SLOT_GROUPS: readonly {
	readonly group: keyof typeof words.groups;
	readonly slots: readonly SlotName[];
}[] = [
	{ group: "letter", slots: ["greeting", "closing", "today"] },
	{ group: "them", slots: ["name", "their title", "company", "position"] },
	{
		group: "talk",
		slots: [
			"interview date",
			"interviewers",
			"thanks",
			"talked about",
			"strong point",
			"doubt",
			"interest",
			"promised date",
			"next step",
		],
	},
	{ group: "you", slots: ["my name", "my email", "my phone"] },
	{ group: "news", slots: ["news", "news link"] },
];
