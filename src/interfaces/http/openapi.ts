import * as z from "zod/mini";
import { REFUSALS, type RefusalCode } from "#app/errors.ts";
import { operations } from "#app/operations.ts";

type Schema = Record<string, unknown>;

const inputSchema = (operation: (typeof operations)[number]): Schema =>
	z.toJSONSchema(operation.input as z.ZodMiniType, {
		io: "input",
		unrepresentable: "any",
		target: "draft-2020-12",
	}) as Schema;

const PROBLEM: Schema = {
	type: "object",
	required: ["type", "title", "status", "code", "detail"],
	properties: {
		type: { type: "string" },
		title: { type: "string" },
		status: { type: "integer" },
		code: { type: "string", enum: Object.keys(REFUSALS) },
		detail: { type: "string", description: "What to do next, in a sentence." },
		errors: {
			type: "array",
			items: {
				type: "object",
				required: ["path", "message"],
				properties: { path: { type: "string" }, message: { type: "string" } },
			},
		},
		current: { description: "For version-conflict: the record as it is kept." },
	},
};

const refusalResponses = (codes: readonly RefusalCode[]): Schema => {
	const byStatus = new Map<number, RefusalCode[]>();
	for (const code of codes) {
		const { status } = REFUSALS[code];
		byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
	}
	return Object.fromEntries(
		[...byStatus].map(([status, which]) => [
			String(status),
			{
				description: which.map((code) => `${code}: ${REFUSALS[code].title}.`).join(" "),
				content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
			},
		]),
	);
};

const pathParameters = (path: string): string[] => [...path.matchAll(/:(\w+)/g)].map((match) => match[1] ?? "");

const describe = (operation: (typeof operations)[number]): Schema => {
	const schema = inputSchema(operation);
	const properties = (schema.properties ?? {}) as Record<string, Schema>;
	const required = new Set((schema.required ?? []) as string[]);
	const inPath = pathParameters(operation.path);
	const rest = Object.keys(properties).filter((name) => !inPath.includes(name));
	const parameter = (name: string, where: "path" | "query") => ({
		name,
		in: where,
		required: where === "path" || required.has(name),
		schema: properties[name] ?? { type: "string" },
	});
	const reads = operation.method === "GET";
	const body = {
		type: "object",
		additionalProperties: false,
		properties: Object.fromEntries(rest.map((name) => [name, properties[name]])),
		required: rest.filter((name) => required.has(name)),
	};
	return {
		operationId: operation.name,
		summary: operation.summary,
		tags: [operation.name.split(".")[0]],
		parameters: [
			...inPath.map((name) => parameter(name, "path")),
			...(reads ? rest.map((name) => parameter(name, "query")) : []),
		],
		...(reads || rest.length === 0
			? {}
			: { requestBody: { required: true, content: { "application/json": { schema: body } } } }),
		responses: {
			"200": {
				description: operation.answer === "file" ? "The file itself; as JSON where that is asked for." : "Done.",
				content: {
					...(operation.answer === "file" ? { "application/octet-stream": { schema: { type: "string" } } } : {}),
					"application/json": { schema: { type: "object" } },
				},
			},
			...refusalResponses(["invalid-input", ...operation.refusals]),
		},
	};
};

/** The OpenAPI 3.1 description of everything under /api/v1, from the operations alone. */
export const openapiDocument = (version: string): Schema => {
	const paths: Record<string, Schema> = {};
	for (const operation of operations) {
		const path = operation.path.replace(/:(\w+)/g, "{$1}");
		paths[path] = { ...paths[path], [operation.method.toLowerCase()]: describe(operation) };
	}
	return {
		openapi: "3.1.0",
		info: {
			title: "Afterword",
			version,
			description: "What happens after a job interview. Everything the app does, for scripts. Local and private.",
			license: { name: "MIT", identifier: "MIT" },
		},
		servers: [{ url: "/api/v1" }],
		security: [{ token: [] }, { session: [] }],
		paths,
		components: {
			schemas: { Problem: PROBLEM },
			securitySchemes: {
				token: { type: "http", scheme: "bearer", description: "The token in the file `token` of the data directory." },
				session: { type: "apiKey", in: "cookie", name: "afterword_4747" },
			},
		},
	};
};
