import type { DeliveryReport, RecipientReport } from "#core/reply/inbound-mail.ts";

/** A part of a message that is text, or itself a message. */
export interface MailPart {
	/** `message/delivery-status`. */
	readonly type: string;
	readonly text: string;
}

const MOST_RECIPIENTS = 50;

/** Fields of one block, unfolded, by their lower-case names. */
const fieldsOf = (block: string): ReadonlyMap<string, string> =>
	new Map(
		block
			.replace(/\n[ \t]+/g, " ")
			.split("\n")
			.flatMap((field) => {
				const colon = field.indexOf(":");
				return colon < 1 ? [] : [[field.slice(0, colon).trim().toLowerCase(), field.slice(colon + 1).trim()] as const];
			}),
	);

/** "rfc822; ines@halden.example" without its type. */
const afterType = (value: string | undefined): string =>
	(value ?? "")
		.replace(/^[\w-]+\s*;\s*/, "")
		.replace(/\p{Cc}/gu, " ")
		.slice(0, 500)
		.toWellFormed();

const recipientOf = (fields: ReadonlyMap<string, string>): RecipientReport[] => {
	const address = afterType(fields.get("original-recipient") ?? fields.get("final-recipient"))
		.replace(/[<>]/g, "")
		.toLowerCase();
	const action = (fields.get("action") ?? "").toLowerCase().split(/[\s(]/)[0] ?? "";
	return address.includes("@") && action !== ""
		? [
				{
					address,
					action,
					status: /\d\.\d{1,3}\.\d{1,3}/.exec(fields.get("status") ?? "")?.[0] ?? null,
					diagnostic: afterType(fields.get("diagnostic-code")),
				},
			]
		: [];
};

/** What servers report of a delivery (RFC 3464), with the message that the report gives back; `null`: no report. */
export const deliveryReportOf = (parts: readonly MailPart[]): DeliveryReport | null => {
	const status = parts.find(({ type }) => /^message\/(?:global-)?delivery-status$/.test(type));
	const original = parts.find(({ type }) =>
		/^(?:message\/(?:global|rfc822)(?:-headers)?|text\/rfc822-headers)$/.test(type),
	);
	const headers = fieldsOf((original?.text ?? "").replace(/\r\n?/g, "\n").trimStart().split("\n\n")[0] ?? "");
	const originalMessageId = /<([^<>\s]{3,250})>/.exec(headers.get("message-id") ?? "")?.[1] ?? null;
	if (status === undefined && originalMessageId === null) return null;
	const blocks = (status?.text ?? "").replace(/\r\n?/g, "\n").split(/\n\s*\n/);
	return {
		recipients: blocks.flatMap((block) => recipientOf(fieldsOf(block))).slice(0, MOST_RECIPIENTS),
		originalMessageId,
	};
};
