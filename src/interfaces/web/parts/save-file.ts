/** Hands a file to the person, as the browser hands over what it downloads. */
export const saveFile = (content: string, fileName: string, mediaType: string): void => {
	const url = URL.createObjectURL(new Blob([content], { type: mediaType }));
	const link = document.createElement("a");
	link.href = url;
	link.download = fileName;
	link.click();
	URL.revokeObjectURL(url);
};
