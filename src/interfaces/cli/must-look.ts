import type { Caller } from "#app/call.ts";
import type { CommandWorld } from "./derived-commands.ts";
import { CliStop } from "./io.ts";
import { valueOrStop } from "./report.ts";

/** Exit code where something must be looked at before sending. */
const MUST_LOOK_EXIT = 3;

/** What of a review still must be looked at; what the user let stand is none of it. */
const mustLookOf = <Found extends { readonly level: string; readonly isAccepted?: boolean }>(
	findings: readonly Found[],
): readonly Found[] => findings.filter(({ level, isAccepted }) => level === "must-look" && isAccepted !== true);

/** Ends a command that showed a review, so that a script is told where something must be looked at. */
export const endAfterReview = (review: {
	readonly findings: readonly { readonly level: string; readonly isAccepted?: boolean }[];
}): void => {
	if (mustLookOf(review.findings).length > 0) throw new CliStop(MUST_LOOK_EXIT, "");
};

/** What must be looked at in a kept letter before it leaves, a line each. */
export const mustLookIn = async (caller: Caller, world: CommandWorld, id: string): Promise<readonly string[]> => {
	const review = valueOrStop(world.io, await caller.call("letters.check", { id: id as never }), {
		isJson: world.isJson(),
	});
	return mustLookOf(review.findings).map(({ says }) => `[must look] ${says.title}. ${says.detail}`);
};

/** Ends the command before a letter leaves with what must be looked at; `anyway` says how it leaves all the same. */
export const stopAtMustLook = async (
	caller: Caller,
	world: CommandWorld,
	id: string,
	anyway: string,
): Promise<void> => {
	const lines = await mustLookIn(caller, world, id);
	if (lines.length === 0) return;
	throw new CliStop(MUST_LOOK_EXIT, ["Nothing was sent. Look at this first:", ...lines, anyway].join("\n"));
};
