import type { NewsFailure } from "#core/clipping/feed.ts";
import { PrivateAddress } from "./guarded-agent.ts";

/** Why an answer with this status brings nothing; `null`: it does. */
export const failureOfStatus = (status: number): NewsFailure | null => {
	if (status >= 200 && status < 300) return null;
	return status === 404 || status === 410 ? "not-found" : "refused";
};

const FAILURES_BY_CODE: Readonly<Record<string, NewsFailure>> = {
	UND_ERR_CONNECT_TIMEOUT: "too-slow",
	UND_ERR_HEADERS_TIMEOUT: "too-slow",
	UND_ERR_BODY_TIMEOUT: "too-slow",
	ETIMEDOUT: "too-slow",
	UND_ERR_RES_EXCEEDED_MAX_SIZE: "too-large",
	UND_ERR_HEADERS_OVERFLOW: "too-large",
};

/** An answer that is no HTTP is the one complaint that may come without a code. */
const codeOf = (error: unknown): unknown => {
	if (!(error instanceof Error)) return undefined;
	return error.name === "HTTPParserError" ? error.name : "code" in error ? error.code : undefined;
};

/**
 * What a failed exchange means to the user. Whatever the network, the encryption or the unpacking complain about carries
 * a code.
 *
 * @throws the error itself where it carries none: a bug.
 */
export const failureOfError = (error: unknown): NewsFailure => {
	if (error instanceof PrivateAddress) return "private-address";
	const code = codeOf(error);
	if (typeof code !== "string") throw error;
	return FAILURES_BY_CODE[code] ?? "unreachable";
};
