import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { pipeline } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { afterEach, describe, expect, it, vi } from "vitest";
import { err } from "#core/result.ts";
import { selfSigned } from "#tests/support/certificate.ts";
import { LAB_ITEM, rss } from "./feeds.testing.ts";
import { type NewsSourceOptions, newsSource } from "./news-source.ts";
import {
	type Answer,
	body,
	names,
	redirect,
	SMALL_INTERNET,
	type TrickyServer,
	trickyServer,
} from "./tricky-server.testing.ts";

const FEED = rss(LAB_ITEM);
const PUBLIC = "http://northwind.example";

const servers: TrickyServer[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));

const serving = async (answers: Readonly<Record<string, Answer>>, options?: Parameters<typeof trickyServer>[1]) => {
	const server = await trickyServer(answers, options);
	servers.push(server);
	return server;
};

const fetchFeed = async (url: string, options: NewsSourceOptions = SMALL_INTERNET) => {
	const fetched = await newsSource(options).fetchFeed(url, null);
	return fetched.ok ? (fetched.value === "unchanged" ? "unchanged" : fetched.value.url) : fetched.error;
};

/** Our side closes at once; the other side hears of it a moment later. */
const allClosed = (server: TrickyServer) => vi.waitFor(() => expect(server.openSockets()).toBe(0));

const endless = function* (piece: string) {
	while (true) yield piece;
};

/** Every look-up that this test means to fail would ask the world otherwise. */
const NO_NAMES = { lookup: names({}) };

describe("the guard, as it is delivered", () => {
	it("lets nothing reach this machine, however its address is spelled", async () => {
		const server = await serving({ "/": body(FEED) });
		const spellings = [
			...[
				"127.0.0.1",
				"localhost",
				"2130706433",
				"0177.0.0.1",
				"0x7f000001",
				"0x7f.1",
				"127.1",
				"127.0.0.1.",
				"１２７.0.0.1",
			],
			...[
				"0.0.0.0",
				"0",
				"[::1]",
				"[::]",
				"[::ffff:127.0.0.1]",
				"[::ffff:7f00:1]",
				"[64:ff9b::127.0.0.1]",
				"[2002:7f00:1::]",
			],
		];
		for (const host of spellings) {
			const answer = await newsSource().fetchFeed(`http://${host}:${server.port}/`, null);
			expect([host, answer]).toEqual([host, err("private-address")]);
		}
		expect(server.connections()).toBe(0);
	});

	it("lets nothing reach networks that are not the internet", async () => {
		const inside = ["169.254.169.254", "10.0.0.1", "192.168.0.1", "[fc00::1]", "[fe80::1]", "[fd00:ec2::254]"];
		for (const host of inside)
			expect([host, await fetchFeed(`http://${host}/`, NO_NAMES)]).toEqual([host, "private-address"]);
	});

	it("refuses a name that leads inside, also where only one of its addresses does", async () => {
		const server = await serving({ "/": body(FEED) });
		const lookup = names({
			"inside.example": ["127.0.0.1"],
			"mixed.example": ["8.8.8.8", "127.0.0.1"],
			"mapped.example": ["::ffff:127.0.0.1"],
			"six.example": ["2606:4700::1111", "::1"],
		});
		for (const host of ["inside.example", "mixed.example", "mapped.example", "six.example"]) {
			expect([host, await fetchFeed(`http://${host}:${server.port}/`, { lookup })]).toEqual([host, "private-address"]);
		}
		expect(server.connections()).toBe(0);
	});

	it("asks no other kind of address, and sends no password", async () => {
		for (const url of [
			"file:///etc/passwd",
			"gopher://northwind.example/",
			"data:application/rss+xml,x",
			"ftp://northwind.example/",
		]) {
			expect([url, await fetchFeed(url)]).toEqual([url, "not-a-web-address"]);
		}
		const server = await serving({ "/": body(FEED) });
		expect(await fetchFeed(`http://user:secret@northwind.example:${server.port}/`)).toBe("not-a-web-address");
		expect(server.connections()).toBe(0);
	});
});

describe("a host that changes its address", () => {
	it("is connected to at the address that was checked, and looked up again for the next connection", async () => {
		const outside = await serving({ "/": body(FEED) });
		const lookup = names({ "rebinding.example": [["127.0.0.1"], ["169.254.169.254"]] });
		const options = { ...SMALL_INTERNET, lookup };
		const url = `http://rebinding.example:${outside.port}/`;
		expect(await fetchFeed(url, options)).toBe(url);
		expect(await fetchFeed(url, options)).toBe("private-address");
		expect(outside.connections()).toBe(1);
	});

	it("is caught between two hops as well", async () => {
		const server = await serving({ "/a": redirect("/b"), "/b": body(FEED) });
		const lookup = names({ "rebinding.example": [["127.0.0.1"], ["10.0.0.1"]] });
		expect(await fetchFeed(`http://rebinding.example:${server.port}/a`, { ...SMALL_INTERNET, lookup })).toBe(
			"private-address",
		);
		expect(server.requests.map(({ url }) => url)).toEqual(["/a"]);
	});
});

