import { setTimeout as rest } from "node:timers/promises";
import { generateOrganisationNumber } from "@lots/domain/companies/organisation-number";
import { undoDays } from "@lots/domain/imports/import-limits";
import { expect, onTestFinished, test, vi } from "vitest";
import { toTake, understand, upload } from "../../test/an-import.ts";
import { withTransactions } from "../../test/own-transactions.ts";
import { aWorld } from "../../test/world.ts";
import { forgetExpiredLists } from "./import-sweep-commands.ts";
import { longestPieceMs } from "./take-turns.ts";

vi.mock("node:timers/promises", async (original) => ({
  ...(await original<typeof import("node:timers/promises")>()),
  setTimeout: vi.fn(),
}));

/** A computer on which all takes so long that whoever can rest does. */
function aSlowComputer(onRest: () => void): void {
  let now = 0;
  const clock = vi.spyOn(performance, "now").mockImplementation(() => {
    now += longestPieceMs;
    return now;
  });
  vi.mocked(rest).mockImplementation(async () => onRest());
  onTestFinished(() => clock.mockRestore());
}

/** More rows than are written or forgotten at once; of one name so many numbers that one row's takes two questions. */
const aLongList = `Datum;Företag;Orgnr;Anteckning\n${Array.from(
  { length: 210 },
  (_, n) => `2026-11-01;${n < 60 ? "Nordkyl" : `Bolag ${n}`} AB;${generateOrganisationNumber(n)};Rad ${n}\n`,
).join("")}`;

test("an import rests between its pieces, and never with a transaction open: others would wait for it", async () => {
  let open = 0;
  await using world = await aWorld((database) =>
    withTransactions(database, (db) => async (work) => {
      open += 1;
      return db
        .transaction()
        .execute(work)
        .finally(() => {
          open -= 1;
        });
    }),
  );
  const openAtRest: number[] = [];
  aSlowComputer(() => openAtRest.push(open));
  const karin = world.as("karin");
  const seen: Record<string, readonly number[]> = {};
  const watch = async <T>(what: string, work: Promise<T>): Promise<T> => {
    const done = await work;
    seen[what] = [...new Set(openAtRest.splice(0))];
    return done;
  };
  const { body } = await watch("upload", upload(world, aLongList));
  const id = body.importId;
  await watch("understand", understand(karin, id));
  await watch("dry run", toTake(karin, id));
  await watch("run", karin.imports.runBatch({ operationId: world.op(), id, numbers: [2, 3] }));
  await watch("undo", karin.imports.undoBatch({ operationId: world.op(), id, reason: "Fel fil" }));
  world.advanceDays(undoDays + 1);
  await watch("forget", forgetExpiredLists(world.services));
  const rests = [0];
  const inTransactions: readonly number[] = [];
  expect(seen).toEqual({
    upload: rests,
    understand: inTransactions,
    "dry run": rests,
    run: inTransactions,
    undo: inTransactions,
    forget: rests,
  });
});
