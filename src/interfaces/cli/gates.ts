import type { Caller, CallOutput } from "#app/call.ts";
import type { OperationName } from "#app/operations.ts";
import type { CommandWorld } from "./derived-commands.ts";
import { endAfterReview, stopAtMustLook } from "./must-look.ts";

/** What a derived command does beside its operation. */
interface Gate {
	/** Asked before; given `--anyway` it is not. */
	readonly before?: {
		readonly anyway: string;
		readonly stop: (caller: Caller, world: CommandWorld, id: string) => Promise<void>;
	};
	/** Decides the exit code by what came out. */
	readonly after?: (value: unknown) => void;
}

/** No letter leaves a terminal unlooked at, and a script learns from the exit code what a check found. */
export const GATES: { readonly [Name in OperationName]?: Gate } = {
	"letters.send": {
		before: {
			anyway: "send it although something must be looked at",
			stop: (caller, world, id) => stopAtMustLook(caller, world, id, "Send it all the same: --anyway"),
		},
	},
	"templates.check": { after: (value) => endAfterReview(value as CallOutput<"templates.check">) },
};
