import { isNoReply } from "../letter/no-reply-address.ts";
import { type BounceReason, bounceReason } from "./bounce-reason.ts";
import type { InboundMail } from "./inbound-mail.ts";
import { isTrackingSender } from "./mail-domains.ts";

/**
 * - `answer`: a person wrote it.
 * - `notice`: a program of theirs wrote it, about this application or appointment: it may carry an outcome or an invitation.
 * - `auto-reply`, `read-receipt`, `list`: not answers.
 * - `bounce`: what a mail server says of a message it could not deliver.
 */
export type MailClass =
	| { readonly kind: "answer" | "notice" | "auto-reply" | "read-receipt" | "list" }
	| {
			readonly kind: "bounce";
			/** Those it did not reach, in lower case; empty: the report names nobody. */
			readonly recipients: readonly string[];
			/** `false`: the server goes on trying. */
			readonly isFinal: boolean;
			readonly reason: BounceReason;
			readonly originalMessageId: string | null;
	  };

/** How automatic answers begin their subject; "Re: out of office hours" is none. */
const AUTO_SUBJECT =
	/^(?:(?:auto(?:matic)?[ -]?(?:reply|response)|out of (?:the )?office|ooo|on (?:annual |parental )?leave|autoreply)\b|réponse automatique|absence (?:du bureau|temporaire)|absent(?:e)? du bureau|automatische (?:antwort|abwesenheitsnotiz)|abwesenheits(?:notiz|meldung|assistent)|abwesend\b|nicht im büro|respuesta automática|fuera de (?:la )?oficina|ausente de la oficina|ausencia temporal|رد تلقائي|الرد التلقائي|رد آلي|خارج المكتب)/iu;

const DAEMON = /^(?:mailer-daemon|postmaster|mail-daemon|mdaemon)@|^microsoftexchange[0-9a-f]{20,}@/i;
const BOUNCE_SUBJECT =
	/undeliver(?:ed|able)|delivery (?:status notification|has failed|failed|failure|delayed|incomplete)|returned mail|failure notice|mail delivery (?:failed|system)|message (?:not delivered|delayed)|unzustellbar|non remis|échec de (?:la )?remise|no (?:se )?(?:pudo )?entrega(?:r|do|ble)|تعذ?ر (?:ال)?تسليم/i;
const STILL_TRYING = /delay|warning|will (?:continue|keep) (?:trying|to try)|no action is required|verzögert|retardé/i;

/** The first address in a text, if there is any. */
const addressesIn = (text: string): readonly string[] =>
	/<?\b([\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})\b>?/
		.exec(text)
		?.slice(1, 2)
		.map((each) => each.toLowerCase()) ?? [];

const bounceOf = (mail: InboundMail): MailClass | null => {
	const reports = mail.report?.recipients ?? [];
	// One report may speak of several: whom it did not reach counts before whom it is still trying to reach.
	const failures = reports.filter(({ action }) => action === "failed");
	const troubled = failures.length > 0 ? failures : reports.filter(({ action }) => action === "delayed");
	const [reported] = troubled;
	const originalMessageId = mail.report?.originalMessageId ?? mail.answers[0] ?? null;
	if (reported !== undefined) {
		return {
			kind: "bounce",
			recipients: troubled.map(({ address }) => address),
			isFinal: reported.action === "failed",
			reason: bounceReason(reported.status, reported.diagnostic),
			originalMessageId,
		};
	}
	// A report of success only is a receipt, whoever asked for it.
	if (reports.length > 0) return { kind: "read-receipt" };
	const failed = mail.facts.failedRecipients;
	const isByDaemon = mail.from !== null && DAEMON.test(mail.from.address);
	if (failed.length === 0 && !(isByDaemon && BOUNCE_SUBJECT.test(mail.subject))) return null;
	const status = /\b([245]\.\d{1,3}\.\d{1,3})\b/.exec(mail.text)?.[1] ?? null;
	return {
		kind: "bounce",
		recipients: failed.length > 0 ? failed : addressesIn(mail.text),
		isFinal: !STILL_TRYING.test(mail.subject),
		reason: bounceReason(status, mail.text.slice(0, 4_000)),
		originalMessageId,
	};
};

const isAutoReply = ({ facts, subject }: InboundMail): boolean =>
	facts.autoSubmitted === "auto-replied" ||
	facts.saysAutoReply ||
	facts.precedence === "auto_reply" ||
	AUTO_SUBJECT.test(subject.trim());

/** What kind of message it is, by its headers and its subject (RFC 3834, RFC 3464, RFC 8098). */
export const classifyMail = (mail: InboundMail): MailClass => {
	const bounce = bounceOf(mail);
	if (bounce !== null) return bounce;
	if (mail.facts.isReadReceipt) return { kind: "read-receipt" };
	const sender = mail.from?.address ?? "";
	// Calendars send by program what a person decided.
	if (mail.invitations.some(({ method }) => method !== "other"))
		return { kind: isNoReply(sender) ? "notice" : "answer" };
	// That somebody accepted is no answer in words.
	if (mail.invitations.length > 0) return { kind: "notice" };
	if (isAutoReply(mail)) return { kind: "auto-reply" };
	if (isTrackingSender(sender)) return { kind: "notice" };
	const { facts } = mail;
	if (
		facts.isFromList ||
		facts.hasUnsubscribe ||
		(facts.precedence !== null && /^(?:bulk|list|junk)$/.test(facts.precedence))
	)
		return { kind: "list" };
	const isByProgram = (facts.autoSubmitted !== null && facts.autoSubmitted !== "no") || isNoReply(sender);
	return { kind: isByProgram ? "notice" : "answer" };
};
