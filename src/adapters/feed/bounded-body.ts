import { pipeline, type Readable, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip } from "node:zlib";
import type { NewsFailure } from "#core/clipping/feed.ts";
import { err, ok, type Result } from "#core/result.ts";

/** Only what was asked for, and one layer of it: layers on layers are how a small file becomes a huge one. */
const unpacking = (encoding: string): Transform | null | undefined => {
	switch (encoding.trim().toLowerCase()) {
		case "":
		case "identity":
			return null;
		case "gzip":
		case "x-gzip":
			return createGunzip();
		case "br":
			return createBrotliDecompress();
		default:
			return undefined;
	}
};

/**
 * The whole body, unpacked. Reading ends as soon as more than `most` bytes have come out, however many are left; the
 * stream is then destroyed, which is an error to it: its owner listens for that.
 *
 * @throws what the stream fails with: the connection lost, a packed body cut short.
 */
export const boundedBody = async (
	raw: Readable,
	encoding: string,
	most: number,
): Promise<Result<Uint8Array, NewsFailure>> => {
	const unpack = unpacking(encoding);
	if (unpack === undefined) {
		raw.destroy();
		return err("unreachable");
	}
	// Failures come out of the last stream, where they are waited for.
	const body: Readable = unpack === null ? raw : pipeline(raw, unpack, () => {});
	const chunks: Buffer[] = [];
	let length = 0;
	for await (const chunk of body as AsyncIterable<Buffer>) {
		length += chunk.length;
		// Leaving the loop destroys the streams.
		if (length > most) return err("too-large");
		chunks.push(chunk);
	}
	return ok(Buffer.concat(chunks, length));
};
