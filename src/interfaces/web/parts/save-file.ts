/** A file as an operation gives it. */
interface GivenFile {
	readonly fileName: string;
	readonly mediaType: string;
	readonly encoding: "text" | "base64";
	readonly content: string;
}

const contentOf = ({ encoding, content }: GivenFile): BlobPart =>
	encoding === "base64" ? Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0)) : content;

/** Time for a slow browser to have begun with the download. */
const KEPT_MS = 60_000;

/** Hands a file to the person, as the browser hands over what it downloads. */
export const saveFile = (file: GivenFile): void => {
	const url = URL.createObjectURL(new Blob([contentOf(file)], { type: file.mediaType }));
	const link = document.createElement("a");
	link.href = url;
	link.download = file.fileName;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
};
