import { err, type Result } from "#core/result.ts";
import type { FieldError, Refusal, RefusalCode } from "./errors.ts";
import type { OperationContext } from "./operation.ts";
import type { ReadableRecords, Records } from "./ports.ts";

/** Carries a refusal through the store's transaction, so that nothing of a refused write is kept. */
class RolledBack extends Error {
	readonly refusal: Refusal;
	constructor(refusal: Refusal) {
		super(refusal.code);
		this.refusal = refusal;
	}
}

/** One transaction for the actor's owner; a refusal undoes all of it. */
export const writing = async <Value>(
	context: OperationContext,
	work: (records: Records) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal>> => {
	try {
		return await context.store.write(context.actor.ownerId, async (records) => {
			const result = await work(records);
			if (!result.ok) throw new RolledBack(result.error);
			return result;
		});
	} catch (error) {
		if (error instanceof RolledBack) return err(error.refusal);
		throw error;
	}
};

/** A consistent look for the actor's owner. */
export const reading = <Value>(
	context: OperationContext,
	work: (records: ReadableRecords) => Promise<Value>,
): Promise<Value> => context.store.read(context.actor.ownerId, work);

export const refuse = (code: RefusalCode, detail?: string): { readonly ok: false; readonly error: Refusal } =>
	err(detail === undefined ? { code } : { code, detail });

export const refuseField = (
	code: RefusalCode,
	...errors: readonly FieldError[]
): { readonly ok: false; readonly error: Refusal } => err({ code, errors });

/** A lost race: both versions are shown, none is overwritten. */
export const conflict = (current: unknown): { readonly ok: false; readonly error: Refusal } =>
	err({ code: "version-conflict", current });

/**
 * The same world with this transaction as its store, so that one operation can be made of others: all of it is kept, or
 * none. A refusal of an inner operation has to be handed on as the outer one's.
 */
export const insideTransaction = (context: OperationContext, records: Records): OperationContext => ({
	...context,
	store: { ...context.store, read: (_owner, work) => work(records), write: (_owner, work) => work(records) },
});