describe("a redirect", () => {
	it("is followed to where the feed is now", async () => {
		const server = await serving({
			"/old": redirect("/new", 301),
			"/new": redirect(`feed.xml#top`, 308),
			"/feed.xml": body(FEED),
		});
		expect(await fetchFeed(`${PUBLIC}:${server.port}/old`)).toBe(`${PUBLIC}:${server.port}/feed.xml`);
	});

	it("may lead to another site, which learns nothing of the first", async () => {
		const mirror = await serving({ "/feed.xml": body(FEED) });
		const first: Answer = (response) => {
			response
				.writeHead(302, { location: `http://mirror.example:${mirror.port}/feed.xml`, "set-cookie": "a=b; Path=/" })
				.end();
		};
		const server = await serving({ "/": first });
		await fetchFeed(`${PUBLIC}:${server.port}/`);
		const headers = mirror.requests[0]?.headers ?? {};
		expect(Object.keys(headers).sort()).toEqual(["accept", "accept-encoding", "connection", "host", "user-agent"]);
		expect(headers["user-agent"]).toBe("Afterword");
	});

	it("to a private place is refused there: by number, by name, and by another kind of address", async () => {
		const inside = await serving({ "/": body(FEED) });
		const lookup = names({ "northwind.example": ["127.0.0.1"], "inside.example": ["10.0.0.1"] });
		const places = {
			[`http://127.0.0.2:${inside.port}/`]: "private-address",
			"http://169.254.169.254/latest/meta-data/": "private-address",
			[`http://[::1]:${inside.port}/`]: "private-address",
			[`http://inside.example:${inside.port}/`]: "private-address",
			"file:///etc/passwd": "not-a-web-address",
			"gopher://northwind.example/": "not-a-web-address",
			[`http://user:secret@northwind.example:${inside.port}/`]: "not-a-web-address",
			"http://northwind.example:25/": "not-a-web-address",
		};
		for (const [place, failure] of Object.entries(places)) {
			const server = await serving({ "/": redirect(place) });
			expect([place, await fetchFeed(`${PUBLIC}:${server.port}/`, { ...SMALL_INTERNET, lookup })]).toEqual([
				place,
				failure,
			]);
		}
		expect(inside.connections()).toBe(0);
	});

	it("that leads in a circle ends", async () => {
		const server = await serving({ "/a": redirect("/b"), "/b": redirect("/a"), "/c": redirect("/c#again") });
		expect(await fetchFeed(`${PUBLIC}:${server.port}/a`)).toBe("too-many-redirects");
		expect(await fetchFeed(`${PUBLIC}:${server.port}/c`)).toBe("too-many-redirects");
		expect(server.requests).toHaveLength(3);
	});

	it("is followed five times, not six", async () => {
		const hops = Object.fromEntries(Array.from({ length: 7 }, (_, n) => [`/${n}`, redirect(`/${n + 1}`)]));
		const server = await serving({ ...hops, "/7": body(FEED) });
		expect(await fetchFeed(`${PUBLIC}:${server.port}/2`)).toBe(`${PUBLIC}:${server.port}/7`);
		expect(await fetchFeed(`${PUBLIC}:${server.port}/1`)).toBe("too-many-redirects");
	});

	it("that leads nowhere is refused", async () => {
		const server = await serving({
			"/none": (response) => void response.writeHead(302).end(),
			"/odd": redirect("http://["),
		});
		expect(await fetchFeed(`${PUBLIC}:${server.port}/none`)).toBe("refused");
		expect(await fetchFeed(`${PUBLIC}:${server.port}/odd`)).toBe("not-a-web-address");
	});
});

