/** Parts between commas and semicolons; those inside quotation marks belong to a name. */
const PARTS = /(?:"(?:\\.|[^"\\])*"|[^,;"]|"(?=[^"]*$))+/g;

/** One address of a letter's "To", and where in it the address stands. */
export interface AddressInTo {
	/** As written; empty between the brackets of "Ines Okafor <>". */
	readonly address: string;
	readonly start: number;
	readonly end: number;
}

/** The addresses of a letter's "To", without names around them: "Ines Okafor <i@halden.example>, t@halden.example". */
export const addressesIn = (to: string): readonly AddressInTo[] =>
	[...to.matchAll(PARTS)].flatMap(({ 0: part, index }) => {
		const written = part.trim();
		if (written === "") return [];
		const from = index + part.indexOf(written);
		const inside = written.match(/<([^<>]*)>$/)?.[1] ?? null;
		const address = inside === null ? written : inside.trim();
		const start = from + (inside === null ? 0 : written.lastIndexOf("<") + 1 + inside.indexOf(address));
		return [{ address, start, end: start + address.length }];
	});

export const mailAddresses = (to: string): readonly string[] => addressesIn(to).map(({ address }) => address);

/** True where two addresses are one mailbox. Domains have no case (RFC 5321), and no provider gives names one. */
export const isSameAddress = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
