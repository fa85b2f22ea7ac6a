import { sayStillNamed } from "#words/en/missing.ts";
import { advice } from "./advice.ts";
import { clockIn, indent, indented, page, place, type Renderer } from "./layout.ts";

const offer: Renderer<"offers.view"> = (view) => {
	const { answerBy, state } = view.offer;
	const date =
		answerBy.kind === "on"
			? `They need your answer by ${answerBy.on}; your own decision point is ${view.decideOn ?? "that day"}.`
			: answerBy.kind === "none-set"
				? "They set no date for your answer."
				: "Nobody has asked until when they want an answer.";
	const others = view.others.map(({ company, position, promisedOn, toldAt, opportunityId }) =>
		indent(
			`${place(company, position)}: ${toldAt === null ? "not told" : `told ${toldAt}`}${promisedOn === null ? "" : `, promised ${promisedOn}`}  opportunity ${opportunityId}`,
		),
	);
	return [
		`Offer from ${place(view.company, view.position)}: ${state}`,
		...indented(date, view.offer.note, `offer ${view.offer.id}`),
		...view.advice.map(advice),
		...(others.length === 0 ? [] : ["Who should know", ...others]),
		...(view.questions.length === 0
			? []
			: ["Questions you kept for now", ...view.questions.map(({ text }) => indent(`- ${text}`))]),
	].join("\n");
};

const offers: Renderer<"offers.list"> = page(
	(row) =>
		`${row.id}  ${place(row.company, row.position)}  ${row.state}  ${row.answerBy.kind === "on" ? `answer by ${row.answerBy.on}` : row.answerBy.kind === "none-set" ? "no date set" : "date not asked"}`,
);

const CONSENT = { yes: "agreed", no: "said no", asked: "asked", "not-asked": "not asked yet" } as const;

const referee: Renderer<"referees.view"> = (view) =>
	[
		`${view.person.name ?? "(name not noted)"}: ${CONSENT[view.referee.consent]}`,
		...indented(
			view.referee.relation,
			view.referee.languages.length === 0 ? null : `Languages: ${view.referee.languages.join(", ")}`,
			view.isOnCv ? "Stands on your CV." : null,
			view.referee.awayUntilOn === null ? null : `Away until ${view.referee.awayUntilOn}.`,
			view.lastToldOn === null ? null : `Last told ${view.lastToldOn}.`,
			view.restsUntilOn === null ? null : `Better somebody else until ${view.restsUntilOn}.`,
			...view.named.map(
				({ company, position, handedOverAt, id, points, isStillNamed }) =>
					`named to ${place(company, position)} on ${handedOverAt}, ${points.length} talking points (reference ${id})${isStillNamed ? `\n${sayStillNamed(company)}` : ""}`,
			),
			`referee ${view.referee.id}`,
		),
	].join("\n");

const clippings: Renderer<"clippings.list"> = page((row) =>
	[
		`${row.id}  ${row.company ?? ""}  ${row.letter?.state === "sent" ? "sent" : row.state}  ${row.title}`,
		...indented(row.url, row.reason === "" ? null : `because ${row.reason}`),
	].join("\n"),
);

const feeds: Renderer<"feeds.list"> = page((row) =>
	[`${row.id}  ${row.title}  ${row.url ?? ""}`, ...indented(row.says)].join("\n"),
);

const calendar: Renderer<"calendar.view"> = ({ days, zone }) => {
	const lines = days.flatMap(({ on, entries }) =>
		entries.map(
			({ title, company, position, at }) =>
				`${on}${at === null ? "" : ` ${clockIn(at, zone)}`}  ${title}: ${place(company, position)}`,
		),
	);
	return lines.length === 0 ? "Nothing is dated in these weeks." : lines.join("\n");
};

const reminders: Renderer<"reminders.view"> = (view) =>
	[
		view.headline,
		...view.items.flatMap(({ title, detail, company }) => [
			`* ${title}`,
			...indented(company === null || title.includes(company) ? null : company, detail),
		]),
		...(view.more > 0 ? [`and ${view.more} more`] : []),
	].join("\n");

const waits: Renderer<"waits.view"> = ({ says }) =>
	[says.range, says.origin, says.note].filter((line) => line !== "").join("\n");

const rule: Renderer<"rules.view"> = (view) => {
	const sentence = view.numbers.reduce(
		(text, each) => text.replaceAll(`{${each.key}}`, `[${each.value}]`),
		view.sentence as string,
	);
	return [
		view.id,
		...indented(
			sentence,
			view.why,
			view.found,
			...view.sources.map(({ title, says, url }) => `${title}: ${says}\n  ${url}`),
			...view.numbers.map(
				({ key, label, value, default: standard }) => `${key} = ${value} (${label}; by default ${standard})`,
			),
		),
	].join("\n");
};

const rules: Renderer<"rules.list"> = (view) =>
	view.rules
		.map((each) => {
			const sentence = each.numbers.reduce(
				(text, { key, value }) => text.replaceAll(`{${key}}`, `[${value}]`),
				each.sentence as string,
			);
			return `${each.id}\n${indent(sentence)}\n${indent(each.found)}`;
		})
		.join("\n\n");

export const aroundRenderers = {
	"offers.view": offer,
	"offers.record": offer,
	"offers.edit": offer,
	"offers.decide": offer,
	"offers.list": offers,
	"referees.view": referee,
	"referees.add": referee,
	"referees.edit": referee,
	"referees.list": page(referee),
	"clippings.list": clippings,
	"feeds.list": feeds,
	"calendar.view": calendar,
	"reminders.view": reminders,
	"waits.view": waits,
	"rules.view": rule,
	"rules.list": rules,
} as const;
