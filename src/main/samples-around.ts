import type { Instant } from "#core/time/instant.ts";
import type { Write } from "./samples.ts";

interface When {
	readonly opportunityId: string;
	readonly at: Instant;
}

/** What lies around the sample search: two referees, one of them told about an earlier post, and a piece of news kept. */
export const addAround = async (
	write: Write,
	given: { readonly nextId: <Id extends string>() => Id; readonly told: When; readonly news: When },
): Promise<void> => {
	const { nextId, told, news } = given;
	const rosa = nextId<string>();
	await write(told.at, "referees.add", {
		id: rosa,
		name: "Rosa Lindgren",
		title: "Head of marketing, Tamarind Books",
		email: "r.lindgren@tamarind.example",
		greeting: "Rosa",
		consent: "yes",
		relation: "my manager at Tamarind Books, three years",
		languages: ["English", "Swedish"],
		mayShareEmail: true,
	});
	await write(told.at, "referees.add", {
		id: nextId<string>(),
		name: "Marek Duarte",
		title: "Lecturer in statistics",
		email: "m.duarte@college.example",
		greeting: "Dr Duarte",
		consent: "asked",
		relation: "supervised my thesis",
		languages: ["English"],
	});
	await write(told.at, "references.hand-over", {
		id: nextId<string>(),
		opportunityId: told.opportunityId,
		refereeId: rosa,
		points: [{ kind: "achievement", text: "the churn table that caught a double count" }],
	});
	await write(told.at, "touches.log", {
		id: nextId<string>(),
		opportunityId: told.opportunityId,
		personId: rosa,
		direction: "outbound",
		channel: "email",
		kind: "reference-heads-up",
		at: told.at,
	});
	await write(news.at, "clippings.add", {
		id: nextId<string>(),
		opportunityId: news.opportunityId,
		title: "Museums in the north open late for shift workers",
		url: "https://news.example/museums-open-late",
		reason: "It is the audience we spoke about, and they have numbers.",
	});
};
