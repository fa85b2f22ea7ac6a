import { icsOf } from "#adapters/calendar/ics.ts";
import { type FixedClock, fixedClock } from "#adapters/clock/fixed-clock.ts";
import { docxOf } from "#adapters/document/docx.ts";
import { readPackagedFont } from "#adapters/document/fonts.testing.ts";
import { pdfOf } from "#adapters/document/pdf.ts";
import { uuidV7Source } from "#adapters/ids/uuid-v7.ts";
import { emlOf } from "#adapters/mail/eml.ts";
import { parseMail } from "#adapters/mail/parse-mail.ts";
import { memoryStore } from "#adapters/store/memory/memory-store.ts";
import { type Caller, type CallInput, type CallOutput, localCaller } from "#app/call.ts";
import type { Refusal } from "#app/errors.ts";
import type { MailServers } from "#app/mail-servers.ts";
import type { NewsSource } from "#app/news-source.ts";
import type { OperationContext } from "#app/operation.ts";
import type { OperationName } from "#app/operations.ts";
import type { Store } from "#app/ports.ts";
import type { Secrets } from "#app/secrets.ts";
import type { OwnerId } from "#core/ids.ts";
import { err } from "#core/result.ts";
import { type Instant, parseInstant } from "#core/time/instant.ts";
import type { CountryCode } from "#core/time/work-week.ts";
import type { ZoneId } from "#core/time/zone.ts";

export const OWNER = "00000000-0000-7000-8000-00000000000a" as OwnerId;

export interface TestApp {
	readonly context: OperationContext;
	readonly caller: Caller;
	readonly clock: FixedClock;
	/** Sets the clock. */
	readonly at: (moment: string) => void;
	readonly id: () => string;
	/** The value of a call that has to succeed. */
	readonly do: <Name extends OperationName>(name: Name, input: CallInput<Name>) => Promise<CallOutput<Name>>;
	/** The refusal of a call that has to be refused; the input is not checked by the compiler. */
	readonly refused: (name: OperationName, input: unknown) => Promise<Refusal>;
}

/** No test of the application reaches the network; those of the news source have servers of their own. */
const noNews: NewsSource = {
	discover: async () => err("unreachable"),
	fetchFeed: async () => err("unreachable"),
	readPage: async () => err("unreachable"),
	parseFeed: async () => err("not-a-feed"),
	parsePage: async () => err("not-a-page"),
};

/** Nor does one reach a mail server; those of sending have servers of their own. */
const UNREACHABLE = { code: "cannot-connect", answer: "", address: null } as const;
const noMailServers: MailServers = {
	deliver: async () => ({ kind: "not-accepted", problem: UNREACHABLE }),
	tryOut: async () => ({ smtp: UNREACHABLE, imap: UNREACHABLE }),
	hasSent: async () => err(UNREACHABLE),
	fileSent: async () => err(UNREACHABLE),
	saveDraft: async () => UNREACHABLE,
	arrived: async () => err(UNREACHABLE),
};

/** Sealed enough to see that nothing is shown as it was typed. */
const plainSecrets: Secrets = {
	seal: async (secret) => `sealed:${Buffer.from(secret).toString("base64")}`,
	open: async (sealed) => Buffer.from(sealed.replace(/^sealed:/, ""), "base64").toString("utf8"),
};

/** The whole application on a store in memory, at a chosen moment, for one owner. */
export const testApp = (given: {
	readonly now: string;
	readonly store?: Store;
	readonly owner?: OwnerId;
	readonly zone?: string;
	readonly country?: string;
	readonly news?: NewsSource;
	readonly mailServers?: MailServers;
}): TestApp => {
	const ids = uuidV7Source();
	const momentOf = (text: string): Instant => {
		const moment = parseInstant(text);
		if (moment === null) throw new Error(`${text} is no moment`);
		return moment;
	};
	const clock = fixedClock(momentOf(given.now));
	const context: OperationContext = {
		actor: { ownerId: given.owner ?? OWNER },
		store: given.store ?? memoryStore({ ids }),
		clock,
		ids,
		// Every word is right: spelling has tests of its own, with the real dictionaries.
		dictionaries: { load: async () => ({ knows: () => true, suggest: () => [] }) },
		grammar: { answers: async () => new Map() },
		mail: { eml: emlOf, read: parseMail },
		documents: { docx: docxOf, pdf: (sheet, at) => pdfOf(sheet, at, readPackagedFont) },
		calendar: { ics: icsOf },
		news: given.news ?? noNews,
		mailServers: given.mailServers ?? noMailServers,
		secrets: plainSecrets,
		home: { zone: (given.zone ?? "Europe/Berlin") as ZoneId, country: (given.country ?? "DE") as CountryCode },
	};
	const caller = localCaller(context);
	return {
		context,
		caller,
		clock,
		at: (moment) => clock.set(momentOf(moment)),
		id: () => ids.next(),
		do: async (name, input) => {
			const result = await caller.call(name, input);
			if (!result.ok) throw new Error(`${name} was refused: ${JSON.stringify(result.error)}`);
			return result.value;
		},
		refused: async (name, input) => {
			const result = await caller.callUnchecked(name, input);
			if (result.ok) throw new Error(`${name} was not refused`);
			return result.error;
		},
	};
};
