import { describe, expect, it } from "vitest";
import { isThisMachine } from "./mail-account.ts";
import { addressesIn, mailAddresses } from "./mail-addresses.ts";
import { guessServers } from "./providers.ts";

describe("servers of an address", () => {
	it("are a known provider's", () => {
		expect(guessServers("Maya.Lindqvist@GMAIL.com")).toMatchObject({
			provider: { name: "Gmail", secret: "app-password" },
			smtp: { host: "smtp.gmail.com", port: 465, security: "tls" },
			imap: { host: "imap.gmail.com", port: 993, security: "tls" },
		});
	});

	it("are what most hosts use, for any other", () => {
		expect(guessServers("maya@lindqvist.example")).toEqual({
			provider: null,
			smtp: { host: "smtp.lindqvist.example", port: 465, security: "tls" },
			imap: { host: "imap.lindqvist.example", port: 993, security: "tls" },
		});
	});

	it("are none for what is no address", () => {
		expect(guessServers("maya")).toBeNull();
	});

	it("need encryption anywhere but on this machine", () => {
		for (const host of ["localhost", "127.0.0.1", "127.8.8.8", "::1", "[::1]"]) expect(isThisMachine(host)).toBe(true);
		for (const host of ["127.0.0.1.example", "localhost.example", "10.0.0.1"]) expect(isThisMachine(host)).toBe(false);
	});
});

describe("addresses of a letter", () => {
	it("are taken out of names and separators", () => {
		expect(mailAddresses(' Ines Okafor <i@halden.example>; t@halden.example,  "Li, Wei" <w@halden.example>')).toEqual([
			"i@halden.example",
			"t@halden.example",
			"w@halden.example",
		]);
		// A quotation mark that nobody closed is one of the signs somebody mistyped.
		expect(mailAddresses('i@halden.example, "Li Wei <w@halden.example>')).toEqual([
			"i@halden.example",
			"w@halden.example",
		]);
		expect(mailAddresses("")).toEqual([]);
	});

	it("are told with where they stand", () => {
		for (const to of [' "Li, Wei (w@a.example)" < w@a.example > ; t@b.example', "t@b.example <t@b.example>,x y"]) {
			for (const { address, start, end } of addressesIn(to)) expect(to.slice(start, end)).toBe(address);
		}
		expect(addressesIn("t@b.example <t@b.example>")).toEqual([{ address: "t@b.example", start: 13, end: 24 }]);
		expect(addressesIn("Ines <>")).toEqual([{ address: "", start: 6, end: 6 }]);
	});
});
