import type { CallOutput } from "#app/call.ts";
import type { OperationName } from "#app/operations.ts";
import type { Instant } from "#core/time/instant.ts";
import { dateAt, wallTimeAt, type ZoneId } from "#core/time/zone.ts";

/** How the result of an operation reads in a terminal. */
export type Renderer<Name extends OperationName> = (value: CallOutput<Name>) => string;

export const indent = (text: string, by = "  "): string =>
	text
		.split("\n")
		.map((each) => by + each)
		.join("\n");

/** Indented lines; what is empty or not there is left out. */
export const indented = (...lines: readonly (string | null)[]): string[] =>
	lines.filter((line) => line !== null && line !== "").map((line) => indent(line ?? ""));

export const place = (company: string | null, position: string | null): string =>
	[position, company].filter((part) => part !== null).join(", ") || "(company and role not noted yet)";

/** A list with its next page. */
export const page =
	<Item>(line: (item: Item) => string) =>
	(value: { readonly items: readonly Item[]; readonly next?: string | null }): string => {
		if (value.items.length === 0) return "Nothing here yet.";
		const more = value.next == null ? [] : [`more: --after ${value.next}`];
		return [...value.items.map(line), ...more].join("\n");
	};

/** "09:30" in a zone. */
export const clockIn = (at: Instant, zone: ZoneId): string => {
	const { hour, minute } = wallTimeAt(at, zone);
	return [hour, minute].map((part) => String(part).padStart(2, "0")).join(":");
};

/** "2026-04-08 09:30" in a zone. */
export const momentIn = (at: Instant, zone: ZoneId): string => `${dateAt(at, zone)} ${clockIn(at, zone)}`;
