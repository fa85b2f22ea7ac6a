import { type Check, finding, foundOrPassed, NOT_ASKED } from "./check.ts";

/** A posted letter says how to reach its writer; an e-mail has the address it came from, and more is welcome. */
export const contactData: Check<"contact-data"> = {
	id: "contact-data",
	run: ({ letter, context: { sender }, layout, addresses }) => {
		const holds = [sender.email, sender.phone].some((data) => data.trim() !== "" && digitsIn(letter.body, data));
		if (holds || /(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]+|(?:\+|\b0)[\d ()/-]{6,}\d/.test(letter.body)) {
			return foundOrPassed("contact-data", [], null);
		}
		if (layout.block === null || addresses.length > 0) return NOT_ASKED;
		return foundOrPassed(
			"contact-data",
			[finding("contact-data", { level: "may-look", field: "body", range: null, found: "", data: null })],
			null,
		);
	},
};

/** However the number is spaced. */
const digitsIn = (body: string, data: string): boolean => {
	const bare = (text: string): string => text.replace(/[\s()/-]/g, "").toLowerCase();
	return bare(body).includes(bare(data));
};
