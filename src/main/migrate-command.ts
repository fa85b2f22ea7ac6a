import { parseArgs } from "node:util";
import { systemClock } from "#adapters/clock/system-clock.ts";
import { uuidV7Source } from "#adapters/ids/uuid-v7.ts";
import { CliStop } from "#interfaces/cli/io.ts";

const USAGE =
	"Usage: AFTERWORD_OWNER_DATABASE_URL=postgres://owner@host/db afterword migrate ROLE\nROLE is the plain role the app connects as, which owns nothing.";

/** The data directory may be named, as for every command; a PostgreSQL database has no use for it. */
const readArguments = (args: readonly string[]) => {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			options: { data: { type: "string" }, help: { type: "boolean", short: "h", default: false } },
			allowPositionals: true,
		});
		return { appRole: positionals[0], isHelp: values.help };
	} catch {
		throw new CliStop(2, USAGE);
	}
};

/**
 * `afterword migrate ROLE`: brings a PostgreSQL database up to date. Run as the role that owns the tables
 * (AFTERWORD_OWNER_DATABASE_URL); ROLE is the plain one the application connects as.
 */
export const migrateCommand = async (args: readonly string[]): Promise<void> => {
	const { appRole, isHelp } = readArguments(args);
	if (isHelp) return void process.stdout.write(`${USAGE}\n`);
	const url = process.env.AFTERWORD_OWNER_DATABASE_URL;
	if (appRole === undefined || url === undefined || url === "") throw new CliStop(2, USAGE);
	const { migratePostgres } = await import("#adapters/store/postgres/migrate-postgres.ts");
	await migratePostgres({ url, appRole, ids: uuidV7Source(), clock: systemClock });
	process.stdout.write("The database is up to date.\n");
};
