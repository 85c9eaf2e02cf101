import css from "./key-hint.module.css";

/** The key that does the same; told to assistive technology by `aria-keyshortcuts` on the control, so hidden here. */
export function KeyHint({ keys }: { keys: string | readonly string[] }) {
  const all = typeof keys === "string" ? [keys] : keys;
  return (
    <span className={css.keys} aria-hidden="true">
      {all.map((key) => (
        <kbd className={css.key} key={key}>
          {key}
        </kbd>
      ))}
    </span>
  );
}
