// The limit of a start: a Node HTTP server that does nothing.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const server = createServer((_request, response) => response.end("empty"));
server.listen(0, "127.0.0.1", () => {
	console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.on("SIGTERM", () => process.exit(0));
