import type { FormDoubt } from "#core/letter/form-doubt.ts";

/** What is asked beneath a form of address that the person's name does not bear out. */
export const formDoubtText = ({ kind, written, expected }: FormDoubt): string => {
	switch (kind) {
		case "misspelt":
			return `You noted ${expected}. Is ${written} a slip?`;
		case "another":
			return `You noted ${expected}. Is ${written} somebody else?`;
		case "nickname":
			return `${written} is no part of ${expected}. If it is what they go by, note it under “Goes by”.`;
	}
};
