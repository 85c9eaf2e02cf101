import { partStatuses } from "@lots/domain/parts/part";
import { Button } from "@lots/ui/button";
import { Notice } from "@lots/ui/notice";
import { useTranslations } from "use-intl";
import type { Fault } from "../api-fault.ts";
import { isRecord, oneOf, textOf } from "../unknown-value.ts";

/** The row that a stale version is refused with, as far as it is shown here. */
function currentOf(fault: Fault | null) {
  if (fault?.kind !== "refused" || fault.refusal.reason !== "changed-meanwhile") return null;
  const row: unknown = fault.refusal.details.current;
  if (!isRecord(row) || typeof row.version !== "number") return null;
  return {
    version: row.version,
    title: textOf(row.title),
    status: oneOf(partStatuses, row.status),
    expectedOn: textOf(row.expectedOn),
    waitingForWhat: textOf(row.waitingForWhat),
    outsideRef: textOf(row.outsideRef),
  };
}

/** Both versions: what was typed stands in the fields, what was saved meanwhile stands here. */
export function ChangedMeanwhile(props: { fault: Fault | null; onUseMine: (version: number) => void }) {
  const say = useTranslations("parts.form");
  const codes = useTranslations("codes.partStatus");
  const row = currentOf(props.fault);
  if (row === null) return null;
  const facts = [
    row.title,
    row.status === null ? null : codes(row.status),
    row.waitingForWhat,
    row.expectedOn,
    row.outsideRef,
  ];
  return (
    <Notice kind="info" isAnnounced>
      <b>{say("changedTitle")}</b> {say("changedWhy")} {facts.filter(Boolean).join(", ")}{" "}
      <Button kind="plain" size="row" onPress={() => props.onUseMine(row.version)}>
        {say("useMine")}
      </Button>
    </Notice>
  );
}
