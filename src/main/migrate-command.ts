import { systemClock } from "#adapters/clock/system-clock.ts";
import { uuidV7Source } from "#adapters/ids/uuid-v7.ts";
import { CliStop } from "#interfaces/cli/io.ts";

/**
 * `afterword migrate ROLE`: brings a PostgreSQL database up to date. Run as the role that owns the tables
 * (AFTERWORD_OWNER_DATABASE_URL); ROLE is the plain one the application connects as.
 */
export const migrateCommand = async (args: readonly string[]): Promise<void> => {
	const [appRole] = args;
	const url = process.env.AFTERWORD_OWNER_DATABASE_URL;
	if (appRole === undefined || appRole.startsWith("-") || url === undefined || url === "") {
		throw new CliStop(
			2,
			"Usage: AFTERWORD_OWNER_DATABASE_URL=postgres://owner@host/db afterword migrate ROLE\nROLE is the plain role the app connects as, which owns nothing.",
		);
	}
	const { migratePostgres } = await import("#adapters/store/postgres/migrate-postgres.ts");
	await migratePostgres({ url, appRole, ids: uuidV7Source(), clock: systemClock });
	process.stdout.write("The database is up to date.\n");
};
