import { rootCertificates } from "node:tls";
import type { MailServer } from "#core/mail/mail-account.ts";

/** How a connection is encrypted. A certificate is always checked; the user's own comes beside the usual ones. */
export const connectionSecurity = ({ security }: MailServer, trustedCertificate: string) => ({
	secure: security === "tls",
	requireTLS: security === "starttls",
	ignoreTLS: security === "none",
	tls: {
		rejectUnauthorized: true,
		minVersion: "TLSv1.2" as const,
		...(trustedCertificate.trim() === "" ? {} : { ca: [...rootCertificates, trustedCertificate] }),
	},
});
