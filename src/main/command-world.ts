import { uuidV7Source } from "#adapters/ids/uuid-v7.ts";
import { type Caller, localCaller } from "#app/call.ts";
import type { CommandWorld } from "#interfaces/cli/derived-commands.ts";
import type { Io } from "#interfaces/cli/io.ts";
import { remoteCaller } from "#interfaces/http/remote-caller.ts";
import { openContext } from "./open-context.ts";
import { readOrMakeToken } from "./token-file.ts";

/** A command's world: the database in the data directory, or a running server that shares its token. */
export const commandWorld = (given: {
	readonly io: Io;
	readonly dataDirectory: string;
	readonly server: string | null;
	readonly isJson: boolean;
}): CommandWorld => {
	const ids = uuidV7Source();
	return {
		io: given.io,
		isJson: () => given.isJson,
		nextId: () => ids.next(),
		withCaller: async <Value>(work: (caller: Caller) => Promise<Value>): Promise<Value> => {
			if (given.server !== null) {
				const token = process.env.AFTERWORD_TOKEN ?? readOrMakeToken(given.dataDirectory);
				return work(remoteCaller(given.server.replace(/\/$/, ""), token));
			}
			const opened = await openContext(given.dataDirectory);
			try {
				return await work(localCaller(opened.context));
			} finally {
				await opened.close();
			}
		},
	};
};
