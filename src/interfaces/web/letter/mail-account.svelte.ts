import { call } from "../api.ts";

/** Whether letters can leave from here; asked for once, by the first letter that is opened. */
class MailAccountState {
	isSetUp = $state(false);
	hasMailbox = $state(false);

	async load(): Promise<void> {
		const answer = await call("mail-account.view", {});
		if (!answer.ok) return;
		const { account } = answer.value;
		this.isSetUp = account !== null;
		this.hasMailbox = account !== null && account.imap !== null;
	}
}

export const mailAccount = new MailAccountState();
