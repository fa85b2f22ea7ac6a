import { call } from "../api.ts";
import type { InputOf, OutputOf } from "../contract.ts";
import { RecordSaver } from "../parts/record-saver.svelte.ts";
import { TOO_LONG, tooLongBy } from "../parts/too-long.ts";

export type Template = OutputOf<"templates.view">["template"];
type Patch = Omit<InputOf<"templates.edit">, "id" | "version">;
export type TemplateSaver = RecordSaver<Patch, Template>;

/** Saves a template by itself; what is refused, for a slot half typed, waits here until it is whole. */
export const templateSaver = (template: Template): TemplateSaver =>
	new RecordSaver<Patch, Template>({
		key: `template:${template.id}`,
		record: template,
		send: async (patch, version) => {
			if (tooLongBy(patch.body ?? "") > 0) return TOO_LONG;
			const answer = await call("templates.edit", { id: template.id, version, ...patch });
			return answer.ok ? { ok: true, value: answer.value.template } : answer;
		},
		onsaved: () => undefined,
	});
