import { generateKeyPairSync, sign } from "node:crypto";

/** A key and the certificate that goes with it, both PEM. */
export interface Certified {
	readonly key: string;
	readonly cert: string;
}

const der = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
	const content = Buffer.concat(parts);
	const { length } = content;
	const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
	return Buffer.concat([Buffer.from([tag, ...size]), content]);
};

const sequence = (...parts: readonly Uint8Array[]): Buffer => der(0x30, ...parts);
const oid = (...bytes: readonly number[]): Buffer => der(0x06, Buffer.from(bytes));

const ECDSA_WITH_SHA256 = sequence(oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02));
const COMMON_NAME = oid(0x55, 0x04, 0x03);
const SUBJECT_ALT_NAME = oid(0x55, 0x1d, 0x11);

/**
 * A certificate for one host that vouches for itself, made anew each time: no key lies in the repository. `until` is the end of
 * its validity as ASN.1 writes it.
 */
export const selfSigned = (host: string, until = "21000101000000Z"): Certified => {
	const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
	const name = sequence(der(0x31, sequence(COMMON_NAME, der(0x0c, Buffer.from(host)))));
	const validity = sequence(der(0x17, Buffer.from("200101000000Z")), der(0x18, Buffer.from(until)));
	const altNames = sequence(der(0x82, Buffer.from(host)));
	const certificate = sequence(
		der(0xa0, der(0x02, Buffer.from([2]))),
		der(0x02, Buffer.from([1])),
		ECDSA_WITH_SHA256,
		name,
		validity,
		name,
		publicKey.export({ type: "spki", format: "der" }),
		der(0xa3, sequence(sequence(SUBJECT_ALT_NAME, der(0x04, altNames)))),
	);
	const signature = der(0x03, Buffer.from([0]), sign("sha256", certificate, privateKey));
	const signed = sequence(certificate, ECDSA_WITH_SHA256, signature).toString("base64");
	return {
		key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
		cert: `-----BEGIN CERTIFICATE-----\n${signed.replace(/.{64}/g, "$&\n")}\n-----END CERTIFICATE-----\n`,
	};
};
