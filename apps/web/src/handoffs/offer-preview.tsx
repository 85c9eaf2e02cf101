import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import type { Receiver } from "../shell/receiver-select.tsx";
import type { useDayWords } from "../words/day-words.ts";
import type { HandedOver } from "./handed-over.ts";
import css from "./handoff.module.css";
import { HandoffCard } from "./handoff-card.tsx";

type Boxes = {
  purpose: string;
  done: string | null;
  next: string | null;
  told: string | null;
  nothingTold: boolean;
  questions: string | null;
  answerDueOn: Parameters<ReturnType<typeof useDayWords>["day"]>[0] | null;
};

/** Asked of the server while one writes: the receiver's own page, read as the receiver. */
export function OfferPreview(props: { subject: HandedOver; to: Receiver | null; boxes: Boxes }) {
  const say = useTranslations("handoffs");
  const boxes = useDeferredValue(props.boxes);
  const { to } = props;
  const preview = useQuery(
    trpc.handoffs.preview.queryOptions(
      {
        subject:
          "partId" in props.subject ? { partId: props.subject.partId } : { caseId: props.subject.caseId },
        to: { unitId: to?.unitId ?? "", userId: to?.userId ?? null },
        ...boxes,
      },
      { enabled: to !== null, placeholderData: keepPreviousData, refetchInterval: false },
    ),
  );
  if (to === null || preview.data === undefined) return <p className={css.meta}>{say("previewEmpty")}</p>;
  return <HandoffCard handoff={preview.data} />;
}
