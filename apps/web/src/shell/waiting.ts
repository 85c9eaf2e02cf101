import type { Me } from "../session/me.ts";

/** What waits for the person, in the places that say so. */
export const waitingFor = ({ counts }: Me): number => counts.myDay + counts.myParts;
