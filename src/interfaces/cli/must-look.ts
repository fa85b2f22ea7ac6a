import type { Caller } from "#app/call.ts";
import type { CommandWorld } from "./derived-commands.ts";
import { CliStop } from "./io.ts";
import { valueOrStop } from "./report.ts";

/** Exit code where something must be looked at before sending. */
export const MUST_LOOK_EXIT = 3;

/** What must be looked at in a kept letter before it leaves, a line each; what the user let stand is none of it. */
export const mustLookIn = async (caller: Caller, world: CommandWorld, id: string): Promise<readonly string[]> => {
	const review = valueOrStop(world.io, await caller.call("letters.check", { id: id as never }), {
		isJson: world.isJson(),
	});
	return review.findings.flatMap(({ level, isAccepted, says }) =>
		level === "must-look" && !isAccepted ? [`[must look] ${says.title}. ${says.detail}`] : [],
	);
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
