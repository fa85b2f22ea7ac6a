import { type CallOutput, checkInput, operationNamed } from "#app/call.ts";
import type { FieldError, Refusal } from "#app/errors.ts";
import type { OperationName } from "#app/operations.ts";
import { checkPromisedDay } from "#app/promise/check-promise.ts";
import { interviewDayContext, type PromiseInWords, promisedOn } from "#app/promise/promised-on.ts";
import { err, ok, type Result } from "#core/result.ts";
import type { Settings } from "#core/settings/settings.ts";
import type { Instant } from "#core/time/instant.ts";
import { debriefFrom, type KnownPerson, peopleFrom } from "./debrief-file.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What is kept of the interview before the file is. */
export interface KeptInterview {
	readonly view: CallOutput<"interviews.view">;
	readonly debrief: CallOutput<"debriefs.view">["debrief"];
	readonly settings: Settings;
	readonly now: Instant;
}

/** What one file has to write, in this order; `null` for what is not in it or is kept already. */
export interface DebriefWrites {
	readonly people: Fields | null;
	readonly promise: Fields | null;
	readonly debrief: Fields;
}

const isFields = (value: unknown): value is Fields =>
	typeof value === "object" && value !== null && !Array.isArray(value);

const sameText = (value: unknown, other: string | null): boolean =>
	typeof value === "string" && other !== null && value.trim().toLowerCase() === other.trim().toLowerCase();

type Met = CallOutput<"interviews.view">["people"][number];

/** By name; who has none is known by the address. */
const isMet = (draft: unknown, met: readonly Met[]): boolean =>
	isFields(draft) &&
	met.some(
		({ id, name, email }) =>
			draft.id === id || (draft.name == null ? sameText(draft.email, email) : sameText(draft.name, name)),
	);

const knownAs = (draft: unknown): KnownPerson[] =>
	isFields(draft) && typeof draft.id === "string"
		? [{ id: draft.id, name: typeof draft.name === "string" ? draft.name : null }]
		: [];

/** Only what took place can be debriefed; said here because the facts of the file are written before the debrief. */
const refusalOf = ({ view, now }: KeptInterview): Refusal | null => {
	if (view.interview.state === "cancelled") return { code: "interview-cancelled" };
	const began = view.interview.startsAt ?? view.interview.endedAt;
	return began !== null && began > now ? { code: "interview-not-over" } : null;
};

const errorsIn = (name: OperationName, input: Fields, pathInFile: (path: string) => string): FieldError[] => {
	const checked = checkInput(operationNamed(name), input);
	const errors = checked.ok ? [] : (checked.error.errors ?? []);
	return errors.map(({ path, message }) => ({ path: pathInFile(path), message }));
};

/** The promise with its day as a date, read as the operation would; the errors of what is wrong with it. */
const promiseOf = (promise: Fields, { view, settings, now }: KeptInterview): Result<Fields, FieldError[]> => {
	const errors = errorsIn("promises.note", promise, (path) => `promise.${path}`);
	if (errors.length > 0) return err(errors);
	const { opportunity, company, interview } = view;
	const said = interviewDayContext(interview, { opportunity, company, settings }, now);
	const read = promisedOn(promise as PromiseInWords, said, "promise.");
	if (!read.ok) return err([...(read.error.errors ?? [])]);
	const day = checkPromisedDay(read.value.byOn, interview, "promise.byOn");
	return day.ok ? ok({ ...read.value }) : err([...(day.error.errors ?? [])]);
};

/** The same day says the same; without a day the words have to. */
const isKept = (promise: Fields, { view }: KeptInterview): boolean =>
	view.promises.some(
		({ state, byOn, words }) =>
			state === "open" &&
			byOn === (promise.byOn ?? null) &&
			(byOn !== null || words.trim() === String(promise.words ?? "").trim()),
	);

/** Works out everything a debrief file writes and checks it whole, so that a refused file leaves nothing behind. */
export const debriefWrites = (
	file: Fields,
	kept: KeptInterview,
	nextId: () => string,
): Result<DebriefWrites, Refusal> => {
	const refusal = refusalOf(kept);
	if (refusal !== null) return err(refusal);
	const { people, promise: promised, ...parts } = file;
	const { interview, opportunity } = kept.view;
	const met = kept.view.people.filter(({ id }) => interview.interviewerIds.includes(id));

	const drafts = people === undefined ? [] : peopleFrom(people, nextId);
	const addition = { id: interview.id, version: interview.version, addPeople: drafts };
	const fresh = Array.isArray(drafts) ? drafts.filter((draft) => !isMet(draft, met)) : [];
	const promise = isFields(promised)
		? promiseOf({ id: nextId(), ...promised, opportunityId: opportunity.id, interviewId: interview.id }, kept)
		: null;
	const version = kept.debrief?.version ?? null;
	const debrief: Fields = {
		version,
		...debriefFrom(parts, [...met, ...fresh.flatMap(knownAs)], nextId),
		id: interview.id,
	};

	const errors = [
		...errorsIn("interviews.edit", addition, (path) => path.replace(/^addPeople/, "people")),
		...(promised === undefined || promise !== null
			? []
			: [{ path: "promise", message: "has to hold fields: byOn (a date) or by (a day in words), words, or both" }]),
		...(promise === null || promise.ok ? [] : promise.error),
		...errorsIn("debriefs.save", debrief, (path) => path),
	];
	if (errors.length > 0) return err({ code: "invalid-input", errors });
	if (debrief.version !== version) return err({ code: "version-conflict", current: kept.debrief });
	return ok({
		people: fresh.length === 0 ? null : { ...addition, addPeople: fresh },
		promise: promise === null || !promise.ok || isKept(promise.value, kept) ? null : promise.value,
		debrief,
	});
};
