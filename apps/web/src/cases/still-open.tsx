import type { AppRouter } from "@lots/server/api";
import { Notice } from "@lots/ui/notice";
import type { inferRouterOutputs } from "@trpc/server";
import { useTranslations } from "use-intl";
import css from "./case.module.css";

export type ClosingPreview = inferRouterOutputs<AppRouter>["cases"]["closingPreview"];

/** Enough of a question to know it by. */
const longestWords = 140;

/** What ends with the case, each by its name (heart.md A4). */
export function StillOpen({ preview }: { preview: ClosingPreview }) {
  const say = useTranslations("cases.form");
  const { parts, offers, asks, nextStep } = preview;
  const kinds = [
    {
      word: say("openParts", { count: parts.length }),
      names: parts.map(({ id, title }) => ({ id, name: title })),
    },
    {
      word: say("openOffers", { count: offers.length }),
      names: offers.map(({ id, partTitle, toPerson, toUnit }) => ({
        id,
        name: say("openOffer", { what: partTitle ?? say("pilotRole"), to: toPerson ?? toUnit }),
      })),
    },
    {
      word: say("openAsks", { count: asks.length }),
      names: asks.map(({ id, text, toPerson, toUnit }) => ({
        id,
        name: say("openAsk", { text: text.slice(0, longestWords), to: toPerson ?? toUnit }),
      })),
    },
  ].filter(({ names }) => names.length > 0);
  if (kinds.length === 0 && nextStep === null) return <Notice kind="info">{say("nothingOpen")}</Notice>;
  return (
    <Notice kind="info">
      <b>{say("stillOpen")}</b>
      <ul className={css.open}>
        {kinds.map(({ word, names }) => (
          <li key={word}>
            {word}
            <ul className={css.open}>
              {names.map(({ id, name }) => (
                <li key={id}>{name}</li>
              ))}
            </ul>
          </li>
        ))}
        {nextStep !== null && <li>{say("openStep", { text: nextStep.text })}</li>}
      </ul>
    </Notice>
  );
}
