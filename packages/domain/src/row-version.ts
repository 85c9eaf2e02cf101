import * as z from "zod";

/** Which state of a row somebody has before them; and the next one fits into both databases, too. */
export const rowVersion = z.int().min(1).max(2_147_483_646);
