import { rules } from "#core/followup/rules/index.ts";
import type { Instant } from "#core/time/instant.ts";
import { dateAt } from "#core/time/zone.ts";
import type { Said } from "#words/en/advice.ts";
import { indent, indented, place, type Renderer } from "./layout.ts";

interface Advised {
	readonly key: string;
	readonly kind: "do-by" | "hold" | "stop";
	readonly because: string;
	readonly says: Said;
}

const MARKS = { "do-by": "*", hold: "~", stop: "x" } as const;

const sourcesOf = (because: string): string => {
	const rule = rules.find(({ id }) => id === because);
	if (rule === undefined || rule.sources.length === 0) return "";
	return `Says so: ${rule.sources.map(({ title, says }) => `${title} (${says})`).join("; ")}.`;
};

/** One advice with all that it answers: what, why, why not earlier, who says so, how to change it. */
export const advice = ({ key, kind, because, says }: Advised): string =>
	[
		`${MARKS[kind]} ${says.title}`,
		...indented(
			says.detail,
			says.best,
			says.ways,
			says.instead,
			`Why: ${says.why.rule} ${says.why.note}`.trim(),
			says.why.notEarlier === null ? null : `Why not earlier: ${says.why.notEarlier}`,
			`${says.why.found} ${sourcesOf(because)}`.trim(),
			`rule ${because} (afterword rules view ${because}), advice ${key}`,
		),
	].join("\n");

/** The same in short, for a look at the day. */
export const shortAdvice = ({ says }: Pick<Advised, "says">): string[] => [
	...indented(says.detail, says.best, says.ways, says.instead, `Why: ${says.why.rule} ${says.why.note}`.trim()),
];

const plan = (view: Parameters<Renderer<"plan.view">>[0]): string => {
	const lines = view.advice.map(advice);
	if (view.ahead.length > 0) lines.push("", "If they stay silent");
	for (const event of view.ahead) lines.push(indent(`${event.on}  ${event.title}`));
	return lines.length === 0 ? "Nothing is planned." : lines.join("\n").trim();
};

const SINCE = { "do-by": "open since", hold: "held until", stop: "stopped" } as const;

const preview: Renderer<"plan.preview"> = ({ after, moves, zone }) => {
	const standing = (kind: keyof typeof SINCE, at: Instant | null): string =>
		at === null ? SINCE[kind] : `${SINCE[kind]} ${dateAt(at, zone)}`;
	const moved = moves.map(({ kind, from, to, was, is }) => {
		if (is === null) return `${kind}: falls away`;
		return `${kind}: ${was === null ? "new" : standing(was, from)} -> ${standing(is, to)}`;
	});
	return [
		moved.length === 0 ? "Nothing would move." : "What would move",
		...moved.map((line) => indent(line)),
		"",
		plan(after),
	].join("\n");
};

const search: Renderer<"search.view"> = (view) => [view.says, ...view.advice.map(advice)].join("\n");

const today: Renderer<"today.view"> = (view) => {
	const lines = [view.headline];
	if (view.isFirstRun) lines.push("Write it down while it is fresh:  afterword interviews add");
	for (const sheet of view.sheets) {
		lines.push("", `* ${sheet.advice.says.title}`, indent(place(sheet.company, sheet.position)));
		for (const person of sheet.people) {
			const state = person.isThanked ? "sent" : person.letter === null ? "not started" : "draft";
			lines.push(
				indent(
					`- ${person.name ?? person.title ?? "name not noted"}: ${state}${person.letter ? ` (letter ${person.letter.letterId})` : ""}`,
				),
			);
		}
		lines.push(...shortAdvice(sheet.advice));
		lines.push(...indented(sheet.draftId === null ? null : `letter ${sheet.draftId}`));
		lines.push(
			indent(sheet.interviewId === null ? `opportunity ${sheet.opportunityId}` : `interview ${sheet.interviewId}`),
		);
	}
	if (view.moreSheets > 0) lines.push("", `and ${view.moreSheets} more`);
	if (view.waitingForWork > 0) lines.push("", `${view.waitingForWork} can wait until you work again.`);
	if (view.held.length > 0) lines.push("", "Held for you");
	for (const row of view.held) {
		lines.push("", `~ ${row.company ?? row.position ?? ""}: ${row.advice.says.title}`);
		lines.push(
			...indented(
				row.advice.says.detail,
				row.advice.says.best,
				row.advice.says.why.note,
				`${row.checksUsed} of ${row.checksAllowed} status checks used`,
			),
		);
	}
	if (!view.isFirstRun) lines.push("", view.search.says);
	for (const each of view.search.advice) {
		lines.push(`${MARKS[each.kind]} ${each.says.title}`, ...indented(each.says.detail, `advice ${each.key}`));
	}
	return lines.join("\n");
};

export const adviceRenderers = {
	"today.view": today,
	"plan.view": plan,
	"plan.preview": preview,
	"search.view": search,
} as const;
