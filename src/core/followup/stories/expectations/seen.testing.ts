import type { Instant } from "../../../time/instant.ts";
import type { Plan } from "../../advice.ts";
import type { Facts } from "../../facts.ts";
import type { SearchPlan } from "../../search-plan.ts";
import type { Scene } from "../scene.testing.ts";

/** What there is to see at one moment of a story. */
export interface Seen {
	readonly now: Instant;
	readonly facts: Facts;
	readonly plan: Plan;
	readonly search: SearchPlan;
	readonly scene: Scene;
}
