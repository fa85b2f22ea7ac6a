import * as z from "zod/mini";
import { MAIL_SECURITIES } from "#core/mail/mail-account.ts";
import { filledLine } from "../fields.ts";

const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\[?[0-9a-f:]+\]?)$/i;

export const mailServer = () =>
	z.strictObject({
		host: filledLine(253).check(
			z.refine((text) => HOST.test(text), "is not the name of a server; write it like smtp.provider.example"),
		),
		port: z
			.int("is a number from 1 to 65535; your provider's help page names it, often 465 or 993")
			.check(z.gte(1), z.lte(65_535)),
		security: z.enum(MAIL_SECURITIES, "is tls, starttls or none"),
	});
