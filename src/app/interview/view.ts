import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { id } from "../fields.ts";
import { operation } from "../operation.ts";
import { reading, refuse } from "../transaction.ts";
import { interviewView } from "./interview-view.ts";

export const viewInterview = operation({
	name: "interviews.view",
	summary: "Shows an interview with its debrief, people, ledger, letters and plan.",
	effect: "read",
	method: "GET",
	path: "/interviews/:id",
	input: z.strictObject({ id: id<"interview">() }),
	refusals: ["not-found"],
	run: (context, input) =>
		reading(context, async (records) => {
			const view = await interviewView(context, records, input.id);
			return view === null ? refuse("not-found") : ok(view);
		}),
});
