import css from "./age-legend.module.css";
import { type Age, AgeSquare } from "./age-square.tsx";

const ages: readonly Age[] = [1, 2, 3, 4];

/** `words` in order: "0–7 dagar", "8–14", "15–30", "över 30". */
export function AgeLegend({ words }: { words: readonly [string, string, string, string] }) {
  return (
    <ul className={css.legend}>
      {ages.map((age) => (
        <li key={age} className={css.entry}>
          <AgeSquare age={age} size={12} />
          {words[age - 1]}
        </li>
      ))}
    </ul>
  );
}
