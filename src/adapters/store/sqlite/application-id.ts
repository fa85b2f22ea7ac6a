/** Marks a SQLite file as ours, in its header: "Aftw". */
export const APPLICATION_ID = 0x41667477;
