import { query } from "../api/procedures.ts";
import { router } from "../api/trpc.ts";
import { getMyDay } from "./my-day-queries.ts";

export const myDayRouter = router({
  get: query({ gate: "cases.read", input: {}, run: getMyDay }),
});
