import type { Noun } from "#app/ports.ts";
import type { OwnerId } from "#core/ids.ts";
import { ownerId, uuid } from "../contract/samples.ts";
import { TABLES } from "../tables.ts";

/** A row as the first version of the schema had it: the record written out as that version wrote it. */
export interface OldRow {
	readonly owner: OwnerId;
	readonly noun: Noun;
	readonly record: { readonly id: string; readonly [field: string]: unknown };
	/** Key columns of that version. */
	readonly keys: Readonly<Record<string, string | null>>;
	readonly version: number;
	readonly archivedAt: string | null;
}

export const OLD_STORE_ID = uuid(0x777);
export const OLD_CREATED_AT = "2026-04-05T08:10:00.000Z";
export const OLD_UPDATED_AT = "2026-04-05T11:00:00.000Z";
/** Somebody with an interview behind them, and somebody else whose records have the same ids. */
export const OLD_OWNERS: readonly [OwnerId, OwnerId] = [ownerId(0x701), ownerId(0x702)];

/** Company, opportunity, person, interview: whatever the version before called by these numbers. */
const [COMPANY, APPLIED, SAVED, DANA, INTERVIEW] = [1, 2, 3, 4, 5].map(uuid) as [
	string,
	string,
	string,
	string,
	string,
];
const NAME = "Marsa Coast Works";

/** Text that a rewriting of JSON could harm. */
const AWKWARD = 'Dear Dana,\n\n"thank you" \\ for 12 €\t– \\u0000 and \u2028 منى 👩🏽‍💻 \u0001 {"clippingId": "no"}\n';

const ofOpportunity = { opportunityId: APPLIED };

