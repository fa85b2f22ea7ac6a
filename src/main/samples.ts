import { type Caller, type CallInput, type CallOutput, localCaller } from "#app/call.ts";
import type { OperationContext } from "#app/operation.ts";
import type { OperationName } from "#app/operations.ts";
import { addDays } from "#core/time/calendar-date.ts";
import { addHours, type Instant } from "#core/time/instant.ts";
import { addBusinessDays, type Office } from "#core/time/office.ts";
import { dateAt } from "#core/time/zone.ts";
import { addAround } from "./samples-around.ts";

/** Writes as the app would have at an earlier moment, so that first ratings and ledgers look as lived. */
const historian = (context: OperationContext) => {
	const at = (moment: Instant): Caller => localCaller({ ...context, clock: { now: () => moment } });
	return async <Name extends OperationName>(moment: Instant, name: Name, input: CallInput<Name>) => {
		const result = await at(moment).call(name, input);
		if (!result.ok) throw new Error(`Sample ${name} was refused: ${JSON.stringify(result.error)}`);
		return result.value;
	};
};

/**
 * A search under way, all of it invented: a panel that ended three hours ago, an answer promised, one that may be asked
 * about tomorrow, two applications, and one that ended. Does nothing where there is data already.
 */
export const fillWithSamples = async (context: OperationContext): Promise<void> => {
	const present = await localCaller(context).call("opportunities.list", { limit: 1 });
	if (!present.ok || present.value.items.length > 0) return;
	const now = context.clock.now();
	const write = historian(context);
	const id = <Id extends string>() => context.ids.next() as Id;
	const { zone } = context.home;
	const office: Office = {
		zone,
		restDays: [6, 7],
		weekendOf: null,
		quietDates: new Set(),
		opensAtHour: 9,
		closesAtHour: 18,
	};
	const today = dateAt(now, zone);
	const daysAgo = (days: number): Instant => addHours(now, -24 * days);

	await write(daysAgo(30), "settings.edit", {
		ownName: "Maya Lindqvist",
		ownEmail: "maya@lindqvist.example",
		refereesOnCv: [],
	});

	/** An earlier round of the same opportunity, debriefed and thanked for long ago. */
	const earlierRound = async (company: string, position: string, days: number): Promise<void> => {
		const at = daysAgo(days);
		const round = id<string>();
		const view = await write(at, "interviews.add", {
			id: round,
			company,
			position,
			kind: "phone",
			endedAt: addHours(at, -1),
		});
		await finish(write, round, at, 6);
		await write(at, "touches.log", {
			id: id(),
			opportunityId: view.opportunity.id,
			interviewId: round,
			direction: "outbound",
			channel: "email",
			kind: "thank-you",
			at,
		});
	};

	await earlierRound("Halden Ferries", "Marketing analyst", 14);
	await earlierRound("Brightwell Oats", "Brand analyst", 20);

	const [ines, tom] = [id<string>(), id<string>()];
	const halden = id<string>();
	const threeHoursAgo = addHours(now, -3);
	await write(threeHoursAgo, "interviews.add", {
		id: halden,
		company: "Halden Ferries",
		position: "Marketing analyst",
		kind: "panel",
		startsAt: addHours(threeHoursAgo, -1),
		endedAt: threeHoursAgo,
		people: [
			{
				id: ines,
				name: "Ines Okafor",
				title: "Head of Insight",
				email: "i.okafor@haldenferries.example",
				greeting: "Ines",
			},
			{
				id: tom,
				name: "Tom Brandvold",
				title: "CRM manager",
				email: "t.brandvold@haldenferries.example",
				greeting: "Tom",
			},
		],
		promise: {
			id: id(),
			byOn: addBusinessDays(today, 6, office),
			words: "We will let you know by then.",
			madeBy: ines,
		},
	});
	const parts: readonly Omit<CallInput<"debriefs.save">, "id" | "version">[] = [
		{
			stepDone: "facts",
			seemedToDoubt: "whether I have used SQL beyond simple reports",
			doubtAnswer: "In my last job I built the weekly churn table myself, with a check that caught a double count.",
		},
		{
			stepDone: "questions",
			talkedAbout: [
				{ personId: ines, text: "asking passengers before asking the dashboard" },
				{ personId: tom, text: "the winter timetable campaign" },
			],
		},
		{
			stepDone: "went-well",
			wentWell: ["the churn table example", "they laughed at the lost-luggage survey"],
			wantThisJob: "They ask passengers first, and the team is small enough to see the effect.",
		},
		{
			items: {
				P1: { kind: "rated", value: 5 },
				A2: { kind: "rated", value: 3 },
				D4: { kind: "did-not-come-up" },
			},
		},
	];
	let version: number | null = null;
	for (const part of parts) {
		const saved: CallOutput<"debriefs.save"> = await write(addHours(threeHoursAgo, 0.4), "debriefs.save", {
			id: halden,
			version,
			...part,
		});
		version = saved.debrief?.version ?? null;
	}

	const brightwell = id<string>();
	const fourDaysAgo = daysAgo(4);
	const asha = id<string>();
	await write(fourDaysAgo, "interviews.add", {
		id: brightwell,
		company: "Brightwell Oats",
		position: "Brand analyst",
		kind: "on-site",
		endedAt: addHours(fourDaysAgo, -2),
		people: [
			{
				id: asha,
				name: "Asha Demirel",
				title: "Brand director",
				email: "asha@brightwelloats.example",
				greeting: "Asha",
			},
		],
		promise: {
			id: id(),
			byOn: addBusinessDays(today, 2, office),
			words: "You will hear from us this week.",
			madeBy: asha,
		},
	});
	await finish(write, brightwell, fourDaysAgo, 7, {
		questionsAsked: [
			{
				id: id(),
				text: "Why did you leave your last job after a year?",
				difficulty: 3,
				said: "Because of the restructuring, and then I talked for too long.",
				wantsBetterAnswer: true,
			},
		],
		myQuestions: [{ id: id(), text: "How are holidays agreed?", topic: "leave", saveForOffer: true }],
	});
	await thank(write, id, brightwell, asha, fourDaysAgo);

	const tessera = id<string>();
	const sixDaysAgo = daysAgo(6);
	const juno = id<string>();
	const tesseraView = await write(sixDaysAgo, "interviews.add", {
		id: tessera,
		company: "Tessera Museum",
		position: "Audience insight officer",
		kind: "video",
		endedAt: addHours(sixDaysAgo, -1),
		people: [
			{
				id: juno,
				name: "Juno Castellanos",
				title: "Head of audiences",
				email: "j.castellanos@tessera.example",
				greeting: "Juno",
			},
		],
	});
	await finish(write, tessera, sixDaysAgo, 5);
	await thank(write, id, tessera, juno, sixDaysAgo);

	for (const [company, position, days] of [
		["Pennant Light Rail", "Customer data analyst", 6],
		["Cobalt and Fern", "Research executive", 12],
	] as const) {
		await write(daysAgo(days), "opportunities.add", {
			id: id(),
			company,
			position,
			stage: "applied",
			appliedOn: addDays(today, -days),
		});
	}

	const osier = id<string>();
	const threeWeeksAgo = daysAgo(21);
	const view = await write(threeWeeksAgo, "interviews.add", {
		id: osier,
		company: "Osier Books",
		position: "Marketing assistant",
		kind: "phone",
		endedAt: addHours(threeWeeksAgo, -1),
	});
	await finish(write, osier, threeWeeksAgo, 4);
	await write(threeWeeksAgo, "touches.log", {
		id: id(),
		opportunityId: view.opportunity.id,
		interviewId: osier,
		direction: "outbound",
		channel: "email",
		kind: "thank-you",
		at: threeWeeksAgo,
	});
	await addAround(write, {
		nextId: id,
		told: { opportunityId: view.opportunity.id, at: daysAgo(18) },
		news: { opportunityId: tesseraView.opportunity.id, at: daysAgo(2) },
	});
	await write(daysAgo(5), "outcomes.record", {
		id: id(),
		opportunityId: view.opportunity.id,
		interviewId: osier,
		result: "rejected",
		feedback: "They chose someone with publishing experience.",
	});
};

export type Write = ReturnType<typeof historian>;

const finish = (
	write: Write,
	interviewId: string,
	at: Instant,
	overall: number,
	more: Partial<CallInput<"debriefs.save">> = {},
) => write(at, "debriefs.save", { ...more, id: interviewId, version: null, overall, finished: true });

const thank = async (
	write: Write,
	nextId: () => string,
	interviewId: string,
	personId: string,
	at: Instant,
): Promise<void> => {
	const view = await write(at, "letters.draft", { id: nextId(), kind: "thank-you", interviewId, personId });
	await write(at, "letters.mark-sent", { id: view.letter.id, version: view.letter.version, touchId: nextId() });
};
