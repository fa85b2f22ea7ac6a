import { StoreRefused } from "#adapters/store/store-refused.ts";

export interface Failure {
	readonly status: number;
	readonly code: string;
	readonly sentence: string;
	/** Exit code of the command line. */
	readonly exit: number;
}

const STATUS: Readonly<Partial<Record<StoreRefused["code"], number>>> = {
	"disk-full": 507,
	"database-busy": 503,
	"reference-missing": 422,
	"text-not-storable": 422,
};

/** What a failure of the world means for a person: a status, a stable code, and what to do next. */
export const explainFailure = (error: unknown): Failure => {
	if (error instanceof StoreRefused) {
		return { status: STATUS[error.code] ?? 500, code: error.code, sentence: error.message, exit: 74 };
	}
	return {
		status: 500,
		code: "unexpected",
		sentence: "Nothing was stored. Try again; if it happens again, report it with what you did.",
		exit: 70,
	};
};
