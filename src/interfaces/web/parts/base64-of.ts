/** What a request can carry once it is base64. */
export const MOST_FILE_BYTES = 600_000;

/** The bytes of a file as text that a request can carry: its charset is for the reader of it to find out. */
export const base64Of = async (file: Blob): Promise<string> => {
	let text = "";
	for (const byte of new Uint8Array(await file.arrayBuffer())) text += String.fromCharCode(byte);
	return btoa(text);
};
