import { rowVersion } from "@lots/domain/row-version";
import { newUnitFields, unitWords } from "@lots/domain/units/unit-input";
import * as z from "zod";
import { query, setting } from "../api/procedures.ts";
import { router } from "../api/trpc.ts";
import { addUnit, changeUnit, retireUnit } from "./unit-commands.ts";
import { listUnits } from "./unit-queries.ts";

const gate = "units.change";
const at = { id: z.uuid(), version: rowVersion };

export const unitsRouter = router({
  list: query({ gate: "units.read", input: {}, run: listUnits }),
  add: setting({ gate, input: newUnitFields, run: addUnit }),
  change: setting({ gate, input: { ...at, ...unitWords }, run: changeUnit }),
  retire: setting({ gate, input: at, run: retireUnit }),
});
