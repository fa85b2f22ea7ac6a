import type { Sector } from "../opportunity/opportunity.ts";

/** True where several bodies have to agree before anyone may answer: public offices, universities, senior posts. */
export const isPatientSector = (sector: Sector): boolean => sector !== "private";
