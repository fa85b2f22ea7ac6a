import type { NewsFailure } from "#core/clipping/feed.ts";
import { err, ok, type Result } from "#core/result.ts";

/** As long as an address in a record may be. */
const LONGEST = 2_000;

const isWeb = (url: URL): boolean => url.protocol === "https:" || url.protocol === "http:";

/**
 * Sites stand on 80 and 443, and on high ports where somebody chose one. Below 1024 live mail, files and terminals,
 * which have no news and should not be spoken to by mistake.
 */
const isWebPort = (port: string): boolean => port === "" || port === "80" || port === "443" || Number(port) >= 1_024;

/**
 * An address to be asked: http or https, without user name and password, at a port of the web; what stands behind `#`
 * is left out. Whether the place it names may be asked is decided when it is connected to.
 */
export const webAddress = (text: string, base?: URL): Result<URL, NewsFailure> => {
	if (!URL.canParse(text, base?.href)) return err("not-a-web-address");
	const url = new URL(text, base?.href);
	const isPlain = url.username === "" && url.password === "" && url.hostname !== "";
	if (!isWeb(url) || !isPlain || !isWebPort(url.port)) return err("not-a-web-address");
	url.hash = "";
	return ok(url);
};

/**
 * An address to be shown: absolute http or https, without user name and password, at most 2,000 characters. `null` where
 * there is none, or one of another kind.
 */
export const webLink = (text: string | undefined, base: string | null): string | null => {
	if (text === undefined || text.trim() === "" || !URL.canParse(text, base ?? undefined)) return null;
	const url = new URL(text, base ?? undefined);
	if (!isWeb(url)) return null;
	// `https://bank.example@other.example` pretends to be the bank.
	url.username = "";
	url.password = "";
	return url.href.length > LONGEST ? null : url.href;
};
