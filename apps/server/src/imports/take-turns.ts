import { setImmediate as pause } from "node:timers/promises";

/** Lets the requests of others in between two pieces of long work. */
export const takeTurns = (): Promise<void> => pause();
