import { municipalityFields } from "@lots/domain/municipality/municipality-input";
import { rowVersion } from "@lots/domain/row-version";
import { setUpFields } from "@lots/domain/sessions/set-up-input";
import { entrance, query, setting } from "../api/procedures.ts";
import { router } from "../api/trpc.ts";
import { changeMunicipality } from "./municipality-commands.ts";
import { getMunicipality, welcome } from "./municipality-queries.ts";
import { setUp } from "./set-up-commands.ts";

export const municipalityRouter = router({
  get: query({ gate: "signed-in", input: {}, run: getMunicipality }),
  setUp: entrance({ input: setUpFields, run: setUp }),
  welcome: entrance({ input: {}, run: welcome }),
  change: setting({
    gate: "municipality.change",
    input: { ...municipalityFields, version: rowVersion },
    run: changeMunicipality,
  }),
});
