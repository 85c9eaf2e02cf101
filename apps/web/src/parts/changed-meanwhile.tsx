import { type CalendarDate, isRealDay } from "@lots/domain/calendar/calendar-date";
import { type PartStatus, partStatuses } from "@lots/domain/parts/part";
import { Button } from "@lots/ui/button";
import { Notice } from "@lots/ui/notice";
import { useTranslations } from "use-intl";
import type { Fault } from "../api-fault.ts";
import { isRecord, oneOf, textOf } from "../unknown-value.ts";
import { useDayWords } from "../words/day-words.ts";
import css from "./part.module.css";

/** The row that a stale version is refused with, as far as it is shown here. */
export type CurrentPart = {
  readonly version: number;
  readonly title: string;
  readonly unitId: string;
  readonly status: PartStatus;
  readonly waitingForWhat: string | null;
  readonly expectedOn: CalendarDate | null;
  readonly expectedWhy: string | null;
  readonly outsideRef: string | null;
};

export function currentPart(fault: Fault | null): CurrentPart | null {
  if (fault?.kind !== "refused" || fault.refusal.reason !== "changed-meanwhile") return null;
  const row: unknown = fault.refusal.details.current;
  if (!isRecord(row) || typeof row.version !== "number") return null;
  const title = textOf(row.title);
  const unitId = textOf(row.unitId);
  const status = oneOf(partStatuses, row.status);
  const expectedOn = textOf(row.expectedOn);
  if (title === null || unitId === null || status === null) return null;
  return {
    version: row.version,
    title,
    unitId,
    status,
    waitingForWhat: textOf(row.waitingForWhat),
    expectedOn: expectedOn !== null && isRealDay(expectedOn) ? expectedOn : null,
    expectedWhy: textOf(row.expectedWhy),
    outsideRef: textOf(row.outsideRef),
  };
}

/** Who was first, and when; null where the reader may not know. */
function savedBy(fault: Fault | null) {
  if (fault?.kind !== "refused" || fault.refusal.reason !== "changed-meanwhile") return null;
  return fault.refusal.details.saved ?? null;
}

/** One field in both versions; `mine` is null where the writer has not touched it. */
export type Compared = { readonly label: string; readonly theirs: string; readonly mine: string | null };

/** Both versions: what was typed stands in the fields too, what was saved meanwhile only here. */
export function ChangedMeanwhile(props: {
  fault: Fault | null;
  compare?: ((now: CurrentPart) => readonly Compared[]) | undefined;
  onUseMine: (version: number) => void;
}) {
  const say = useTranslations("parts.form");
  const asTheyStand = useFactsOf();
  const { moment } = useDayWords();
  const now = currentPart(props.fault);
  if (now === null) return null;
  const saved = savedBy(props.fault);
  const isMerged = props.compare !== undefined;
  const compared = props.compare?.(now) ?? asTheyStand(now);
  return (
    <Notice
      kind="info"
      isAnnounced
      title={
        saved === null ? say("changedTitle") : say("changedBy", { name: saved.by, when: moment(saved.at) })
      }
    >
      <p>{say("changedWhy")}</p>
      <dl className={css.compared}>
        {compared.map(({ label, theirs, mine }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {say(isMerged && mine === null ? "theirsStays" : "theirs", { text: theirs || say("nothing") })}
            </dd>
            {mine !== null && <dd>{say("mine", { text: mine || say("nothing") })}</dd>}
          </div>
        ))}
      </dl>
      <Button onPress={() => props.onUseMine(now.version)}>{say("useMine")}</Button>
    </Notice>
  );
}

/** For a form that is not about the part's words: how the part stands now. */
function useFactsOf(): (now: CurrentPart) => readonly Compared[] {
  const say = useTranslations("parts.form");
  const codes = useTranslations("codes.partStatus");
  const { day } = useDayWords();
  return (now) => {
    const expected = now.expectedOn === null ? "" : day(now.expectedOn);
    const waiting = now.waitingForWhat === null ? [] : [now.waitingForWhat];
    return [
      { label: say("status"), theirs: [codes(now.status), ...waiting].join(": "), mine: null },
      {
        label: say("expectedOn"),
        theirs: [expected, now.expectedWhy ?? ""].filter(Boolean).join(", "),
        mine: null,
      },
    ];
  };
}
