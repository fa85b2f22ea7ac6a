import type { FileOutput } from "#app/file-output.ts";

/** Whether a client takes the document that JSON is over the file itself. */
export const wantsJson = (request: Request): boolean =>
	(request.headers.get("accept") ?? "").toLowerCase().includes("application/json");

// RFC 8187: what may stand unescaped in the value of filename*.
const escaped = (name: string): string =>
	encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** Names the file to be saved as: plainly for old clients, and in any script (RFC 6266, RFC 8187). */
export const contentDisposition = (fileName: string): string => {
	const plain = fileName.replace(/[^\x20-\x7e]/g, "_").replace(/["\\]/g, "_");
	return `attachment; filename="${plain}"; filename*=UTF-8''${escaped(fileName)}`;
};

/** The file itself, to be saved and never shown as a page of ours. */
export const fileResponse = ({ fileName, mediaType, encoding, content }: FileOutput, storeId: string): Response =>
	new Response(encoding === "base64" ? Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0)) : content, {
		headers: {
			"content-type": mediaType,
			"content-disposition": contentDisposition(fileName),
			"cache-control": "no-store",
			"x-content-type-options": "nosniff",
			"x-store-id": storeId,
		},
	});
