import type { Dispatch } from "#core/mail/dispatch.ts";
import { isPassing, type MailProblem } from "#core/mail/mail-problem.ts";
import { nextTryAt } from "#core/mail/next-try.ts";
import { addMinutes, addSeconds, type Instant } from "#core/time/instant.ts";
import type { Delivered, OpenMailAccount } from "../mail-servers.ts";
import type { OperationContext } from "../operation.ts";
import type { Records, Stored } from "../ports.ts";
import { noteAccepted } from "./note-accepted.ts";
import { noteFailed } from "./note-failed.ts";
import { noteWaiting } from "./note-waiting.ts";
import { openAccount } from "./open-account.ts";

export interface DeliveryTimes {
	/** How long one process may keep a letter to itself; longer than any connection is left open. */
	readonly leaseSeconds: number;
	/** How soon the folder of sent mail is searched for a letter whose answer was not seen. */
	readonly lookSeconds: number;
	/** How soon a sent letter is filed: providers that file by themselves are given that long. */
	readonly filingSeconds: number;
}

export const DELIVERY_TIMES: DeliveryTimes = { leaseSeconds: 180, lookSeconds: 20, filingSeconds: 5 };

/** Searches of the folder of sent mail before only the user can say; each comes later than the one before. */
const MOST_LOOKS = 4;
/** Attempts to file a sent letter. */
const MOST_FILINGS = 6;
const AT_ONCE = 50;
const NEVER = "9999-12-31T23:59:59.999Z" as Instant;

type Kept = Stored<Dispatch>;

/** What came of one round. */
export interface Round {
	/** When something is due next; `null`: nothing is. */
	readonly nextAt: Instant | null;
	/** What went wrong here, and not at a server: an error for each letter that could not be taken further. */
	readonly failures: readonly unknown[];
}

/**
 * Does everything that is due about letters on their way: hands them over, looks after those whose answer was not seen, files
 * the sent ones. Safe to run in several processes at once, and to be killed at any moment: what was begun is kept before it
 * begins, and a message whose answer is missing is looked for, never sent again. A letter that fails for a reason of ours
 * keeps no other from leaving; it is tried again when its lease ends, and given up after a day.
 */
export const deliverDue = async (context: OperationContext, times: DeliveryTimes = DELIVERY_TIMES): Promise<Round> => {
	const { store, actor } = context;
	const due = await store.read(actor.ownerId, (records) =>
		records.list("dispatch", { atMost: { dueAt: context.clock.now() }, orderBy: "dueAt", limit: AT_ONCE }),
	);
	const failures: unknown[] = [];
	for (const { id } of due.records) {
		await takeStep(context, times, id).catch((failure: unknown) => failures.push(failure));
	}
	const next = await store.read(actor.ownerId, (records) =>
		records.list("dispatch", { atMost: { dueAt: NEVER }, orderBy: "dueAt", limit: 1 }),
	);
	return { nextAt: next.records[0]?.dueAt ?? null, failures };
};

const takeStep = async (context: OperationContext, times: DeliveryTimes, id: string): Promise<void> => {
	const held = await claim(context, times, id);
	if (held === null) return;
	const account = await context.store.read(context.actor.ownerId, (records) => openAccount(context, records));
	if (account === null || !account.ok) {
		const problem: MailProblem = account?.error ?? { code: "secret-lost", answer: "", address: null };
		await withoutAccount(context, held, problem);
		return;
	}
	switch (held.state) {
		case "sending":
			await handOver(context, times, held, account.value);
			return;
		case "handed-over":
			await lookFor(context, times, held, account.value);
			return;
		case "sent":
			await file(context, held, account.value);
			return;
		case "waiting":
		case "unknown":
		case "failed":
		case "taken-back":
			return;
	}
};

/**
 * Takes the dispatch for this process until its lease ends; `null` where another was quicker or nothing is due any more. One
 * left in `sending` by a process that is gone begins anew: nothing of the message went out.
 */
const claim = (context: OperationContext, times: DeliveryTimes, id: string): Promise<Kept | null> =>
	writingNow(context, async (records, now) => {
		const kept = await records.get("dispatch", id);
		if (kept === null || kept.dueAt === null || kept.dueAt > now) return null;
		if (kept.state === "sending" && nextTryAt(kept.tries, kept.sendAt, now) === null) {
			await noteFailed(context, records, kept, { code: "given-up", answer: "", address: null });
			return null;
		}
		const begins = kept.state === "waiting" || kept.state === "sending";
		return change(records, kept, now, {
			state: begins ? "sending" : kept.state,
			tries: begins ? kept.tries + 1 : kept.tries,
			dueAt: addSeconds(now, times.leaseSeconds),
		});
	});

