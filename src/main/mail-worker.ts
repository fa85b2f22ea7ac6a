import { deliverDue } from "#app/mail/deliver-due.ts";
import { lookForReplies } from "#app/mail/look-for-replies.ts";
import type { OperationContext } from "#app/operation.ts";
import { msOf } from "#core/time/instant.ts";

/** How long a letter that another process queued may wait unseen; within the ten seconds in which it can be taken back. */
const LONGEST_SLEEP_MS = 5_000;

/** How often the inbox is looked into, where the user has switched that on. */
const LOOK_EVERY_MS = 180_000;

export interface MailWorker {
	/** Resolves once the letter in hand, if there is one, is through. */
	readonly stop: () => Promise<void>;
}

/** Nothing but what kind of failure it was: its message may hold an address. */
const nameOf = (failure: unknown): string => (failure instanceof Error ? failure.name : "failed");

/** Sends what is due, and looks for answers, for as long as the server runs. A failure of the database is told to `log`, and tried again. */
export const startMailWorker = (context: OperationContext, log: (line: string) => void): MailWorker => {
	let isStopped = false;
	let timer: NodeJS.Timeout | undefined;
	let working: Promise<void> = Promise.resolve();
	const work = async (): Promise<void> => {
		let sleep = LONGEST_SLEEP_MS;
		try {
			const { nextAt, failures } = await deliverDue(context);
			for (const failure of failures) log(`mail ${nameOf(failure)}`);
			await look();
			if (nextAt !== null) sleep = Math.min(sleep, Math.max(0, msOf(nextAt) - msOf(context.clock.now())));
		} catch (error) {
			log(`mail ${nameOf(error)}`);
		}
		if (!isStopped) timer = setTimeout(again, sleep).unref();
	};
	let lookedAt = 0;
	const look = async (): Promise<void> => {
		if (Date.now() - lookedAt < LOOK_EVERY_MS) return;
		lookedAt = Date.now();
		await lookForReplies(context, (failure) => log(`mail passed over ${nameOf(failure)}`));
	};
	const again = (): void => {
		working = work();
	};
	again();
	return {
		stop: async () => {
			isStopped = true;
			clearTimeout(timer);
			await working;
		},
	};
};
