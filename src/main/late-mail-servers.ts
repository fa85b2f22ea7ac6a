import type { MailServers } from "#app/mail-servers.ts";

const servers = async (): Promise<MailServers> => (await import("#adapters/mail/own-mail-servers.ts")).ownMailServers;

/** The user's mail servers, loaded when a letter first leaves: nobody who only writes waits for them. */
export const lateMailServers: MailServers = {
	deliver: async (...given) => (await servers()).deliver(...given),
	tryOut: async (account) => (await servers()).tryOut(account),
	hasSent: async (account, messageIds) => (await servers()).hasSent(account, messageIds),
	fileSent: async (...given) => (await servers()).fileSent(...given),
	saveDraft: async (account, mail, date) => (await servers()).saveDraft(account, mail, date),
	arrived: async (account, wants, mostBytes) => (await servers()).arrived(account, wants, mostBytes),
};
