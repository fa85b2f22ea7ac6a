import type { CallOutput } from "#app/call.ts";
import type { OperationName } from "#app/operations.ts";

type Renderer<Name extends OperationName> = (value: CallOutput<Name>) => string;

const indent = (text: string, by = "  "): string =>
	text
		.split("\n")
		.map((each) => by + each)
		.join("\n");

const place = (company: string | null, position: string | null): string =>
	[position, company].filter((part) => part !== null).join(", ") || "(company and role not noted yet)";

const today: Renderer<"today.view"> = (view) => {
	const lines = [view.headline];
	if (view.isFirstRun) lines.push("Write it down while it is fresh:  afterword interviews add");
	for (const sheet of view.sheets) {
		lines.push("", `* ${sheet.advice.says.title}`, indent(place(sheet.company, sheet.position)));
		if (sheet.advice.says.detail !== "") lines.push(indent(sheet.advice.says.detail));
		for (const person of sheet.people) {
			const state = person.isThanked ? "sent" : person.letter === null ? "not started" : "draft";
			lines.push(
				indent(
					`- ${person.name ?? person.title ?? "name not noted"}: ${state}${person.letter ? ` (letter ${person.letter.letterId})` : ""}`,
				),
			);
		}
		lines.push(indent(`Why: ${sheet.advice.says.why.rule} ${sheet.advice.says.why.note}`));
		if (sheet.interviewId !== null) lines.push(indent(`interview ${sheet.interviewId}`));
	}
	if (view.moreSheets > 0) lines.push("", `and ${view.moreSheets} more`);
	if (view.held.length > 0) lines.push("", "Held for you");
	for (const row of view.held) {
		lines.push("", `~ ${row.company ?? row.position ?? ""}: ${row.advice.says.title}`);
		lines.push(
			indent(row.advice.says.detail),
			indent(row.advice.says.why.note),
			indent(`${row.checksUsed} of ${row.checksAllowed} status checks used`),
		);
	}
	return lines.join("\n");
};

const plan: Renderer<"plan.view"> = (view) => {
	const lines: string[] = [];
	for (const { says, kind, overruled } of view.advice) {
		const mark = kind === "do-by" ? "*" : kind === "hold" ? "~" : "x";
		lines.push(`${mark} ${says.title}`, indent(says.detail), indent(`Why: ${says.why.rule} ${says.why.found}`));
		for (const loser of overruled) lines.push(indent(`(stronger than ${loser.because})`));
	}
	if (view.ahead.length > 0) lines.push("", "If they stay silent");
	for (const event of view.ahead) lines.push(indent(`${event.on}  ${event.title}`));
	return lines.length === 0 ? "Nothing is planned." : lines.join("\n").trim();
};

const interview: Renderer<"interviews.view"> = (view) => {
	const { interview: round, people } = view;
	const met = people.filter(({ id }) => round.interviewerIds.includes(id));
	const promise = view.promises.findLast(({ state }) => state === "open");
	return [
		`${view.roundLabel}: ${place(view.company.name, view.opportunity.position)}`,
		indent(`interview ${round.id}`),
		indent(`ended ${round.endedAt ?? "not noted"} (${round.zone})`),
		...met.map((person) => indent(`met ${person.name ?? person.title ?? "someone"} (person ${person.id})`)),
		...(promise === undefined
			? []
			: [indent(`promised ${promise.byOn ?? "an answer, no date"} ${promise.words}`.trim())]),
		...(view.plan === null ? [] : ["", plan(view.plan)]),
	].join("\n");
};

const letter: Renderer<"letters.view"> = (view) =>
	[
		`letter ${view.letter.id} (${view.letter.kind}, ${view.letter.state})`,
		`To: ${view.letter.to === "" ? "(no address yet)" : view.letter.to}`,
		`Subject: ${view.letter.subject}`,
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

const page =
	<Item>(line: (item: Item) => string) =>
	(value: { readonly items: readonly Item[]; readonly next: string | null }): string => {
		if (value.items.length === 0) return "Nothing here yet.";
		const more = value.next === null ? [] : [`more: --after ${value.next}`];
		return [...value.items.map(line), ...more].join("\n");
	};

const RENDERERS: { readonly [Name in OperationName]?: Renderer<Name> } = {
	"today.view": today,
	"plan.view": plan,
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
	"letters.check": check,
	"letters.eml": (view) => view.content,
	"letters.mark-sent": ({ letter: sent }) => `Marked as sent. letter ${sent.id}`,
	"letters.mark-unsent": (draft) => `A draft again. letter ${draft.id}`,
	"rules.list": ({ rules }) =>
		rules
			.map((rule) => {
				const sentence = rule.numbers.reduce(
					(text, each) => text.replaceAll(`{${each.key}}`, `[${each.value}]`),
					rule.sentence as string,
				);
				return `${rule.id}\n${indent(sentence)}\n${indent(rule.found)}`;
			})
			.join("\n\n"),
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
