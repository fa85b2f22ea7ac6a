import type { Component } from "svelte";

/** The part of the navigation a page belongs to. */
export type Section =
	| "today"
	| "calendar"
	| "pipeline"
	| "debrief"
	| "people"
	| "references"
	| "clippings"
	| "letters"
	| "settings";

interface Route {
	readonly pattern: RegExp;
	readonly section: Section;
	/** Focus screens trade the tabs for one action bar. */
	readonly isFocus: boolean;
	readonly load: () => Promise<{ readonly default: Component<never> }>;
}

export interface Place extends Route {
	readonly id: string;
}

const ID = "([0-9a-f-]{36})";
/** The name of a rule. */
const SLUG = "([a-z-]{1,40})";

const route = (path: string, section: Section, load: Route["load"], isFocus = false): Route => ({
	pattern: new RegExp(`^${path.replace(":id", ID).replace(":rule", SLUG)}/?$`),
	section,
	isFocus,
	load,
});

const NOT_FOUND: Route = route("", "today", () => import("./parts/not-found.svelte"));

const ROUTES: readonly Route[] = [
	route("/", "today", () => import("./today/today.svelte")),
	route("/interviews/new", "debrief", () => import("./new-interview/new-interview.svelte"), true),
	route("/debrief/:id", "debrief", () => import("./debrief/debrief.svelte"), true),
	route("/interviews/:id", "pipeline", () => import("./interview/interview.svelte")),
	route("/pipeline", "pipeline", () => import("./pipeline/pipeline.svelte")),
	route("/opportunities/:id", "pipeline", () => import("./opportunity/opportunity.svelte")),
	route("/letters", "letters", () => import("./letters/letters.svelte")),
	route("/letters/templates", "letters", () => import("./templates/templates.svelte")),
	route("/letters/templates/:id", "letters", () => import("./templates/template.svelte"), true),
	route("/letters/:id", "letters", () => import("./letter/letter.svelte"), true),
	route("/letters/:id/print", "letters", () => import("./letter-print/print.svelte"), true),
	route("/people", "people", () => import("./people/people.svelte")),
	route("/people/:id", "people", () => import("./people/person.svelte")),
	route("/calendar", "calendar", () => import("./calendar/calendar.svelte")),
	route("/offers/:id", "pipeline", () => import("./offer/offer.svelte")),
	route("/references", "references", () => import("./references/references.svelte")),
	route("/references/:id", "references", () => import("./references/referee.svelte")),
	route("/clippings", "clippings", () => import("./clippings/clippings.svelte")),
	route("/rules/:rule", "settings", () => import("./rules/rule.svelte")),
	route("/settings/mail", "settings", () => import("./mail/mail.svelte")),
	route("/settings", "settings", () => import("./settings/settings.svelte")),
];

/** The page for a path; an unknown path has a page too, one that says so. */
export const matchRoute = (pathname: string): Place => {
	for (const candidate of ROUTES) {
		const match = candidate.pattern.exec(pathname === "" ? "/" : pathname);
		if (match !== null) return { ...candidate, id: match[1] ?? "" };
	}
	return { ...NOT_FOUND, id: "" };
};
