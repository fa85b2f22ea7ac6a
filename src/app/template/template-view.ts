import type { TemplateId } from "#core/ids.ts";
import { readSlots } from "#core/letter/template/read-slots.ts";
import type { SlotName } from "#core/letter/template/slots.ts";
import { nameKey } from "#core/name-key.ts";
import type { Template } from "#core/template/template.ts";
import type { ReadableRecords } from "../ports.ts";

/** The slots of a template, each once, in the order of its text. */
export const slotsOf = ({ subject, body }: Pick<Template, "subject" | "body">): readonly SlotName[] => [
	...new Set(readSlots(`${subject}\n${body}`).pieces.flatMap((piece) => (piece.kind === "slot" ? [piece.slot] : []))),
];

export const templateView = async (records: ReadableRecords, id: TemplateId) => {
	const template = await records.get("template", id);
	return template === null ? null : { template, slots: slotsOf(template) };
};

/** Whether another template that is in use has this name, however it is capitalised or spaced. */
export const isNameTaken = async (records: ReadableRecords, name: string, by: TemplateId): Promise<boolean> => {
	const { records: same } = await records.list("template", { where: { nameKey: nameKey(name) } });
	return same.some(({ id }) => id !== by);
};
