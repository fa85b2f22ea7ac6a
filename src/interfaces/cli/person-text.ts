/** A person as typed on one line: `Ines Okafor <ines@halden.example>, Head of Insight`; `?` marks a name only heard. */
export interface PersonText {
	readonly name: string | null;
	readonly email: string | null;
	readonly title: string | null;
	readonly nameSource: "seen-written" | "only-heard";
}

const filled = (text: string | undefined): string | null => {
	const trimmed = (text ?? "").trim();
	return trimmed === "" ? null : trimmed;
};

export const readPerson = (text: string): PersonText => {
	const email = /<([^<>]+)>/.exec(text)?.[1];
	const rest = text.replace(/<[^<>]*>/, " ");
	const comma = rest.indexOf(",");
	const rawName = comma === -1 ? rest : rest.slice(0, comma);
	const isHeard = rawName.trim().endsWith("?");
	return {
		name: filled(rawName.replace(/\?\s*$/, "").replace(/\s+/g, " ")),
		email: filled(email),
		title: comma === -1 ? null : filled(rest.slice(comma + 1)),
		nameSource: isHeard ? "only-heard" : "seen-written",
	};
};
