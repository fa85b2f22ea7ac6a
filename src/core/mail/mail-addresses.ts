/** Parts between commas and semicolons; those inside quotation marks belong to a name. */
const PARTS = /(?:"(?:\\.|[^"\\])*"|[^,;"]|"(?=[^"]*$))+/g;

/** The addresses of a letter's "To", without names around them: "Ines Okafor <i@halden.example>, t@halden.example". */
export const mailAddresses = (to: string): readonly string[] =>
	(to.match(PARTS) ?? [])
		.map((each) => each.trim())
		.filter((each) => each !== "")
		.map((each) => each.match(/<([^<>]*)>$/)?.[1]?.trim() ?? each);

/** True where two addresses are one mailbox. Domains have no case (RFC 5321), and no provider gives names one. */
export const isSameAddress = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
