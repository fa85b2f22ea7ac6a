import { join } from "node:path";
import { systemClock } from "#adapters/clock/system-clock.ts";
import { hunspellDictionarySource } from "#adapters/dictionary/hunspell-dictionary-source.ts";
import { uuidV7Source } from "#adapters/ids/uuid-v7.ts";
import { sealedWithKeyFile } from "#adapters/secrets/sealed-with-key-file.ts";
import type { OperationContext } from "#app/operation.ts";
import type { Store } from "#app/ports.ts";
import type { OwnerId } from "#core/ids.ts";
import { builtFolder } from "./built-folder.ts";
import { homeOf } from "./home.ts";
import { keyFile } from "./key-file.ts";
import { lateDocuments } from "./late-documents.ts";
import { lateGrammar } from "./late-grammar.ts";
import { lateMailServers } from "./late-mail-servers.ts";
import { lateNewsSource } from "./late-news-source.ts";

/** In local mode everything belongs to one owner. */
const LOCAL_OWNER = "00000000-0000-7000-8000-000000000001" as OwnerId;

export interface OpenedContext {
	readonly context: OperationContext;
	readonly close: () => Promise<void>;
}

const openStore = async (dataDirectory: string): Promise<Store> => {
	const ids = uuidV7Source();
	const hosted = process.env.AFTERWORD_DATABASE_URL;
	if (hosted !== undefined && hosted !== "") {
		const { openPostgresStore } = await import("#adapters/store/postgres/postgres-store.ts");
		return openPostgresStore({ url: hosted });
	}
	const { openSqliteStore } = await import("#adapters/store/sqlite/sqlite-store.ts");
	return openSqliteStore({ file: join(dataDirectory, "afterword.db"), ids, clock: systemClock });
};

/** The world, opened: the database in the data directory, the system's clock, the dictionaries shipped with the app. */
export const openContext = async (dataDirectory: string): Promise<OpenedContext> => {
	const store = await openStore(dataDirectory);
	return {
		context: {
			actor: { ownerId: LOCAL_OWNER },
			store,
			clock: systemClock,
			ids: uuidV7Source(),
			dictionaries: hunspellDictionarySource(join(builtFolder(), "data", "dictionaries")),
			grammar: lateGrammar(builtFolder()),
			calendar: { ics: async (calendar) => (await import("#adapters/calendar/ics.ts")).icsOf(calendar) },
			news: lateNewsSource(),
			mail: {
				eml: async (draft) => (await import("#adapters/mail/eml.ts")).emlOf(draft),
				read: async (raw) => (await import("#adapters/mail/parse-mail.ts")).parseMail(raw),
			},
			mailServers: lateMailServers,
			secrets: sealedWithKeyFile(keyFile()),
			documents: lateDocuments(join(builtFolder(), "data", "fonts")),
			home: homeOf(),
		},
		close: () => store.close(),
	};
};
