import { Link } from "@lots/ui/link";
import { useTranslations } from "use-intl";
import { paths } from "../paths.ts";
import { useMe } from "../session/me.ts";
import css from "./key-list.module.css";
import { type Shortcut, useActiveShortcuts } from "./shortcuts.ts";

type Row = { readonly word: string; readonly keys: readonly string[] };

/** All keys that work now, in the words of what they do. */
export function KeyList() {
  const say = useTranslations("shell.keys");
  const { preferences } = useMe();
  const shortcuts = useActiveShortcuts();
  const always: Row[] = [
    { word: say("palette"), keys: ["Ctrl K"] },
    { word: say("save"), keys: ["Ctrl Enter"] },
    { word: say("closePanel"), keys: ["Esc"] },
  ];
  return (
    <div className={css.list}>
      {preferences.singleKeys === "off" && (
        <p>
          {say("off")} <Link href={paths.settings}>{say("turnOn")}</Link>
        </p>
      )}
      <Group title={say("thisPage")} rows={rowsOf(shortcuts, "thisPage")} />
      <Group title={say("everywhere")} rows={[...rowsOf(shortcuts, "everywhere"), ...always]} />
      <Group title={say("places")} rows={rowsOf(shortcuts, "places")} />
    </div>
  );
}

function Group({ title, rows }: { title: string; rows: readonly Row[] }) {
  if (rows.length === 0) return null;
  return (
    <section>
      <h3 className={css.title}>{title}</h3>
      <dl className={css.rows}>
        {rows.map((row) => (
          <div key={row.word} className={css.row}>
            <dt>{row.word}</dt>
            <dd className={css.keys}>
              <Keys keys={row.keys[0] ?? ""} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** "G D": first G, then D. */
function Keys({ keys }: { keys: string }) {
  return keys.split(" ").map((key) => <kbd key={key}>{key}</kbd>);
}

/** One row per thing done; the first of its keys is the Swedish one. */
function rowsOf(shortcuts: readonly Shortcut[], group: Shortcut["group"]): readonly Row[] {
  const words = [...new Set(shortcuts.filter((s) => s.group === group).map((s) => s.word))];
  return words.map((word) => ({
    word,
    keys: shortcuts.filter((s) => s.group === group && s.word === word).map((s) => s.keys.toUpperCase()),
  }));
}
