import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import { transportProblem } from "./problem.ts";

/** Who may talk to a server that is meant for one person on this machine. */
export interface Gate {
	/** The one host name and port of the app: `127.0.0.1:4747`. */
	readonly host: string;
	/** The long-lived secret: in a file for the command line, in a cookie for the browser. */
	readonly token: string;
	/** A code good for one exchange within ten minutes, printed with the address at the start. */
	readonly mintCode: () => string;
	readonly redeemCode: (code: string) => boolean;
}

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
const same = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

/** How long a printed address lets a browser in. */
const CODE_LIVES_MS = 10 * 60_000;

/** `now` gives milliseconds; the difference of two of them is all that counts. */
export const gateOf = (host: string, token: string, now: () => number = Date.now): Gate => {
	const mintedAt = new Map<string, number>();
	const isAlive = (at: number | undefined): boolean => at !== undefined && now() - at < CODE_LIVES_MS;
	return {
		host,
		token,
		mintCode: () => {
			for (const [code, at] of mintedAt) if (!isAlive(at)) mintedAt.delete(code);
			const code = randomBytes(18).toString("base64url");
			mintedAt.set(code, now());
			return code;
		},
		redeemCode: (code) => {
			const at = mintedAt.get(code);
			mintedAt.delete(code);
			return isAlive(at);
		},
	};
};

/** Cookies are shared by all ports of a host, so the name carries the port. */
export const cookieName = (host: string): string => `afterword_${host.split(":").at(-1) ?? "0"}`;

const cookieOf = (context: Context, name: string): string | null => {
	for (const part of (context.req.header("cookie") ?? "").split(";")) {
		const [key, value] = part.trim().split("=");
		if (key === name && value !== undefined) return value;
	}
	return null;
};

const isKnown = (context: Context, gate: Gate): boolean => {
	const bearer = /^Bearer (\S+)$/.exec(context.req.header("authorization") ?? "")?.[1];
	if (bearer !== undefined) return same(bearer, gate.token);
	const cookie = cookieOf(context, cookieName(gate.host));
	return cookie !== null && same(cookie, gate.token);
};

/**
 * Another web page must not reach this server through the user's browser: the `Host` has to be ours (no DNS
 * rebinding), and a request that says where it comes from has to come from our own pages.
 */
const isFromHere = (context: Context, gate: Gate): boolean => {
	const origin = context.req.header("origin");
	if (origin !== undefined && origin !== `http://${gate.host}`) return false;
	const site = context.req.header("sec-fetch-site");
	if (site === undefined || site === "same-origin" || site === "none") return true;
	// Following a link to the app from elsewhere is fine; reading or writing data from elsewhere is not.
	return context.req.header("sec-fetch-mode") === "navigate" && context.req.method === "GET";
};

const HEADERS: Readonly<Record<string, string>> = {
	"content-security-policy":
		"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
	"x-content-type-options": "nosniff",
	"referrer-policy": "no-referrer",
	"cross-origin-opener-policy": "same-origin",
	"cross-origin-resource-policy": "same-origin",
	"permissions-policy": "camera=(), microphone=(), geolocation=()",
};

/** What is answered at once: to another host name, another page, or an unknown browser; `null` for all others. */
const earlyAnswer = (context: Context, gate: Gate): Response | null => {
	const host = context.req.header("host") ?? "";
	if (host !== gate.host) {
		const port = gate.host.split(":").at(-1);
		if (host === `localhost:${port}` && context.req.method === "GET") {
			const { pathname, search } = new URL(context.req.url);
			return context.redirect(`http://${gate.host}${pathname}${search}`, 302);
		}
		return transportProblem(421, "wrong-host", "Wrong address", `Afterword answers at http://${gate.host} only.`);
	}
	if (!isFromHere(context, gate)) {
		return transportProblem(403, "foreign-page", "Not from this app", "Another web page may not use this app's data.");
	}
	if (context.req.path.startsWith("/api/") && !isKnown(context, gate)) {
		return transportProblem(
			401,
			"sign-in-needed",
			"This browser is not known yet",
			"Open the address printed in the terminal. For a new one run: npm run open (or: afterword open)",
		);
	}
	return null;
};

/** Host, origin and headers for everything; a known user for the API. */
export const guard =
	(gate: Gate): MiddlewareHandler =>
	async (context, next) => {
		const early = earlyAnswer(context, gate);
		if (early === null) await next();
		const response = early ?? context.res;
		for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
		return early ?? undefined;
	};

/** Exchanges `?code=` for the cookie and takes the code out of the address. */
export const enter =
	(gate: Gate): MiddlewareHandler =>
	async (context, next) => {
		const code = context.req.query("code");
		if (code === undefined || context.req.method !== "GET") return next();
		// A path that begins with two slashes would lead to another host.
		const pathname = new URL(context.req.url).pathname.replace(/^\/+/, "/");
		const response = context.redirect(pathname, 302);
		if (gate.redeemCode(code)) {
			response.headers.set(
				"set-cookie",
				`${cookieName(gate.host)}=${gate.token}; Path=/; HttpOnly; SameSite=Strict; Max-Age=31536000`,
			);
		}
		response.headers.set("cache-control", "no-store");
		return response;
	};
