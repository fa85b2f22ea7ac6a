import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import { Readable } from "node:stream";
import type { MiddlewareHandler } from "hono";

const TYPES: Readonly<Record<string, string>> = {
	".html": "text/html; charset=utf-8",
	".js": "text/javascript; charset=utf-8",
	".css": "text/css; charset=utf-8",
	".json": "application/json",
	".svg": "image/svg+xml",
	".png": "image/png",
	".woff2": "font/woff2",
	".wasm": "application/wasm",
	".webmanifest": "application/manifest+json",
	".aff": "text/plain; charset=utf-8",
	".dic": "text/plain; charset=utf-8",
	".txt": "text/plain; charset=utf-8",
};

const ENCODINGS = [
	["br", ".br"],
	["gzip", ".gz"],
] as const;

const isFile = async (path: string): Promise<number | null> => {
	try {
		const found = await stat(path);
		return found.isFile() ? found.size : null;
	} catch {
		return null;
	}
};

/** A folder of files and the part of the address it answers for. */
export interface StaticFolder {
	readonly prefix: string;
	readonly folder: string;
}

/** The file for a path, or `null`; never one outside the folder. */
const fileFor = async (
	pathname: string,
	folders: readonly StaticFolder[],
): Promise<{ path: string; size: number } | null> => {
	for (const { prefix, folder } of folders) {
		if (!pathname.startsWith(prefix)) continue;
		const path = normalize(join(folder, pathname.slice(prefix.length)));
		if (!path.startsWith(normalize(folder) + sep)) continue;
		const size = await isFile(path);
		if (size !== null) return { path, size };
	}
	return null;
};

/** What lies here carries its content's hash or version in its name; the page itself is always asked for anew. */
const KEPT_FOR_GOOD = ["/assets/", "/grammar/"];

/** Serves built files, compressed at build time; every other page is the app itself. */
export const staticFiles = (folders: readonly StaticFolder[], indexFile: string): MiddlewareHandler => {
	return async (context, next) => {
		if (context.req.method !== "GET" && context.req.method !== "HEAD") return next();
		let pathname: string;
		try {
			pathname = decodeURIComponent(new URL(context.req.url).pathname);
		} catch {
			return next();
		}
		if (pathname.startsWith("/api/") || pathname.includes("\0")) return next();
		const asset = await fileFor(pathname, folders);
		if (asset === null && extname(pathname) !== "") return next();
		const path = asset?.path ?? indexFile;
		const headers = new Headers({
			"content-type": TYPES[extname(path)] ?? "application/octet-stream",
			"cache-control": KEPT_FOR_GOOD.some((place) => pathname.startsWith(place))
				? "public, max-age=31536000, immutable"
				: "no-cache",
			vary: "accept-encoding",
		});
		const accepted = context.req.header("accept-encoding") ?? "";
		let served = path;
		for (const [encoding, ending] of ENCODINGS) {
			if (accepted.includes(encoding) && (await isFile(path + ending)) !== null) {
				served = path + ending;
				headers.set("content-encoding", encoding);
				break;
			}
		}
		const size = await isFile(served);
		if (size === null) return next();
		headers.set("content-length", String(size));
		if (context.req.method === "HEAD") return new Response(null, { headers });
		return new Response(Readable.toWeb(createReadStream(served)) as ReadableStream, { headers });
	};
};
