import { partStatuses } from "@lots/domain/parts/part";
import { Button } from "@lots/ui/button";
import { Notice } from "@lots/ui/notice";
import { useTranslations } from "use-intl";
import * as z from "zod";
import type { Fault } from "../api-fault.ts";

/** The row that a stale version is refused with, as far as it is shown here. */
const current = z.object({
  version: z.number(),
  title: z.string().optional(),
  status: z.enum(partStatuses).optional(),
  expectedOn: z.string().nullable().optional(),
  waitingForWhat: z.string().nullable().optional(),
  outsideRef: z.string().nullable().optional(),
});

/** Both versions: what was typed stands in the fields, what was saved meanwhile stands here. */
export function ChangedMeanwhile(props: { fault: Fault | null; onUseMine: (version: number) => void }) {
  const say = useTranslations("parts.form");
  const codes = useTranslations("codes.partStatus");
  const row = current.safeParse(currentOf(props.fault)).data;
  if (row === undefined) return null;
  const facts = [
    row.title,
    row.status === undefined ? null : codes(row.status),
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

function currentOf(fault: Fault | null): unknown {
  if (fault?.kind !== "refused" || fault.refusal.reason !== "changed-meanwhile") return null;
  return fault.refusal.details.current;
}
