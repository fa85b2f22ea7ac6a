import { uuidV7Source } from "#adapters/ids/uuid-v7.ts";

const source = uuidV7Source();

/** An id as a client makes it. */
export const newId = (): string => source.next();
