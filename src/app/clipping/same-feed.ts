/** An address as two ways of writing it have it in common: host in lower case, no usual port, no fragment, no slash at the end. */
const plainAddress = (url: string): string => {
	const { protocol, host, pathname, search } = new URL(url);
	return `${protocol === "http:" ? "https:" : protocol}//${host}${pathname.replace(/\/+$/, "")}${search}`;
};

/** True where two addresses are one feed's. */
export const isSameFeed = (one: string, other: string): boolean => plainAddress(one) === plainAddress(other);
