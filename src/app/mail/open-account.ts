import type { MailProblem } from "#core/mail/mail-problem.ts";
import { err, ok, type Result } from "#core/result.ts";
import type { OpenMailAccount } from "../mail-servers.ts";
import type { OperationContext } from "../operation.ts";
import type { ReadableRecords } from "../ports.ts";

/** Another installation's key, or a damaged one: the password has to be typed again. */
const SECRET_LOST: MailProblem = { code: "secret-lost", answer: "", address: null };

/** The user's account with its secret in the open, for one connection; `null`: none is set up. */
export const openAccount = async (
	context: OperationContext,
	records: ReadableRecords,
): Promise<Result<OpenMailAccount, MailProblem> | null> => {
	const kept = await records.get("mailAccount", context.actor.ownerId);
	if (kept === null) return null;
	const { sealedSecret, version, createdAt, updatedAt, archivedAt, ...account } = kept;
	const secret = await context.secrets.open(sealedSecret);
	return secret === null ? err(SECRET_LOST) : ok({ ...account, secret });
};
