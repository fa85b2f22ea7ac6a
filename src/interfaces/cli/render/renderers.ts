import type { OperationName } from "#app/operations.ts";
import { countryOfZone } from "#core/time/work-week.ts";
import { mailProblemText } from "#words/en/mail-problems.ts";
import { countryName, sayRoundElsewhere, sayTornOffice } from "#words/en/missing.ts";
import { adviceRenderers } from "./advice.ts";
import { aroundRenderers } from "./around.ts";
import { indent, indented, momentIn, page, place, type Renderer } from "./layout.ts";
import { templateRenderers } from "./templates.ts";

/** Whose days are right, where the facts name two countries; and how to say it. */
const officeAsked = ({ plan, opportunity }: Parameters<Renderer<"interviews.view">>[0]): string | null => {
	const fact = plan?.missing.find(({ kind }) => kind === "office" || kind === "round-elsewhere");
	if (fact === undefined || !("country" in fact)) return null;
	const say = fact.kind === "office" ? sayTornOffice : sayRoundElsewhere;
	const edit = (flags: string): string => `afterword opportunities edit ${opportunity.id} ${flags}`;
	const byClock = countryOfZone(fact.zone);
	return [
		say(countryName(fact.country), fact.zone),
		fact.kind === "office"
			? `Where it is in ${countryName(fact.country)}: ${edit(`--country ${fact.country} --zone <its clock>`)}`
			: `Those of ${countryName(fact.country)}: ${edit(`--country ${fact.country}`)}`,
		...(byClock === null
			? []
			: [`Those of ${countryName(byClock)}: ${edit(`--country ${byClock} --zone ${fact.zone}`)}`]),
	].join("\n");
};

const interview: Renderer<"interviews.view"> = (view) => {
	const { interview: round, people } = view;
	const met = people.filter(({ id }) => round.interviewerIds.includes(id));
	// A later round ends an earlier one's wait, and its promise with it.
	const promise = view.promises.findLast(
		({ state, interviewId }) => state === "open" && (interviewId === null || interviewId === round.id),
	);
	return [
		`${view.roundLabel}: ${place(view.company.name, view.opportunity.position)}`,
		indent(`interview ${round.id}`),
		indent(`ended ${round.endedAt === null ? "not noted" : momentIn(round.endedAt, round.zone)} (${round.zone})`),
		...met.map((person) => indent(`met ${person.name ?? person.title ?? "someone"} (person ${person.id})`)),
		...(promise === undefined
			? []
			: [indent(`promised ${promise.byOn ?? "an answer, no date"} ${promise.words}`.trim())]),
		...indented(officeAsked(view)),
		...(view.plan === null ? [] : ["", adviceRenderers["plan.view"](view.plan)]),
	].join("\n");
};

const letter: Renderer<"letters.view"> = (view) =>
	[
		`letter ${view.letter.id} (${view.letter.kind}, ${view.letter.state})`,
		`To: ${view.letter.to === "" ? "(no address yet)" : view.letter.to}`,
		`Subject: ${view.letter.subject}`,
		...(view.arrival?.says ?? []),
		...(view.letter.delivery?.problem == null ? [] : [mailProblemText(view.letter.delivery.problem)]),
		"",
		view.letter.body,
		...(view.asks.length === 0
			? []
			: ["", "It would be better with:", ...view.asks.map(({ question }) => `- ${question}`)]),
	].join("\n");

const LEVELS = { "must-look": "must look", "may-look": "may look" } as const;

const check: Renderer<"letters.check"> = (review) => {
	const lines = review.findings.map(
		(finding, index) =>
			`${index + 1}. [${LEVELS[finding.level]}] ${finding.says.title}\n${indent(finding.says.detail)}`,
	);
	return [
		...lines,
		lines.length === 0 ? "Nothing found." : "",
		`${review.passed.length} checks passed, ${review.words} words`,
	]
		.filter((line) => line !== "")
		.join("\n");
};

const RENDERERS: { readonly [Name in OperationName]?: Renderer<Name> } = {
	...adviceRenderers,
	...aroundRenderers,
	...templateRenderers,
	"interviews.view": interview,
	"interviews.add": interview,
	"interviews.edit": interview,
	"interviews.cancel": interview,
	"interviews.reinstate": interview,
	"interviews.list": page(
		(row) =>
			`${row.interviewId}  ${row.endedAt ?? row.startsAt ?? ""}  ${place(row.company, row.position)}  debrief ${row.debrief}`,
	),
	"opportunities.list": page(
		(row) => `${row.opportunityId}  ${place(row.company, row.position)}  ${row.stage}  ${row.next}`,
	),
	"people.list": page(
		(row) =>
			`${row.id}  ${row.name ?? "(name not noted)"}${row.title === null ? "" : `, ${row.title}`}${row.company === null ? "" : `, ${row.company}`}`,
	),
	"letters.list": page(
		(row) => `${row.letterId}  ${row.state}  ${row.kind}  ${row.recipient ?? ""}  ${place(row.company, row.position)}`,
	),
	"letters.view": letter,
	"letters.draft": letter,
	"letters.redraft": letter,
	"letters.check": check,
	"templates.check": check,
	"letters.eml": (view) => view.content,
	"letters.mark-sent": ({ letter: sent }) => `Marked as sent. letter ${sent.id}`,
	"letters.mark-unsent": (draft) => `A draft again. letter ${draft.id}`,
};

const scalar = (value: unknown): string => (value === null ? "-" : String(value));

/** Any record as indented fields: plain, complete, and readable for the rare commands without words of their own. */
const fields = (value: unknown): string => {
	if (typeof value !== "object" || value === null) return scalar(value);
	const entries = Object.entries(value).filter(
		([, each]) => each !== "" && !(Array.isArray(each) && each.length === 0),
	);
	return entries
		.map(([key, each]) =>
			typeof each === "object" && each !== null ? `${key}:\n${indent(fields(each))}` : `${key}: ${scalar(each)}`,
		)
		.join("\n");
};

/** How an operation's result reads in a terminal. */
export const renderers = (name: OperationName): ((value: unknown) => string) =>
	(RENDERERS[name] as ((value: unknown) => string) | undefined) ?? fields;
