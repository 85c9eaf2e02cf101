import { query } from "../api/procedures.ts";
import { router } from "../api/trpc.ts";
import { getOverview } from "./overview-queries.ts";

export const overviewRouter = router({
  get: query({ gate: "overview.read", input: {}, run: getOverview }),
});