describe("an encrypted connection", () => {
	it("is made only where the certificate is trusted and names the host", async () => {
		const certified = selfSigned("northwind.example");
		const server = await serving({ "/": body(FEED) }, { certified });
		const trusting = { ...SMALL_INTERNET, ca: certified.cert };
		const [right, wrong] = [`https://northwind.example:${server.port}/`, `https://mirror.example:${server.port}/`];
		expect(await fetchFeed(right, trusting)).toBe(right);
		expect(await fetchFeed(wrong, trusting)).toBe("unreachable");
		expect(await fetchFeed(right)).toBe("unreachable");
		expect(server.requests).toHaveLength(1);
	});

	it("is not given up on the way", async () => {
		const plain = await serving({ "/": body(FEED) });
		const certified = selfSigned("northwind.example");
		const server = await serving({ "/": redirect(`http://northwind.example:${plain.port}/`) }, { certified });
		const trusting = { ...SMALL_INTERNET, ca: certified.cert };
		expect(await fetchFeed(`https://northwind.example:${server.port}/`, trusting)).toBe("refused");
		expect(plain.connections()).toBe(0);
	});
});

describe("a site that takes its time", () => {
	const HURRY = { ...SMALL_INTERNET, limits: { totalMs: 250 } };
	const slowly: Readonly<Record<string, Answer>> = {
		"/silent": () => {},
		"/headers": (response) => {
			response.socket?.write("HTTP/1.1 200 OK\r\n");
			const timer = setInterval(() => response.socket?.write("x-slow: 1\r\n"), 20);
			response.socket?.on("close", () => clearInterval(timer));
		},
		"/body": (response) => {
			response.writeHead(200, { "content-type": "application/rss+xml" });
			const timer = setInterval(() => response.write("<"), 20);
			response.on("close", () => clearInterval(timer));
		},
		"/packed": (response) => {
			response.writeHead(200, { "content-encoding": "gzip" });
			response.write(gzipSync(FEED).subarray(0, 20));
		},
		"/redirects": (response) => void setTimeout(() => redirect("/redirects/on")(response), 150),
		"/redirects/on": (response) => void setTimeout(() => redirect("/redirects/and-on")(response), 150),
	};

	it.each(Object.keys(slowly))("is left after the time there is, and no connection stays: %s", async (path) => {
		const server = await serving({ ...slowly, "/redirects/and-on": slowly["/silent"] as Answer });
		const start = performance.now();
		expect(await fetchFeed(`${PUBLIC}:${server.port}${path}`, HURRY)).toBe("too-slow");
		expect(performance.now() - start).toBeLessThan(2_000);
		await allClosed(server);
	});

	it("is left also where it never answers how to encrypt", async () => {
		const sockets = new Set<Socket>();
		const silent = createServer((socket) => {
			sockets.add(socket);
			socket
				.resume()
				.on("error", () => {})
				.on("close", () => sockets.delete(socket));
		}).listen(0, "127.0.0.1");
		await once(silent, "listening");
		const { port } = silent.address() as AddressInfo;
		expect(await fetchFeed(`https://northwind.example:${port}/`, HURRY)).toBe("too-slow");
		await vi.waitFor(() => expect(sockets.size).toBe(0));
		silent.close();
	});

	it("is left also while its name is still being looked up", async () => {
		const lookup = () => new Promise<never>(() => {});
		const start = performance.now();
		expect(await fetchFeed(`${PUBLIC}/`, { ...HURRY, lookup })).toBe("too-slow");
		expect(performance.now() - start).toBeLessThan(900);
	});

	it("is not connected to afterwards, when its name is known at last", async () => {
		const server = await serving({ "/": body(FEED) });
		const lookup = () => wait(400, [{ address: "127.0.0.1", family: 4 }]);
		expect(await fetchFeed(`${PUBLIC}:${server.port}/`, { ...HURRY, lookup })).toBe("too-slow");
		await wait(300);
		expect(server.connections()).toBe(0);
	});
});

