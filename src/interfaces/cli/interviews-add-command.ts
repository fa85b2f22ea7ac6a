import type { Command } from "commander";
import type { Caller, CallInput } from "#app/call.ts";
import { INTERVIEW_KINDS } from "#core/interview/interview.ts";
import { isCalendarDate } from "#core/time/calendar-date.ts";
import type { Instant } from "#core/time/instant.ts";
import { parseZone, type ZoneId } from "#core/time/zone.ts";
import type { CommandWorld } from "./derived-commands.ts";
import { CliStop } from "./io.ts";
import { readMoment } from "./moment-text.ts";
import { officeZone } from "./office-zone.ts";
import { readPerson } from "./person-text.ts";
import { report } from "./report.ts";
import { readStructured } from "./structured-input.ts";

interface Options {
	readonly company?: string;
	readonly role?: string;
	readonly opportunity?: string;
	readonly kind?: string;
	readonly ended?: string;
	readonly starts?: string;
	readonly zone?: string;
	readonly country?: string;
	readonly place?: string;
	readonly person: readonly string[];
	readonly promised?: string;
	readonly words?: string;
	readonly from?: string;
}

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

const moment = (text: string, now: Instant, zone: ZoneId) => {
	const read = readMoment(text, now, zone);
	if (read === null) {
		throw new CliStop(
			2,
			`"${text}" is not a time I can read. Write it like 11:40, "about 11:40", "yesterday 16:00" or 2026-04-08T11:40:00Z.`,
		);
	}
	return read;
};

const textIn = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

/** The clock that times without an offset are meant on: the one the interview will be kept with. */
const zoneFor = async (
	caller: Caller,
	options: Options,
	file: Readonly<Record<string, unknown>>,
	homeZone: ZoneId,
): Promise<ZoneId> => {
	if (options.zone !== undefined) {
		const zone = parseZone(options.zone);
		if (zone !== null) return zone;
		throw new CliStop(2, `"${options.zone}" is not a time zone. Write it like Europe/Berlin or Asia/Kuwait.`);
	}
	const named = parseZone(textIn(file.zone) ?? "");
	if (named !== null) return named;
	const opportunityId = options.opportunity ?? textIn(file.opportunityId);
	const company = options.company ?? textIn(file.company);
	const position = options.role ?? textIn(file.position);
	const office = await officeZone(caller, {
		...(opportunityId === undefined ? {} : { opportunityId }),
		...(company === undefined ? {} : { company }),
		...(position === undefined ? {} : { position }),
	});
	return office ?? homeZone;
};

/** What was typed, as the operation's input. */
const inputOf = (options: Options, world: CommandWorld, now: Instant, zone: ZoneId): Record<string, unknown> => {
	const ended = options.ended === undefined ? undefined : moment(options.ended, now, zone);
	const starts = options.starts === undefined ? undefined : moment(options.starts, now, zone);
	const promised = options.promised?.trim();
	const hasPromise = promised !== undefined || options.words !== undefined;
	const day = promised === undefined || isCalendarDate(promised) ? { byOn: promised ?? null } : { by: promised };
	return {
		...(options.opportunity === undefined ? {} : { opportunityId: options.opportunity }),
		...(options.company === undefined ? {} : { company: options.company }),
		...(options.role === undefined ? {} : { position: options.role }),
		...(options.kind === undefined ? {} : { kind: options.kind }),
		...(ended === undefined ? {} : { endedAt: ended.at, endIsApproximate: ended.isApproximate }),
		...(starts === undefined ? {} : { startsAt: starts.at }),
		...(options.zone === undefined ? {} : { zone }),
		...(options.country === undefined ? {} : { country: options.country }),
		...(options.place === undefined ? {} : { place: options.place }),
		...(options.person.length === 0
			? {}
			: { people: options.person.map((text) => ({ id: world.nextId(), ...readPerson(text) })) }),
		...(hasPromise ? { promise: { id: world.nextId(), ...day, words: options.words ?? "" } } : {}),
	};
};

/** Asks a person at a terminal for the two things that matter; everything else can follow. */
const askBasics = async (): Promise<Record<string, string>> => {
	const { group, text } = await import("@clack/prompts");
	const answers = await group(
		{
			company: () => text({ message: "Which company? (leave empty if you only know the role)" }),
			role: () => text({ message: "Which role? (may stay empty)" }),
			ended: () => text({ message: "When did it end?", initialValue: "now" }),
			person: () => text({ message: "Who did you meet? Name <e-mail>, title (one now, more with: interviews edit)" }),
			promised: () => text({ message: "By when did they promise an answer? (a day, or empty)" }),
		},
		{
			onCancel: () => {
				throw new CliStop(130, "Stopped. Nothing was stored.");
			},
		},
	);
	return Object.fromEntries(Object.entries(answers).flatMap(([key, value]) => (value ? [[key, String(value)]] : [])));
};

export const addInterviewsAddCommand = (interviews: Command, world: CommandWorld): void => {
	interviews
		.command("add")
		.description("Record an interview that just ended, or a planned one. A company or a role is enough.")
		.option("--company <name>")
		.option("--role <name>", "the position")
		.option("--opportunity <id>", "another round of this one")
		.option("--kind <kind>", INTERVIEW_KINDS.join(", "))
		.option("--ended <time>", 'when it ended: 11:40, "about 11:40", "3 hours ago" (default: now)')
		.option("--starts <time>", "when it starts or started")
		.option("--zone <zone>", "the office's time zone, like Asia/Kuwait")
		.option("--country <code>", "the office's country, like KW: decides its weekend")
		.option("--place <text>")
		.option(
			"--person <who>",
			'"Ines Okafor <ines@halden.example>, Head of Insight"; "Tom?" for a name only heard',
			collect,
			[],
		)
		.option(
			"--promised <day>",
			'by when they promised an answer, counted from the interview: 2026-04-16, thursday, "early next week"',
		)
		.option("--words <text>", "their words")
		.option("--from <file>", "fields from a YAML or JSON file; - for standard input")
		.action(async (options: Options) => {
			await world.withCaller(async (caller) => {
				const isBare = options.company === undefined && options.role === undefined && options.opportunity === undefined;
				const settings = await caller.call("settings.view", {});
				const view = await caller.call("today.view", {});
				if (!settings.ok || !view.ok) throw new CliStop(70, "The settings could not be read.");
				let given = options;
				if (isBare && options.from === undefined && world.io.isInteractive && !world.isJson()) {
					const { person, ...basics } = await askBasics();
					given = { ...options, ...basics, person: person === undefined ? [] : [person] };
				}
				const file = options.from === undefined ? {} : await readStructured(world.io, options.from);
				const zone = await zoneFor(caller, given, file, settings.value.zone);
				const typed = inputOf(given, world, view.value.now, zone);
				const input = { id: world.nextId(), ...file, ...typed } as CallInput<"interviews.add">;
				report(world.io, await caller.callUnchecked("interviews.add", input), {
					isJson: world.isJson(),
					operation: "interviews.add",
				});
			});
		});
};
