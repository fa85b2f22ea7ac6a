import { osaDistance } from "../../proofread/osa.ts";
import { SLOT_NAMES, type SlotName } from "./slots.ts";

/** What people write for a slot that has another name here. */
const OTHER_NAMES: Readonly<Record<string, SlotName>> = {
	role: "position",
	job: "position",
	"job title": "position",
	title: "their title",
	date: "interview date",
	"first name": "name",
	"last name": "name",
	"recipient name": "name",
	"interviewer name": "name",
	interviewer: "name",
	employer: "company",
	"company name": "company",
	"your name": "my name",
	signature: "my name",
	email: "my email",
	phone: "my phone",
	deadline: "promised date",
	link: "news link",
	strength: "strong point",
	salutation: "greeting",
	"sign off": "closing",
};

const FEWEST_STEPS = 1;
const LETTERS_PER_STEP = 4;

/** The slot somebody probably meant; `null` where none is near. */
export const nearestSlot = (written: string): SlotName | null => {
	const name = written
		.trim()
		.toLowerCase()
		.replace(/[\s_-]+/g, " ");
	const other = OTHER_NAMES[name];
	if (other !== undefined) return other;
	const limit = Math.max(FEWEST_STEPS, Math.floor(name.length / LETTERS_PER_STEP));
	const near = SLOT_NAMES.map((slot) => ({ slot, steps: osaDistance(name, slot, limit) }))
		.filter(({ steps }) => steps <= limit)
		.sort((a, b) => a.steps - b.steps);
	return near[0]?.slot ?? null;
};
