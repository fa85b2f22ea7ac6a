import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseMail } from "#adapters/mail/parse-mail.ts";
import type { CompanyId, Id, InterviewId, LetterId, OpportunityId, PersonId, PromiseId } from "#core/ids.ts";
import { classifyMail } from "#core/reply/classify.ts";
import { type KnownWorld, type Match, matchMail } from "#core/reply/match.ts";
import { type ProposalFacts, proposalsOf } from "#core/reply/propose.ts";
import type { Proposal } from "#core/reply/reply.ts";
import type { CalendarDate } from "#core/time/calendar-date.ts";
import type { Instant } from "#core/time/instant.ts";
import type { ZoneId } from "#core/time/zone.ts";

interface Expected {
	readonly kind: string;
	/** The opportunity; `none`, or `ask` and how many it may be. */
	readonly match: string;
	readonly proposals: readonly string[];
	readonly bounce?: { readonly recipient: string; readonly isFinal: boolean; readonly reason: string };
}

const here = new URL("./", import.meta.url);
const expected: Readonly<Record<string, Expected>> = JSON.parse(readFileSync(new URL("expected.json", here), "utf8"));
const names = readdirSync(new URL("messages/", here)).map((name) => name.replace(/\.eml$/, ""));

const named = <Noun extends string>(name: string): Id<Noun> => name as Id<Noun>;
const opening = (id: string, companyId: string, position: string): KnownWorld["opportunities"][number] => ({
	id: id as OpportunityId,
	companyId: companyId as CompanyId,
	agencyId: null,
	position,
	isOpen: true,
	peopleIds: [],
});
const employer = (id: string, name: string, website: string | null): KnownWorld["companies"][number] => ({
	id: id as CompanyId,
	name,
	aliases: [],
	website,
});
const somebody = (id: string, companyId: string, email: string): KnownWorld["people"][number] => ({
	id: id as PersonId,
	companyId: companyId as CompanyId,
	email,
});

const world: KnownWorld = {
	letters: [
		{
			letterId: named("letter-1") as LetterId,
			opportunityId: named("halden") as OpportunityId,
			personId: named("ines") as PersonId,
			messageIds: ["letter-1@afterword.example"],
		},
	],
	people: [
		somebody("ines", "halden", "ines@haldenferries.example"),
		somebody("sam", "brightwell", "sam.holt@gmail.com"),
		somebody("nour", "tamarind", "nour@tamarind.example"),
	],
	companies: [
		employer("halden", "Halden Ferries", "https://www.haldenferries.example/careers"),
		employer("brightwell", "Brightwell Oats", null),
		employer("tamarind", "Tamarind Books", null),
	],
	opportunities: [
		opening("halden", "halden", "Marketing analyst"),
		opening("brightwell", "brightwell", "Editor"),
		opening("tamarind-copy", "tamarind", "Copy editor"),
		opening("tamarind-data", "tamarind", "Data analyst"),
	],
};

/** Wednesday 8 April 2026 in Berlin; an answer was promised for the 10th, and a round is planned for the 20th. */
const facts = (of: string): ProposalFacts => ({
	writtenOn: "2026-04-08" as CalendarDate,
	office: {
		zone: "Europe/Berlin" as ZoneId,
		restDays: [6, 7],
		weekendOf: null,
		quietDates: new Set(),
		opensAtHour: 9,
		closesAtHour: 18,
	},
	isMonthFirst: false,
	promises:
		of === "halden" ? [{ id: named("promise") as PromiseId, byOn: "2026-04-10" as CalendarDate, state: "open" }] : [],
	interviews: [
		{
			id: named("round-2") as InterviewId,
			startsAt: "2026-04-20T08:00:00.000Z" as Instant,
			endedAt: "2026-04-20T09:00:00.000Z" as Instant,
			state: "scheduled",
			zone: "Europe/Berlin" as ZoneId,
			place: null,
		},
	],
	events: [{ uid: "known-1", sequence: 1, interviewId: named("round-2") as InterviewId }],
});

const told = ({ what }: Proposal): string => {
	switch (what.kind) {
		case "promise":
			return `promise ${what.byOn}`;
		case "outcome":
			return `outcome ${what.result}`;
		case "interview-cancelled":
			return what.kind;
		case "interview-added":
		case "interview-moved":
			return `${what.kind} ${what.times.startsAt}`;
	}
};

const toldMatch = ({ opportunityIds }: Match): string =>
	opportunityIds.length > 1 ? `ask ${opportunityIds.length}` : (opportunityIds[0] ?? "none");

const readMessage = async (name: string) => {
	const read = await parseMail(readFileSync(new URL(`messages/${name}.eml`, here)));
	if (!read.ok) throw new Error(`${name} cannot be read: ${read.error}`);
	return read.value;
};

describe("real shapes of mail", () => {
	it("are at least sixty, each with what it means", () => {
		expect(names.length).toBeGreaterThanOrEqual(60);
		expect(names.toSorted()).toEqual(Object.keys(expected).toSorted());
	});

	it.each(names)("%s", async (name) => {
		const mail = await readMessage(name);
		const kind = classifyMail(mail);
		const match = matchMail(
			mail,
			world,
			kind.kind === "bounce" ? kind.originalMessageId : (mail.report?.originalMessageId ?? null),
		);
		const of = toldMatch(match);
		const isRead = (kind.kind === "answer" || kind.kind === "notice") && match.opportunityIds.length === 1;
		const proposals = isRead ? proposalsOf(mail, facts(of)) : [];
		const seen = {
			kind: kind.kind,
			match: of,
			proposals: proposals.map(told),
			...(kind.kind === "bounce"
				? { bounce: { recipient: kind.recipients[0] ?? null, isFinal: kind.isFinal, reason: kind.reason } }
				: {}),
		};
		expect(seen).toEqual(expected[name]);
		// Every proposal shows the words it comes from, as they stand in the message.
		const said = `${mail.text} ${mail.invitations.map(({ title }) => title).join(" ")}`.replace(/\s+/g, " ");
		for (const { words } of proposals) expect(said).toContain(words);
	});
});