const rowsOf = (owner: OwnerId): readonly OldRow[] => {
	const row = (
		noun: Noun,
		record: OldRow["record"],
		keys: OldRow["keys"],
		{ version = 1, archivedAt = null }: Partial<Pick<OldRow, "version" | "archivedAt">> = {},
	): OldRow => ({ owner, noun, record, keys, version, archivedAt });

	const company = {
		id: COMPANY,
		name: NAME,
		aliases: [],
		legalForm: null,
		isAgency: false,
		country: "KW",
		zone: "Asia/Kuwait",
		restDays: null,
		quietDates: [],
		website: null,
		note: "",
	};
	const dana = {
		id: DANA,
		companyId: COMPANY,
		name: "Dana Al-Sabti",
		nameSource: "seen-written",
		preferredName: null,
		honorific: null,
		greeting: "Dana",
		saidLike: null,
		title: null,
		roles: ["interviewer"],
		email: "dana@marsa.example",
		phone: null,
		doNotCall: false,
		note: "",
	};
	const opportunity = (id: string, stage: string, appliedOn: string | null) => ({
		id,
		companyId: COMPANY,
		agencyId: null,
		position: "Site engineer",
		sector: "private",
		stage,
		stageHistory: [{ stage, at: OLD_CREATED_AT }],
		appliedOn,
		source: null,
		link: null,
		salary: null,
		location: null,
		country: null,
		zone: null,
		ruleOverrides: {},
		note: "",
	});
	const opportunityKeys = (stage: string) => ({
		company_id: COMPANY,
		agency_id: null,
		stage,
		search_key: "site engineer",
	});
	const interview = {
		id: INTERVIEW,
		...ofOpportunity,
		round: 1,
		kind: "on-site",
		state: "scheduled",
		startsAt: null,
		endedAt: "2026-04-05T08:00:00.000Z",
		endIsApproximate: false,
		zone: "Asia/Kuwait",
		place: null,
		interviewerIds: [DANA],
		movedFrom: [],
		note: "",
	};
	const debrief = {
		id: INTERVIEW,
		...ofOpportunity,
		feeling: "",
		wentTerribly: false,
		seemedToDoubt: "",
		doubtAnswer: "",
		talkedAbout: [],
		questionsAsked: [],
		wentWell: ["one", "two"],
		wantThisJob: "",
		items: {},
		myQuestions: [],
		improve: [],
		ratings: [{ value: 6, at: OLD_UPDATED_AT }],
		action: null,
		stepsDone: [],
		startedAt: OLD_UPDATED_AT,
		finishedAt: OLD_UPDATED_AT,
	};
	const touch = (number: number, personId: string | null) => ({
		id: uuid(number),
		...ofOpportunity,
		companyId: COMPANY,
		interviewId: INTERVIEW,
		personId,
		letterId: null,
		direction: "outbound",
		channel: "email",
		kind: "thank-you",
		at: OLD_UPDATED_AT,
		wasAgainstAdvice: false,
		note: "",
	});
	const touchKeys = { opportunity_id: APPLIED, company_id: COMPANY };
	const letter = (number: number, state: string, body: string) => ({
		id: uuid(number),
		...ofOpportunity,
		interviewId: INTERVIEW,
		personId: DANA,
		correctsId: null,
		kind: "thank-you",
		language: "en-gb",
		to: "dana@marsa.example",
		subject: "Thank you, Site engineer interview on 5 April",
		body,
		state,
		sentAt: state === "sent" ? OLD_UPDATED_AT : null,
		acceptedFindings: [],
	});
	const letterKeys = (state: string) => ({ opportunity_id: APPLIED, interview_id: INTERVIEW, state });
	const plan = (id: string, lane: string, rank: string, nextChangeAt: string | null) => ({
		id,
		companyId: COMPANY,
		lane,
		rank,
		nextChangeAt,
		plan: {
			opportunityId: id,
			at: OLD_UPDATED_AT,
			lane,
			advice: [],
			ahead: [{ kind: "promised-date", on: "2026-04-09", nth: null, because: "promised-date" }],
			missing: [],
			checksUsed: 0,
			checksAllowed: 2,
			nextChangeAt,
		},
		shown: {
			company: NAME,
			position: "Site engineer",
			stage: "interviewing",
			officeZone: "Asia/Kuwait",
			officeRestDays: [5, 6],
			updatedAt: OLD_UPDATED_AT,
			ruleOverrides: {},
			rounds: [],
			people: [],
			letters: [],
		},
	});
	const planRow = (...[id, lane, rank, nextChangeAt]: Parameters<typeof plan>): OldRow =>
		row("plan", plan(id, lane, rank, nextChangeAt), {
			company_id: COMPANY,
			lane,
			rank,
			next_change_at: nextChangeAt,
			search_key: "marsa coast works site engineer",
		});

	return [
		row("company", company, { name_key: "marsa coast works" }, { version: 3 }),
		row("person", dana, { company_id: COMPANY, name_key: "dana al-sabti" }),
		row("opportunity", opportunity(APPLIED, "interviewing", "2026-03-22"), opportunityKeys("interviewing")),
		row("opportunity", opportunity(SAVED, "saved", null), opportunityKeys("saved")),
		row("interview", interview, { opportunity_id: APPLIED, ended_at: interview.endedAt, people_key: DANA }),
		row("debrief", debrief, { opportunity_id: APPLIED }, { version: 4 }),
		row("touch", touch(6, DANA), touchKeys),
		row("touch", touch(7, null), touchKeys),
		row("touch", touch(8, DANA), touchKeys, { version: 2, archivedAt: OLD_UPDATED_AT }),
		row("letter", letter(9, "sent", "Dear Dana,\n"), letterKeys("sent"), { version: 2 }),
		row("letter", letter(10, "draft", AWKWARD), letterKeys("draft"), { archivedAt: OLD_UPDATED_AT }),
		planRow(APPLIED, "their-move", "12026-04-12T21:00:00.000Z", "2026-04-07T21:00:00.000Z"),
		planRow(SAVED, "applied", "2", null),
	];
};

export const OLD_ROWS: readonly OldRow[] = OLD_OWNERS.flatMap(rowsOf);

/** The statement that writes a row, with its parameters as the engine counts them. */
export const insertOld = (
	{ owner, noun, record, keys, version, archivedAt }: OldRow,
	parameter: (index: number) => string,
): { readonly sql: string; readonly parameters: readonly (string | number | null)[] } => {
	const columns: Readonly<Record<string, string | number | null>> = {
		owner_id: owner,
		id: record.id,
		version,
		created_at: OLD_CREATED_AT,
		updated_at: OLD_UPDATED_AT,
		archived_at: archivedAt,
		...keys,
		body: JSON.stringify(record),
	};
	const names = Object.keys(columns);
	return {
		sql: `insert into ${TABLES[noun].name} (${names.join(", ")}) values (${names.map((_, index) => parameter(index)).join(", ")})`,
		parameters: Object.values(columns),
	};
};
