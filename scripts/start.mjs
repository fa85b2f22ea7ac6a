// `npm start`: installs and builds where that is needed, then serves. Plain Node, because nothing is installed yet.
import { pathToFileURL } from "node:url";
import { nodeTooOld } from "./setup/node-version.mjs";

const refusal = nodeTooOld(process.versions.node);
if (refusal !== null) {
	console.error(refusal);
	process.exit(1);
}

// Imported late: an old Node must get as far as the sentence above.
const { inProject, runMain } = await import("./setup/project.mjs");
const { ensureInstalled } = await import("./setup/install.mjs");
const { ensureBuilt } = await import("./setup/build-stamp.mjs");

await runMain(async () => {
	await ensureInstalled();
	await ensureBuilt();
});

// Whoever ends npm means us too. Its shell does not pass the signal on; a server left behind would hold the port.
const parent = process.ppid;
setInterval(() => {
	if (process.ppid !== parent) process.kill(process.pid, "SIGTERM");
}, 1000).unref();

// The same process goes on as the server: signals, the terminal and the exit code need no passing through.
const cli = inProject("dist", "main", "cli.js");
process.argv = [process.execPath, cli, "serve", ...process.argv.slice(2)];
await import(pathToFileURL(cli).href);
