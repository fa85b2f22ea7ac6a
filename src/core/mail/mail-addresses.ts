/** The addresses of a letter's "To", without names around them: "Ines Okafor <i@halden.example>, t@halden.example". */
export const mailAddresses = (to: string): readonly string[] =>
	to
		.split(/[,;]/)
		.map((each) => each.trim())
		.filter((each) => each !== "")
		.map((each) => each.match(/<([^<>]*)>$/)?.[1]?.trim() ?? each);
