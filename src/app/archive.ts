import * as z from "zod/mini";
import type { Id } from "#core/ids.ts";
import { ok } from "#core/result.ts";
import type { RefusalCode } from "./errors.ts";
import { id } from "./fields.ts";
import { type OperationContext, operation } from "./operation.ts";
import type { Noun, Nouns, Records, Stored } from "./ports.ts";
import { refuse, writing } from "./transaction.ts";

/** What can be put away and brought back, and what has to be planned anew when it is. */
export interface Archivable<N extends Noun> {
	readonly noun: N;
	/** The record's own path, ending in `/:id`. */
	readonly path: `/${string}/:id`;
	readonly after: (
		context: OperationContext,
		records: Records,
		record: Stored<Nouns[N]>,
		direction: "archive" | "restore",
	) => Promise<void>;
	/** Why this record cannot be put away or brought back by itself; `null` where it can. */
	readonly refusal?: (
		record: Nouns[N],
		direction: "archive" | "restore",
		records: Records,
	) => RefusalCode | null | Promise<RefusalCode | null>;
	/** The codes `refusal` can give. */
	readonly refusals?: readonly RefusalCode[];
}

const archiving = <const Name extends string, N extends Noun>(
	definition: Archivable<N> & { readonly name: Name; readonly summary: string },
	direction: "archive" | "restore",
) =>
	operation({
		name: definition.name,
		summary: definition.summary,
		effect: "write",
		method: direction === "archive" ? "DELETE" : "POST",
		path: direction === "archive" ? definition.path : `${definition.path}/restore`,
		input: z.strictObject({ id: id<N>() }),
		refusals: ["not-found", ...(definition.refusals ?? [])],
		run: (context, input) =>
			writing(context, async (records) => {
				const record = await records.get(definition.noun, input.id);
				if (record === null) return refuse("not-found");
				const isDone = (record.archivedAt !== null) === (direction === "archive");
				if (isDone) return ok({ id: input.id as Id<N> });
				const code = (await definition.refusal?.(record, direction, records)) ?? null;
				if (code !== null) return refuse(code);
				const now = context.clock.now();
				await records.archive(definition.noun, input.id, direction === "archive" ? now : null, now);
				await definition.after(context, records, record, direction);
				return ok({ id: input.id as Id<N> });
			}),
	});

/** An operation that puts a record away: `DELETE` on its path; doing it twice is a no-op. */
export const archiveOperation = <const Name extends string, N extends Noun>(
	definition: Archivable<N> & { readonly name: Name; readonly summary: string },
) => archiving(definition, "archive");

/** The undo of `archiveOperation`: `POST …/restore`. */
export const restoreOperation = <const Name extends string, N extends Noun>(
	definition: Archivable<N> & { readonly name: Name; readonly summary: string },
) => archiving(definition, "restore");
