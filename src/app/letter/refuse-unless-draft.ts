import type { Letter } from "#core/letter/letter.ts";
import { refuse } from "../transaction.ts";

/** Why a letter cannot be changed or sent as it stands; `null` where it can, being a draft. */
export const notDraft = ({ state }: Pick<Letter, "state">): ReturnType<typeof refuse> | null => {
	switch (state) {
		case "draft":
			return null;
		case "queued":
		case "unknown":
			return refuse("being-sent");
		case "sent":
			return refuse("already-sent");
	}
};
