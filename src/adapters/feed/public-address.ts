import ipaddr from "ipaddr.js";

/** Looks public, but one large cloud answers its own machines there, with what only they should read. */
const HOST_SERVICE = "168.63.129.16";

/** `64:ff9b::/96`: networks without IPv4 write an IPv4 address behind this. */
const NAT64_PREFIX = [0x64, 0xff9b, 0, 0, 0, 0];

const isPublicV4 = (address: ipaddr.IPv4): boolean =>
	address.range() === "unicast" && address.toString() !== HOST_SERVICE;

const lastFourBytes = (address: ipaddr.IPv6): ipaddr.IPv4 => new ipaddr.IPv4(address.toByteArray().slice(12));

const isPublicV6 = (address: ipaddr.IPv6): boolean => {
	if (address.isIPv4MappedAddress()) return isPublicV4(lastFourBytes(address));
	if (NAT64_PREFIX.every((part, index) => address.parts[index] === part)) return isPublicV4(lastFourBytes(address));
	// Outside 2000::/3 nothing is handed out, whatever the library calls it.
	const first = address.parts[0] ?? 0;
	return address.range() === "unicast" && first >= 0x2000 && first <= 0x3fff;
};

/**
 * True for a numeric address that anybody on the internet could reach: no loopback, home or office network, link-local
 * or cloud metadata, no multicast, nothing reserved. An IPv4 address inside an IPv6 one (mapped, NAT64) counts as itself;
 * tunnels that hide one (6to4, Teredo) and addresses with a zone are never public.
 */
export const isPublicAddress = (address: string): boolean => {
	if (address.includes("%") || !ipaddr.isValid(address)) return false;
	const parsed = ipaddr.parse(address);
	return parsed instanceof ipaddr.IPv6 ? isPublicV6(parsed) : isPublicV4(parsed);
};
