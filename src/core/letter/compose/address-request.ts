import type { Composer } from "./draft.ts";

/** A short request to reception, a coordinator or a recruiter for the address and spelling of those to be thanked. */
export const composeAddressRequest: Composer = ({ context, phrases, matter }) => {
	const { interviewed, request, passOn } = phrases.addressRequest;
	const people = context.interviewers.filter((person) => person.id !== context.recipient?.id);
	return {
		paragraphs: [
			[
				interviewed(matter, people),
				request({
					isUnsureOfName: people.some((person) => person.name === null || person.nameSource === "only-heard"),
					lacksAddress: people.length === 0 || people.some((person) => person.email === null),
					isSeveral: people.length > 1,
				}),
			],
			[passOn],
		],
	};
};
