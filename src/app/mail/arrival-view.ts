import type { Dispatch } from "#core/mail/dispatch.ts";
import { type Arrival, arrivalTexts } from "#words/en/mail-arrival.ts";

const arrivalOf = ({ refusedAddresses, filing, problem }: Dispatch): Arrival => ({
	refusedAddresses,
	notFiled: filing === "given-up" ? (problem ?? { code: "given-up", answer: "", address: null }) : null,
});

/** Who did not get a letter that left, and whether it lacks its copy; `null`: it did not leave from here, or all went well. */
export const arrivalView = (dispatch: Dispatch | null) => {
	if (dispatch?.state !== "sent") return null;
	const arrival = arrivalOf(dispatch);
	const says = arrivalTexts(arrival);
	return says.length === 0 ? null : { ...arrival, says };
};
