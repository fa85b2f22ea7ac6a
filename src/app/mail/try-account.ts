import { ok } from "#core/result.ts";
import { nothing } from "../fields.ts";
import { operation } from "../operation.ts";
import { reading, refuse } from "../transaction.ts";
import { problemView } from "./mail-problem-view.ts";
import { openAccount } from "./open-account.ts";

export const tryMailAccount = operation({
	name: "mail-account.try",
	summary: "Signs in to the mail servers and out again, and says what is wrong if something is; sends nothing.",
	effect: "read",
	method: "POST",
	path: "/mail-account/try",
	input: nothing(),
	refusals: ["no-mail-account"],
	run: async (context) => {
		const account = await reading(context, (records) => openAccount(context, records));
		if (account === null) return refuse("no-mail-account");
		if (!account.ok) return ok({ smtp: problemView(account.error), imap: null, works: false });
		const { smtp, imap } = await context.mailServers.tryOut(account.value);
		return ok({ smtp: problemView(smtp), imap: problemView(imap), works: smtp === null && imap === null });
	},
});
