import { describe, expect, it } from "vitest";
import { isPublicAddress } from "./public-address.ts";

describe("a numeric address", () => {
	it("of the internet is public", () => {
		for (const address of [
			"8.8.8.8",
			"1.1.1.1",
			"172.15.255.255",
			"172.32.0.0",
			"2606:4700::1111",
			"2a00:1450:4001::1",
		]) {
			expect([address, isPublicAddress(address)]).toEqual([address, true]);
		}
	});

	it("of this machine, a home, an office or a cloud's inside is not", () => {
		const inside = [
			...["127.0.0.1", "127.255.255.254", "0.0.0.0", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1"],
			...["100.64.0.1", "100.100.100.200", "169.254.169.254", "168.63.129.16", "192.0.0.8", "198.18.0.1"],
			...["::", "::1", "fc00::1", "fd00:ec2::254", "fe80::1", "fe80::1%eth0", "fec0::1"],
		];
		for (const address of inside) expect([address, isPublicAddress(address)]).toEqual([address, false]);
	});

	it("that nobody has, or that many have at once, is not", () => {
		const nobody = [
			...["192.0.2.1", "198.51.100.1", "203.0.113.1", "224.0.0.1", "240.0.0.1", "255.255.255.255", "192.88.99.1"],
			...["2001:db8::1", "3fff::1", "100::1", "ff02::1", "4000::1", "1::1", "2001:20::1", "5f00::1"],
		];
		for (const address of nobody) expect([address, isPublicAddress(address)]).toEqual([address, false]);
	});

	it("inside another one counts as itself", () => {
		expect(["::ffff:8.8.8.8", "64:ff9b::8.8.8.8"].map(isPublicAddress)).toEqual([true, true]);
		const inside = ["::ffff:127.0.0.1", "::ffff:7f00:1", "::ffff:10.0.0.1", "64:ff9b::127.0.0.1", "64:ff9b::a9fe:a9fe"];
		for (const address of inside) expect([address, isPublicAddress(address)]).toEqual([address, false]);
	});

	it("hidden in a tunnel is not public, whatever is inside", () => {
		const tunnels = [
			"2002:7f00:1::",
			"2002:808:808::",
			"2001:0:808:808::1",
			"64:ff9b:1::8.8.8.8",
			"::127.0.0.1",
			"::ffff:0:8.8.8.8",
		];
		for (const address of tunnels) expect([address, isPublicAddress(address)]).toEqual([address, false]);
	});

	it("in an odd spelling is read before it is judged", () => {
		for (const address of ["2130706433", "0177.0.0.1", "0x7f000001", "127.1", "0"]) {
			expect([address, isPublicAddress(address)]).toEqual([address, false]);
		}
	});

	it("that is none is not public", () => {
		for (const text of [
			"",
			"northwind.example",
			"8.8.8.8.8",
			"[::1]",
			"8.8.8.8%eth0",
			"2606:4700::1111%1",
			"999.1.1.1",
		]) {
			expect([text, isPublicAddress(text)]).toEqual([text, false]);
		}
	});
});
