import { describe, expect, it } from "vitest";
import { appCommandOf } from "./app-command.ts";

describe("the command among the words of a command line", () => {
	it.each([
		[[], null, []],
		[["--help"], null, ["--help"]],
		[["serve", "--port", "0"], "serve", ["--port", "0"]],
		[["--data", "here", "serve", "--demo"], "serve", ["--data", "here", "--demo"]],
		[["--data=here", "open", "--help"], "open", ["--data=here", "--help"]],
		[["--data", "serve", "serve"], "serve", ["--data", "serve"]],
		[["--server", "http://127.0.0.1:4747", "today"], "today", ["--server", "http://127.0.0.1:4747"]],
		[["--data", "here", "migrate", "app"], "migrate", ["--data", "here", "app"]],
	])("of %j is %j", (words, name, args) => {
		expect(appCommandOf(words)).toEqual({ name, args });
	});
});
