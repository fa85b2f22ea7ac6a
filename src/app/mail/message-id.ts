/** The domain as mail servers know it: "bücher.example" is "xn--bcher-kva.example". */
const asciiDomain = (domain: string): string => {
	if (/^[a-z0-9.-]+$/i.test(domain)) return domain;
	return URL.canParse(`http://${domain}`) ? new URL(`http://${domain}`).hostname : "afterword.invalid";
};

/** A Message-ID at the user's own domain, without angle brackets: ASCII, as every server takes it (RFC 5322). */
export const messageIdAt = (left: string, address: string): string =>
	`${left}@${asciiDomain(address.split("@")[1] ?? "")}`;
