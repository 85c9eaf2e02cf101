import { type AccentDemand, accentShades, measureAccent } from "@lots/ui/accent-shades";
import { useFormatter, useTranslations } from "use-intl";
import css from "./accent-field.module.css";

/** What a reader meets first; the rest of the demands are met by the same shades. */
const shown = [
  "on-accent/accent",
  "accent/surface",
  "accent-ink/surface",
  "flag/rail",
] as const satisfies readonly AccentDemand[];

/** The measured contrasts of the chosen colour, light and dark, each with what is demanded. */
export function AccentCheck({ accent }: { accent: string }) {
  const say = useTranslations("settings.accent");
  const format = useFormatter();
  const measures = measureAccent(accentShades(accent));
  const measured = (demand: AccentDemand, theme: "light" | "dark") =>
    format.number(measures.find((m) => m.demand === demand && m.theme === theme)?.measured ?? 0, {
      maximumFractionDigits: 1,
      minimumFractionDigits: 1,
    });
  const least = (demand: AccentDemand) => measures.find((m) => m.demand === demand)?.least ?? 0;
  return (
    <table className={css.measures}>
      <caption>{say("caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{say("where")}</th>
          <th scope="col">{say("light")}</th>
          <th scope="col">{say("dark")}</th>
          <th scope="col">{say("least")}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((demand) => (
          <tr key={demand}>
            <th scope="row">{say(`demand.${demand}`)}</th>
            <td>{measured(demand, "light")}</td>
            <td>{measured(demand, "dark")}</td>
            <td>{format.number(least(demand), { minimumFractionDigits: 1 })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