describe("a body that is too large", () => {
	const MOST = 64 * 1024;
	const SMALL = { ...SMALL_INTERNET, limits: { bodyBytes: MOST } };
	const zeros = Buffer.alloc(30 * 1024 * 1024);
	const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };

	it("is read to the limit and no further", async () => {
		const server = await serving({
			"/fits": body(Buffer.alloc(MOST, " ")),
			"/over": body(Buffer.alloc(MOST + 1, " ")),
		});
		expect(await fetchFeed(`${PUBLIC}:${server.port}/fits`, SMALL)).toBe("not-a-feed");
		expect(await fetchFeed(`${PUBLIC}:${server.port}/over`, SMALL)).toBe("too-large");
	});

	it("is not read at all where the server says so before", async () => {
		let sent = 0;
		const server = await serving({
			"/": (response) => {
				response.writeHead(200, { "content-length": 10 ** 12 });
				const timer = setInterval(() => response.write("x", () => (sent += 1)), 50);
				response.on("close", () => clearInterval(timer));
			},
		});
		expect(await fetchFeed(`${PUBLIC}:${server.port}/`, SMALL)).toBe("too-large");
		expect(sent).toBeLessThan(2);
	});

	it("ends also where the server never would", async () => {
		const server = await serving({
			"/": (response) => void pipeline(endless("x".repeat(16_384)), response, () => {}),
		});
		expect(await fetchFeed(`${PUBLIC}:${server.port}/`, SMALL)).toBe("too-large");
		await allClosed(server);
	});

	it("does not unfold out of a small package", async () => {
		const server = await serving({
			"/gzip": body(gzipSync(zeros), { "content-encoding": "gzip" }),
			"/br": body(brotliCompressSync(zeros, quick), { "content-encoding": "br" }),
			"/twice": body(gzipSync(gzipSync(zeros)), { "content-encoding": "gzip, gzip" }),
		});
		const before = process.memoryUsage().rss;
		expect(await fetchFeed(`${PUBLIC}:${server.port}/gzip`, SMALL)).toBe("too-large");
		expect(await fetchFeed(`${PUBLIC}:${server.port}/br`, SMALL)).toBe("too-large");
		expect(await fetchFeed(`${PUBLIC}:${server.port}/twice`, SMALL)).toBe("unreachable");
		expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
	});

	it("has small headers at least", async () => {
		const server = await serving({ "/": body(FEED, { "x-large": "x".repeat(20_000) }) });
		expect(await fetchFeed(`${PUBLIC}:${server.port}/`)).toBe("too-large");
	});
});

describe("an answer", () => {
	it("may be packed", async () => {
		const server = await serving({
			"/gzip": body(gzipSync(FEED), { "content-encoding": "GZIP" }),
			"/br": body(brotliCompressSync(FEED), { "content-encoding": "br" }),
		});
		for (const path of ["/gzip", "/br"]) {
			expect(await fetchFeed(`${PUBLIC}:${server.port}${path}`)).toBe(`${PUBLIC}:${server.port}${path}`);
		}
	});

	it("that is cut short or garbled brings nothing", async () => {
		const server = await serving({
			"/dropped": (response) => {
				response.writeHead(200, { "content-length": FEED.length });
				response.write(FEED.slice(0, 200), () => response.destroy());
			},
			"/chunked": (response) => {
				response.writeHead(200);
				response.write(FEED.slice(0, 200), () => response.destroy());
			},
			"/at-once": (response) => void response.destroy(),
			"/garbled": (response) => void response.socket?.end("This is not HTTP\r\n\r\n"),
			"/packed": body(gzipSync(FEED).subarray(0, 100), { "content-encoding": "gzip" }),
			"/not-packed": body(FEED, { "content-encoding": "gzip" }),
			"/unknown": body(FEED, { "content-encoding": "zstd" }),
		});
		for (const path of ["/dropped", "/chunked", "/at-once", "/garbled", "/packed", "/not-packed", "/unknown"]) {
			expect([path, await fetchFeed(`${PUBLIC}:${server.port}${path}`)]).toEqual([path, "unreachable"]);
		}
	});

	it("without a feed says why", async () => {
		const statuses = {
			401: "refused",
			403: "refused",
			404: "not-found",
			410: "not-found",
			429: "refused",
			500: "refused",
			503: "refused",
			304: "refused",
		};
		for (const [status, failure] of Object.entries(statuses)) {
			const server = await serving({ "/": (response) => void response.writeHead(Number(status)).end() });
			expect([status, await fetchFeed(`${PUBLIC}:${server.port}/`)]).toEqual([status, failure]);
		}
	});

	it("comes from nobody where the name is unknown or nobody listens", async () => {
		expect(await fetchFeed("http://nobody.example/")).toBe("unreachable");
		expect(
			await fetchFeed("http://empty.example/", { ...SMALL_INTERNET, lookup: names({ "empty.example": [] }) }),
		).toBe("unreachable");
		const gone = await trickyServer({});
		await gone.close();
		expect(await fetchFeed(`${PUBLIC}:${gone.port}/`)).toBe("unreachable");
	});
});

describe("a proxy of the environment", () => {
	afterEach(() => vi.unstubAllEnvs());

	it("is not asked", async () => {
		const proxy = await serving({});
		const server = await serving({ "/": body(FEED) });
		for (const name of ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"]) {
			vi.stubEnv(name, `http://127.0.0.1:${proxy.port}`);
		}
		vi.stubEnv("NODE_USE_ENV_PROXY", "1");
		expect(await fetchFeed(`${PUBLIC}:${server.port}/`)).toBe(`${PUBLIC}:${server.port}/`);
		expect(proxy.connections()).toBe(0);
	});
});
