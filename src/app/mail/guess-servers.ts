import * as z from "zod/mini";
import { guessServers } from "#core/mail/providers.ts";
import { ok } from "#core/result.ts";
import { email } from "../fields.ts";
import { operation } from "../operation.ts";

export const guessMailServers = operation({
	name: "mail-account.guess",
	summary: "Guesses the servers of a mail address, as a start for the form; nothing is asked of the network.",
	effect: "read",
	method: "POST",
	path: "/mail-account/guess",
	input: z.strictObject({ address: email() }),
	refusals: [],
	run: async (_context, { address }) => ok({ guess: guessServers(address) }),
});
