/** Time for a slow browser to have begun with the download. */
const KEPT_MS = 60_000;

/** Hands a file to the person, as the browser hands over what it downloads. */
export const saveFile = (content: string, fileName: string, mediaType: string): void => {
	const url = URL.createObjectURL(new Blob([content], { type: mediaType }));
	const link = document.createElement("a");
	link.href = url;
	link.download = fileName;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
};
