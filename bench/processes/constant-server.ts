// The limit of a request: the app's router and guard, answering with a constant from a file.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import { enter, gateOf, guard } from "#interfaces/http/guard.ts";

const [, , file = "", token = ""] = process.argv;
const constant = readFileSync(file, "utf8");

const server = createServer((request, response) => void listener?.(request, response));
let listener: ReturnType<typeof getRequestListener> | undefined;
server.listen(0, "127.0.0.1", () => {
	const { port } = server.address() as AddressInfo;
	const gate = gateOf(`127.0.0.1:${port}`, token);
	const app = new Hono();
	app.use(guard(gate));
	app.use(enter(gate));
	app.get("/api/v1/today", (context) =>
		context.body(constant, 200, { "content-type": "application/json", "cache-control": "no-store" }),
	);
	listener = getRequestListener(app.fetch);
	console.log(`http://127.0.0.1:${port}`);
});
process.on("SIGTERM", () => process.exit(0));
