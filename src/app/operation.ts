import type * as z from "zod/mini";
import type { Result } from "#core/result.ts";
import type { CountryCode } from "#core/time/work-week.ts";
import type { ZoneId } from "#core/time/zone.ts";
import type { Actor } from "./actor.ts";
import type { CalendarFormat } from "./calendar-format.ts";
import type { DocumentFormat } from "./document-format.ts";
import type { Refusal, RefusalCode } from "./errors.ts";
import type { GrammarSource } from "./grammar-source.ts";
import type { MailServers } from "./mail-servers.ts";
import type { NewsSource } from "./news-source.ts";
import type { Clock, DictionarySource, IdSource, MailFormat, Store } from "./ports.ts";
import type { Secrets } from "./secrets.ts";

/** What an operation works with: the world behind ports, and who asks. */
export interface OperationContext {
	readonly actor: Actor;
	readonly store: Store;
	readonly clock: Clock;
	readonly ids: IdSource;
	readonly dictionaries: DictionarySource;
	readonly grammar: GrammarSource;
	readonly mail: MailFormat;
	readonly mailServers: MailServers;
	readonly secrets: Secrets;
	readonly documents: DocumentFormat;
	readonly calendar: CalendarFormat;
	readonly news: NewsSource;
	/** Where this user is taken to be while they have not said. */
	readonly home: { readonly zone: ZoneId; readonly country: CountryCode };
}

export type HttpMethod = "GET" | "POST" | "PATCH" | "DELETE";

/** One thing Afterword can do, described once; every face is derived from it. */
export interface Operation<Name extends string = string, Input = unknown, Output = unknown, Raw = unknown> {
	/** `noun.verb-phrase`. */
	readonly name: Name;
	/** One sentence, present tense. */
	readonly summary: string;
	readonly effect: "read" | "write";
	readonly method: HttpMethod;
	/** Below `/api/v1`; `:id` and the like are fields of the input. */
	readonly path: string;
	/** `file`: over HTTP the file itself is the answer, unless JSON is asked for; the output is a `FileOutput`. */
	readonly answer?: "file";
	/** Checks what comes in (`Raw`) and gives what `run` takes. */
	readonly input: z.ZodMiniType<Input, Raw>;
	/** Refusals beyond `invalid-input`, which every operation may give. */
	readonly refusals: readonly RefusalCode[];
	readonly run: (context: OperationContext, input: Input) => Promise<Result<Output, Refusal>>;
}

/** Keeps the literal name and infers the rest. */
export const operation = <const Name extends string, Input, Output, Raw>(
	definition: Operation<Name, Input, Output, Raw>,
): Operation<Name, Input, Output, Raw> => definition;

export type InputOf<Op> = Op extends Operation<string, infer Input, unknown> ? Input : never;
export type OutputOf<Op> = Op extends { run: (...args: never[]) => Promise<Result<infer Output, Refusal>> }
	? Output
	: never;