const handOver = async (
	context: OperationContext,
	times: DeliveryTimes,
	claimed: Kept,
	account: OpenMailAccount,
): Promise<void> => {
	let held = claimed;
	// Kept before the end of the message goes out: from here on a crash can no longer tell whether the server has it.
	const beforeDot = async (): Promise<void> => {
		const marked = await writingNow(context, (records, now) =>
			change(records, held, now, {
				state: "handed-over",
				handedOverAt: now,
				dueAt: addSeconds(now, times.leaseSeconds),
				looks: 0,
			}),
		);
		if (marked === null) throw new Error("Another process has this letter");
		held = marked;
	};
	const delivered = await context.mailServers.deliver(account, claimed.mail, claimed.sendAt, beforeDot);
	await writingNow(context, (records, now) => noteDelivered(context, times, records, held, delivered, now));
};

const noteDelivered = async (
	context: OperationContext,
	times: DeliveryTimes,
	records: Records,
	held: Kept,
	delivered: Delivered,
	now: Instant,
): Promise<void> => {
	switch (delivered.kind) {
		case "accepted": {
			const { serverMessageId, refusedAddresses } = delivered;
			await noteAccepted(context, records, held, {
				at: now,
				serverMessageId,
				refusedAddresses,
				fileAt: addSeconds(now, times.filingSeconds),
			});
			return;
		}
		case "not-accepted": {
			const { problem } = delivered;
			const dueAt = isPassing(problem) ? nextTryAt(held.tries, held.sendAt, now) : null;
			if (dueAt !== null) await noteWaiting(context, records, held, { state: "waiting", dueAt, looks: 0, problem });
			else await noteFailed(context, records, held, isPassing(problem) ? { ...problem, code: "given-up" } : problem);
			return;
		}
		case "unseen": {
			const dueAt = addSeconds(now, times.lookSeconds);
			const { problem } = delivered;
			await noteWaiting(context, records, held, { state: "handed-over", dueAt, looks: 0, problem });
			return;
		}
	}
};

/** A letter whose answer was not seen is in the folder of sent mail, or nobody but the user can say. */
const lookFor = async (
	context: OperationContext,
	times: DeliveryTimes,
	held: Kept,
	account: OpenMailAccount,
): Promise<void> => {
	const found = account.imap === null ? null : await context.mailServers.hasSent(account, [held.mail.messageId]);
	await writingNow(context, async (records, now) => {
		if (found?.ok && found.value) {
			const there: Kept = { ...held, filing: "done" };
			await noteAccepted(context, records, there, {
				at: held.handedOverAt ?? now,
				serverMessageId: null,
				refusedAddresses: [],
				fileAt: now,
			});
			return;
		}
		const looks = held.looks + 1;
		const problem: MailProblem = held.problem ?? { code: "connection-lost", answer: "", address: null };
		const isLast = found === null || looks >= MOST_LOOKS;
		await noteWaiting(context, records, held, {
			state: isLast ? "unknown" : "handed-over",
			dueAt: isLast ? null : addSeconds(now, times.lookSeconds * 2 ** looks),
			looks,
			problem,
		});
	});
};

const file = async (context: OperationContext, held: Kept, account: OpenMailAccount): Promise<void> => {
	const ids = [held.mail.messageId, held.serverMessageId].filter((id) => id !== null);
	const filed = account.imap === null ? null : await context.mailServers.fileSent(account, held.mail, held.sendAt, ids);
	await writingNow(context, async (records, now) => {
		if (filed === null || filed.ok) {
			const filing = filed === null ? "not-wanted" : "done";
			await change(records, held, now, { filing, dueAt: null, problem: null });
			return;
		}
		const looks = held.looks + 1;
		const mayTryAgain = isPassing(filed.error) && looks < MOST_FILINGS;
		await change(records, held, now, {
			filing: mayTryAgain ? "to-do" : "given-up",
			dueAt: mayTryAgain ? addMinutes(now, 2 ** looks) : null,
			looks,
			problem: filed.error,
		});
	});
};

/** The account was forgotten, or its password cannot be read any more. */
const withoutAccount = (context: OperationContext, held: Kept, problem: MailProblem): Promise<void> =>
	writingNow(context, async (records, now) => {
		switch (held.state) {
			case "sending":
				await noteFailed(context, records, held, problem);
				return;
			case "handed-over":
				await noteWaiting(context, records, held, { state: "unknown", dueAt: null, looks: held.looks, problem });
				return;
			case "sent":
				await change(records, held, now, { filing: "given-up", dueAt: null, problem });
				return;
			case "waiting":
			case "unknown":
			case "failed":
			case "taken-back":
				return;
		}
	});

const writingNow = <Value>(
	context: OperationContext,
	work: (records: Records, now: Instant) => Promise<Value>,
): Promise<Value> => context.store.write(context.actor.ownerId, (records) => work(records, context.clock.now()));

/** The dispatch with these fields changed, as it is kept then; `null` where somebody else changed it meanwhile. */
const change = async (records: Records, held: Kept, now: Instant, fields: Partial<Dispatch>): Promise<Kept | null> => {
	if ((await records.update("dispatch", { ...held, ...fields }, held.version, now)) !== "updated") return null;
	return records.get("dispatch", held.id);
};
