import type { Dispatcher } from "undici";
import type { SeenBefore } from "#app/news-source.ts";
import type { NewsFailure } from "#core/clipping/feed.ts";
import { err, ok, type Result } from "#core/result.ts";
import { boundedBody } from "./bounded-body.ts";
import { failureOfError, failureOfStatus } from "./fetch-failure.ts";
import type { Guard } from "./guard.ts";
import { guardedAgent } from "./guarded-agent.ts";
import { webAddress } from "./web-address.ts";

export interface Wanted {
	/** The header `Accept`. */
	readonly accept: string;
	/** Why a body of this content type is not worth reading; `null`: it is. */
	readonly unwanted: (contentType: string) => NewsFailure | null;
}

export interface Ask extends Wanted {
	readonly seen: SeenBefore | null;
}

export interface Fetched {
	/** Where it was found in the end. */
	readonly url: string;
	/** As the server said it; empty where it did not. */
	readonly contentType: string;
	readonly etag: string | null;
	readonly lastModified: string | null;
	/** `null`: nothing changed since it was seen. */
	readonly body: Uint8Array | null;
}

type Answer = Dispatcher.ResponseData;
type Send = (url: URL) => Promise<Answer>;

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** What may be sent back in a header: no line breaks, no other controls. */
const ECHO = /^[\x20-\x7e]{1,500}$/;

const headerOf = (answer: Answer, name: string): string => {
	const value = answer.headers[name];
	return (Array.isArray(value) ? value[0] : value) ?? "";
};

const echoOf = (value: string | null): string | null => (value !== null && ECHO.test(value) ? value : null);

const headersOf = ({ accept, seen }: Ask): Record<string, string> => {
	const etag = echoOf(seen?.etag ?? null);
	const lastModified = echoOf(seen?.lastModified ?? null);
	return {
		"user-agent": "Afterword",
		accept,
		"accept-encoding": "gzip, br",
		...(etag === null ? {} : { "if-none-match": etag }),
		...(lastModified === null ? {} : { "if-modified-since": lastModified }),
	};
};

/** The next address, or why it is not followed. Encryption is never given up on the way. */
const nextHop = (answer: Answer, from: URL, visited: ReadonlySet<string>): Result<URL, NewsFailure> => {
	const location = headerOf(answer, "location");
	if (location === "") return err("refused");
	const next = webAddress(location, from);
	if (!next.ok) return next;
	if (from.protocol === "https:" && next.value.protocol === "http:") return err("refused");
	return visited.has(next.value.href) ? err("too-many-redirects") : next;
};

const follow = async (
	first: URL,
	send: Send,
	redirects: number,
): Promise<Result<{ readonly url: URL; readonly answer: Answer }, NewsFailure>> => {
	const visited = new Set<string>();
	let url = first;
	while (visited.size <= redirects) {
		const answer = await send(url);
		// Destroying a body is an error to its stream, and an error that nobody listens for ends the whole program.
		answer.body.on("error", () => {});
		if (!REDIRECTS.has(answer.statusCode)) return ok({ url, answer });
		answer.body.destroy();
		visited.add(url.href);
		const next = nextHop(answer, url, visited);
		if (!next.ok) return next;
		url = next.value;
	}
	return err("too-many-redirects");
};

const read = async (url: URL, answer: Answer, ask: Ask, most: number): Promise<Result<Fetched, NewsFailure>> => {
	const contentType = headerOf(answer, "content-type");
	const fetched = {
		url: url.href,
		contentType,
		etag: echoOf(headerOf(answer, "etag")),
		lastModified: echoOf(headerOf(answer, "last-modified")),
	};
	const isUnchanged = answer.statusCode === 304 && ask.seen !== null;
	const failure = isUnchanged ? null : (failureOfStatus(answer.statusCode) ?? ask.unwanted(contentType));
	if (isUnchanged || failure !== null || Number(headerOf(answer, "content-length")) > most) {
		// A body that nobody wants is not read to its end.
		answer.body.destroy();
		return isUnchanged ? ok({ ...fetched, body: null }) : err(failure ?? "too-large");
	}
	const body = await boundedBody(answer.body, headerOf(answer, "content-encoding"), most);
	return body.ok ? ok({ ...fetched, body: body.value }) : body;
};

/**
 * What stands at an address. Each address on the way is checked before it is asked; time, size and the number of
 * redirects are bounded; nothing of the user is sent along: no cookies, no referrer, no language.
 */
export const guardedFetch = async (address: string, ask: Ask, guard: Guard): Promise<Result<Fetched, NewsFailure>> => {
	const url = webAddress(address);
	if (!url.ok) return url;
	const { totalMs, bodyBytes, redirects } = guard.limits;
	const { request } = await import("undici");
	const over = new AbortController();
	const agent = await guardedAgent(guard, over.signal);
	const timer = setTimeout(() => over.abort(), totalMs);
	try {
		const send: Send = (to) =>
			request(to, { dispatcher: agent, method: "GET", headers: headersOf(ask), signal: over.signal });
		const found = await follow(url.value, send, redirects);
		return found.ok ? await read(found.value.url, found.value.answer, ask, bodyBytes) : found;
	} catch (error) {
		return err(over.signal.aborted ? "too-slow" : failureOfError(error));
	} finally {
		clearTimeout(timer);
		await agent.destroy();
	}
};
