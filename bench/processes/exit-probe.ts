// Loaded before a command under test: tells through a pipe how much CPU time it used, on its way out.
import { writeSync } from "node:fs";

process.on("exit", () => {
	const { user, system } = process.cpuUsage();
	writeSync(3, `${(user + system) / 1000}`);
});
