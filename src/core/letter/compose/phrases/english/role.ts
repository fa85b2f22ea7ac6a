import type { Matter } from "../phrases.ts";

export const role = ({ position }: Matter): string => (position === null ? "the role" : `the ${position} role`);

export const roleAtCompany = (matter: Matter): string =>
	matter.company === null ? role(matter) : `${role(matter)} at ${matter.company}`;
