/** Why a message did not arrive, as far as servers tell it apart. */
export const BOUNCE_REASONS = [
	"no-such-address",
	"no-such-domain",
	"mailbox-full",
	"too-large",
	"refused-as-spam",
	"not-allowed",
	"not-reachable",
	"other",
] as const;
export type BounceReason = (typeof BOUNCE_REASONS)[number];

/** By the second and third number of an enhanced status code (RFC 3463). */
const BY_STATUS: readonly (readonly [RegExp, BounceReason])[] = [
	[/^\d\.1\.[136]$/, "no-such-address"],
	[/^\d\.1\.2$/, "no-such-domain"],
	[/^\d\.2\.1$/, "no-such-address"],
	[/^\d\.2\.2$/, "mailbox-full"],
	[/^\d\.(?:2\.3|3\.4)$/, "too-large"],
	[/^\d\.4\.4$/, "no-such-domain"],
	[/^\d\.4\.\d+$/, "not-reachable"],
	[/^\d\.7\.\d+$/, "not-allowed"],
];

/** By what servers write, which says more than a general code. */
const BY_WORDS: readonly (readonly [RegExp, BounceReason])[] = [
	[/spam|blocked|blacklist|block ?list|reputation|policy reasons/i, "refused-as-spam"],
	[/mailbox (?:is )?full|over ?quota|quota exceeded|insufficient storage/i, "mailbox-full"],
	[/too (?:large|big)|size (?:limit|exceed)|exceeds (?:the )?(?:maximum|size)/i, "too-large"],
	[
		/(?:host|domain)(?: name)? (?:or domain name )?(?:not found|does not exist)|nxdomain|unrouteable/i,
		"no-such-domain",
	],
	[
		/user (?:unknown|not found|doesn'?t exist)|no such (?:user|recipient|mailbox|address)|unknown (?:user|recipient)|recipient (?:not found|unknown|rejected)|address (?:not found|rejected)|does not exist|couldn'?t be found|wasn'?t found|mailbox (?:unavailable|not found)/i,
		"no-such-address",
	],
	[/timed? ?out|connection refused|unreachable|could not connect|try again later|greylist/i, "not-reachable"],
	[/not permitted|not allowed|not authori[sz]ed|access denied|permission/i, "not-allowed"],
];

/** The reason behind a bounce, by its status code and the server's words. */
export const bounceReason = (status: string | null, words: string): BounceReason => {
	const byStatus = status === null ? undefined : BY_STATUS.find(([code]) => code.test(status))?.[1];
	// "Not allowed" covers refusals as spam, which their words tell apart.
	if (byStatus !== undefined && byStatus !== "not-allowed") return byStatus;
	return BY_WORDS.find(([shape]) => shape.test(words))?.[1] ?? byStatus ?? "other";
};
