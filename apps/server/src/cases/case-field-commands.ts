import { isPilot } from "@lots/domain/access/actor";
import type {
  EditCaseInput,
  SetPhaseInput,
  SetReachInput,
  SetStandInInput,
} from "@lots/domain/cases/case-input";
import { checkPhaseChange, hasPhases } from "@lots/domain/cases/case-phase";
import { caseKeys } from "@lots/domain/cases/case-text";
import { refuse } from "@lots/domain/refusal";
import { refuseStale } from "@lots/domain/row-version";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { nothingChanged, record } from "../timeline/record.ts";
import { findActor } from "../users/actor-queries.ts";
import { aboutCase, type CaseFile, openCaseOwned, saveCase } from "./case-commands.ts";

async function companyNameOf(tx: CommandTransaction, { companyId }: CaseFile): Promise<string | null> {
  if (companyId === null) return null;
  const company = await tx.db
    .selectFrom("companies")
    .select("name")
    .where("id", "=", companyId)
    .executeTakeFirstOrThrow();
  return company.name;
}

/** The facts of the case, all as one form. */
export async function editCase(tx: CommandTransaction, { caseId, version, ...facts }: EditCaseInput) {
  const caseFile = await openCaseOwned(tx, caseId);
  refuseStale(caseFile, version);
  if (caseFile.companyId === null && facts.codeName === null) refuse("company-missing");
  // The keys of the input are columns of the case.
  const fields = (Object.keys(facts) as (keyof typeof facts)[]).filter(
    (field) => facts[field] !== caseFile[field],
  );
  if (fields.length === 0) return nothingChanged({ caseId, version });
  const companyName = await companyNameOf(tx, caseFile);
  const keys = caseKeys({ ...facts, number: caseFile.number, companyName });
  const saved = await saveCase(tx, caseFile, version, { ...facts, ...keys });
  return record(tx, [{ ...aboutCase(tx, saved), kind: "case-edited", facts: { fields } }], {
    caseId,
    version: saved.version,
  });
}

/** Forward, also past a phase, or back with a reason. */
export async function setPhase(tx: CommandTransaction, { caseId, version, phase, reason }: SetPhaseInput) {
  const caseFile = await openCaseOwned(tx, caseId);
  refuseStale(caseFile, version);
  if (!hasPhases(caseFile.kind)) refuse("not-allowed");
  if (phase === caseFile.phase) return nothingChanged({ caseId, version });
  checkPhaseChange(caseFile.phase, phase, reason);
  const saved = await saveCase(tx, caseFile, version, { phase });
  const facts = { from: caseFile.phase, to: phase };
  return record(tx, [{ ...aboutCase(tx, saved), kind: "case-phase-changed", facts, reason }], {
    caseId,
    version: saved.version,
  });
}

/** Who in the municipality sees the case. A step whose owner loses sight of it falls to the pilot. */
export async function setReach(tx: CommandTransaction, { caseId, version, reach, reason }: SetReachInput) {
  const caseFile = await openCaseOwned(tx, caseId);
  refuseStale(caseFile, version);
  if (reach === caseFile.reach) return nothingChanged({ caseId, version });
  const saved = await saveCase(tx, caseFile, version, { reach });
  const facts = { from: caseFile.reach, to: reach };
  return record(tx, [{ ...aboutCase(tx, saved), kind: "case-reach-changed", facts, reason }], {
    caseId,
    version: saved.version,
  });
}

async function checkStandIn(tx: CommandTransaction, caseFile: CaseFile, standInId: string): Promise<void> {
  // Nobody disables the stand-in while he or she is named.
  await tx.dialect.keepRow(tx.db, "users", standInId);
  const found = await findActor(tx.sight.db, standInId);
  if (found === null) {
    const user = await tx.sight.db
      .selectFrom("users")
      .select("name")
      .where("id", "=", standInId)
      .executeTakeFirst();
    return user === undefined ? refuse("not-found") : refuse("receiver-inactive", { name: user.name });
  }
  if (!isPilot(found.actor)) refuse("receiver-not-pilot", { name: found.name });
  // The pilot cannot stand in for him- or herself.
  if (standInId === caseFile.pilotId) refuse("not-allowed");
}

/** The stand-in has the pilot's rights on this case, and holds no ball (heart.md B). */
export async function setStandIn(tx: CommandTransaction, { caseId, version, standInId }: SetStandInInput) {
  const caseFile = await openCaseOwned(tx, caseId);
  refuseStale(caseFile, version);
  if (standInId === caseFile.standInId) return nothingChanged({ caseId, version });
  if (standInId !== null) await checkStandIn(tx, caseFile, standInId);
  const saved = await saveCase(tx, caseFile, version, { standInId });
  const entry = {
    ...aboutCase(tx, saved),
    kind: "case-stand-in-changed",
    facts: { fromUserId: caseFile.standInId, toUserId: standInId },
    notify: [caseFile.standInId, standInId].filter((userId) => userId !== null),
  } as const;
  return record(tx, [entry], { caseId, version: saved.version });
}
