import type { AppRouter } from "@lots/server/api";
import { Button } from "@lots/ui/button";
import { onDemand } from "@lots/ui/on-demand";
import { SectionHead } from "@lots/ui/section-head";
import type { inferRouterOutputs } from "@trpc/server";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useDayWords } from "../words/day-words.ts";
import css from "./consent.module.css";

const RecordConsentDialog = onDemand(async () => (await import("./consent-dialogs.tsx")).RecordConsentDialog);
const WithdrawConsentDialog = onDemand(
  async () => (await import("./consent-dialogs.tsx")).WithdrawConsentDialog,
);

type Consent = inferRouterOutputs<AppRouter>["cases"]["get"]["consents"][number];

/** With whom the case is shared, by whose word, and until when. */
export function ConsentList(props: {
  caseId: string;
  companyId: string | null;
  consents: readonly Consent[];
  may: { readonly recordConsent: boolean; readonly withdrawConsent: boolean };
  /** A withdrawal leaves a closed case closed, which is said. */
  isClosed: boolean;
}) {
  const say = useTranslations("consents");
  const { day } = useDayWords();
  const [opened, setOpened] = useState<"record" | Consent | null>(null);
  const close = () => setOpened(null);
  const stateOf = (consent: Consent) => {
    if (consent.withdrawnOn !== null) return say("withdrawn", { day: day(consent.withdrawnOn, "short") });
    if (consent.until === null) return say("noEnd");
    return say(consent.valid ? "valid" : "ended", { day: day(consent.until, "short") });
  };
  return (
    <section>
      <SectionHead
        title={say("section")}
        level={2}
        rule="hairline"
        actions={
          props.may.recordConsent && (
            <Button kind="plain" size="row" icon="plus" onPress={() => setOpened("record")}>
              {say("record")}
            </Button>
          )
        }
      />
      {props.consents.length === 0 && <p className={css.meta}>{say("none")}</p>}
      <ul className={css.rows}>
        {props.consents.map((consent) => (
          <li key={consent.id} className={css.row}>
            <span>
              <b>{consent.partnerName}</b> {consent.scope}
            </span>
            <span className={css.meta}>
              {consent.givenByName}, {stateOf(consent)}
            </span>
            {props.may.withdrawConsent && consent.valid && (
              <Button kind="plain" size="row" onPress={() => setOpened(consent)}>
                {say("withdraw")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {opened === "record" && (
        <RecordConsentDialog caseId={props.caseId} companyId={props.companyId} onClose={close} />
      )}
      {opened !== null && opened !== "record" && (
        <WithdrawConsentDialog id={opened.id} isClosed={props.isClosed} onClose={close} />
      )}
    </section>
  );
}
