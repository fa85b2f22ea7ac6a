import { ok, type Result } from "#core/result.ts";
import type { Instant } from "#core/time/instant.ts";
import type { Refusal } from "./errors.ts";
import type { Noun, Nouns, Records, Stored } from "./ports.ts";
import { conflict, refuse } from "./transaction.ts";

/** Loads a record, lets `decide` make the new one, and saves it if the version is still the one the client saw. */
export const editRecord = async <N extends Noun>(
	records: Records,
	edit: {
		readonly noun: N;
		readonly id: string;
		readonly version: number;
		readonly at: Instant;
		readonly decide: (kept: Stored<Nouns[N]>) => Result<Nouns[N], Refusal>;
	},
): Promise<Result<Nouns[N], Refusal>> => {
	const kept = await records.get(edit.noun, edit.id);
	if (kept === null) return refuse("not-found");
	if (kept.version !== edit.version) return conflict(kept);
	const decided = edit.decide(kept);
	if (!decided.ok) return decided;
	const saved = await records.update(edit.noun, decided.value, edit.version, edit.at);
	if (saved === "missing") return refuse("not-found");
	if (saved === "stale") return conflict(await records.get(edit.noun, edit.id));
	return ok(decided.value);
};
