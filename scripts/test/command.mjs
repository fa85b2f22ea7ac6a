import { spawn } from "node:child_process";
import { inProject, root } from "../setup/project.mjs";

const running = new Set();

const killGroup = (child, signal) => {
	try {
		process.kill(-child.pid, signal);
	} catch (error) {
		if (error.code !== "ESRCH") throw error;
	}
};

for (const signal of ["SIGINT", "SIGTERM"]) {
	process.on(signal, () => {
		for (const child of running) killGroup(child, "SIGKILL");
		process.exit(signal === "SIGINT" ? 130 : 143);
	});
}

/** The path of a program that came with a package. */
export const packageProgram = (name) => inProject("node_modules", ".bin", name);

/**
 * Runs a program to its end or to its time limit, with everything it started. Resolves to its exit code, whether the
 * time ran out, and its output where it was not shown as it came.
 */
export const runCommand = ({ program, args, env = {}, limitMinutes, isShown }) =>
	new Promise((resolve) => {
		const started = Date.now();
		const child = spawn(program, args, {
			cwd: root,
			detached: true,
			env: { ...process.env, ...env },
			stdio: isShown ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"],
		});
		running.add(child);
		let output = "";
		let isTimedOut = false;
		const collect = (chunk) => {
			output += chunk;
		};
		child.stdout?.setEncoding("utf8").on("data", collect);
		child.stderr?.setEncoding("utf8").on("data", collect);
		const limit = setTimeout(() => {
			isTimedOut = true;
			killGroup(child, "SIGKILL");
		}, limitMinutes * 60_000);
		const finish = (code) => {
			clearTimeout(limit);
			running.delete(child);
			resolve({ code, isTimedOut, output, seconds: (Date.now() - started) / 1000 });
		};
		child.once("error", (error) => {
			output += `${error.message}\n`;
			finish(1);
		});
		child.once("close", (code) => finish(code ?? 1));
	});
