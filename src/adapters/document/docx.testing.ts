import { inflateRawSync } from "node:zlib";

const CENTRAL = 0x02014b50;

/** One file of a zip archive, as text. */
export const fileInZip = (archive: Uint8Array, wanted: string): string => {
	const zip = Buffer.from(archive);
	for (let at = 0; at < zip.length - 46; at += 1) {
		if (zip.readUInt32LE(at) !== CENTRAL) continue;
		const nameLength = zip.readUInt16LE(at + 28);
		if (zip.toString("utf8", at + 46, at + 46 + nameLength) !== wanted) continue;
		const local = zip.readUInt32LE(at + 42);
		const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
		const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
		return (zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString("utf8");
	}
	throw new Error(`There is no ${wanted} in this archive`);
};
