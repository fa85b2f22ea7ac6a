import { call } from "../api.ts";
import type { InputOf, RefereeView } from "../contract.ts";
import { RecordSaver } from "../parts/record-saver.svelte.ts";

type Patch = Omit<InputOf<"referees.edit">, "id" | "version">;
export type RefereeSaver = RecordSaver<Patch, RefereeView["referee"]>;

export const refereeSaver = (referee: RefereeView["referee"], onsaved: () => unknown): RefereeSaver =>
	new RecordSaver<Patch, RefereeView["referee"]>({
		key: `referee:${referee.id}`,
		record: referee,
		send: async (patch, version) => {
			const answer = await call("referees.edit", { id: referee.id, version, ...patch });
			return answer.ok ? { ok: true, value: answer.value.referee } : answer;
		},
		onsaved,
	});
