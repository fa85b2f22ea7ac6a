import type { Context } from "hono";
import { err, ok, type Result } from "#core/result.ts";
import { transportProblem } from "./problem.ts";

/** Larger than the longest debrief by an order of magnitude. */
export const BODY_LIMIT_BYTES = 1_000_000;

const tooLarge = () =>
	transportProblem(
		413,
		"body-too-large",
		"This is too much at once",
		`A request may carry ${BODY_LIMIT_BYTES} bytes. Nothing was stored; send less.`,
	);

const notJson = (detail: string) => transportProblem(400, "not-json", "The body is not JSON", detail);

const readBody = async (request: Request): Promise<Result<Record<string, unknown>, Response>> => {
	const length = request.headers.get("content-length");
	if (length !== null && Number(length) > BODY_LIMIT_BYTES) return err(tooLarge());
	const text = await request.text();
	if (text.length > BODY_LIMIT_BYTES) return err(tooLarge());
	if (text === "") return ok({});
	const type = request.headers.get("content-type") ?? "";
	if (!type.toLowerCase().startsWith("application/json")) {
		return err(
			transportProblem(
				415,
				"not-json",
				"The body is not JSON",
				"Send the header content-type: application/json. Nothing was stored.",
			),
		);
	}
	try {
		const body: unknown = JSON.parse(text);
		return typeof body === "object" && body !== null && !Array.isArray(body)
			? ok(body as Record<string, unknown>)
			: err(notJson("The body has to be one JSON object. Nothing was stored."));
	} catch {
		return err(notJson("The body could not be read as JSON: check quotes, commas and braces. Nothing was stored."));
	}
};

/** One input from the path, the query (reading) and the body (writing); the path wins. */
export const readInput = async (context: Context): Promise<Result<Record<string, unknown>, Response>> => {
	const path = context.req.param() as Record<string, string>;
	if (context.req.method === "GET") return ok({ ...context.req.query(), ...path });
	const body = await readBody(context.req.raw);
	return body.ok ? ok({ ...body.value, ...path }) : body;
};
