const NO_REPLY =
	/^(?:.*[._+-])?(?:no-?_?\.?reply|do-?_?\.?not-?_?\.?reply|noreply|donotreply|mailer-daemon|bounces?)(?:[._+-].*)?@/i;

/** True for an address that nobody reads. */
export const isNoReply = (address: string): boolean => NO_REPLY.test(address.trim());
