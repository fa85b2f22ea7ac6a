import { Hono } from "hono";
import { runOperation } from "#app/call.ts";
import type { FileOutput } from "#app/file-output.ts";
import type { OperationContext } from "#app/operation.ts";
import { operations } from "#app/operations.ts";
import { fileResponse, wantsJson } from "./file-response.ts";
import { enter, type Gate, guard } from "./guard.ts";
import { problemOf, problemResponse, transportProblem } from "./problem.ts";
import { readInput } from "./read-input.ts";
import { type StaticFolder, staticFiles } from "./static-files.ts";

/** A line of the log: ids and outcomes, never contents. */
export type RequestLog = (entry: {
	readonly operation: string;
	readonly status: number;
	readonly requestId: string;
	readonly error?: unknown;
}) => void;

export interface HttpParts {
	readonly context: OperationContext;
	readonly gate: Gate;
	readonly version: string;
	/** Built client files; absent while only the API is wanted. */
	readonly client: { readonly folders: readonly StaticFolder[]; readonly indexFile: string } | null;
	readonly log: RequestLog;
	/** What the world failing means for the user: a status, a code and a sentence. */
	readonly explainFailure: (error: unknown) => {
		readonly status: number;
		readonly code: string;
		readonly sentence: string;
	};
}

/** The whole HTTP face: one route per operation under /api/v1, the API's description, and the client's files. */
export const httpApp = (parts: HttpParts): Hono => {
	const app = new Hono();
	app.use(guard(parts.gate));
	app.use(enter(parts.gate));

	app.get("/api/v1", (context) =>
		context.json({
			name: "afterword",
			version: parts.version,
			storeId: parts.context.store.storeId,
			operations: operations.length,
		}),
	);
	app.get("/api/v1/openapi.json", async (context) => {
		const { openapiDocument } = await import("./openapi.ts");
		return context.json(openapiDocument(parts.version));
	});

	// Lets one more browser in, for someone who already holds the token: `afterword open`.
	app.post("/api/v1/entrance", (context) =>
		context.json({ address: `http://${parts.gate.host}/?code=${parts.gate.mintCode()}` }),
	);

	for (const operation of operations) {
		app.on(operation.method, `/api/v1${operation.path}`, async (context) => {
			const input = await readInput(context);
			if (!input.ok) return input.error;
			const result = await runOperation(operation, parts.context, input.value);
			if (!result.ok) return problemResponse(problemOf(result.error));
			if (operation.answer === "file" && !wantsJson(context.req.raw)) {
				return fileResponse(result.value as FileOutput, parts.context.store.storeId);
			}
			return context.json(result.value as object, 200, {
				"cache-control": "no-store",
				"x-store-id": parts.context.store.storeId,
			});
		});
	}

	if (parts.client !== null) app.use(staticFiles(parts.client.folders, parts.client.indexFile));

	app.notFound(() =>
		transportProblem(
			404,
			"no-such-page",
			"Nothing is here",
			"Check the address; the operations are listed in /api/v1/openapi.json.",
		),
	);
	app.onError((error, context) => {
		const requestId = crypto.randomUUID();
		const { status, code, sentence } = parts.explainFailure(error);
		parts.log({ operation: `${context.req.method} ${context.req.routePath}`, status, requestId, error });
		return transportProblem(status, code, "It did not work this time", `${sentence} (request ${requestId})`);
	});
	return app;
};
