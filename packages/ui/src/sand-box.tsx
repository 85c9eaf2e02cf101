import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";
import css from "./sand-box.module.css";

/** Sand means that the company can read this, and nothing else is sand-coloured: the eye and `readWord` stand with it. */
export function SandBox(props: {
  title?: ReactNode;
  /** "Företaget läser" */
  readWord: ReactNode;
  /** At the right: when, by whom, "Ändra". */
  meta?: ReactNode;
  children: ReactNode;
  level?: 2 | 3;
  /** `statement` is set in 16, the rest in 14. */
  size?: "statement" | "row";
}) {
  const Heading = props.level === 3 ? "h3" : "h2";
  return (
    <section className={css.box}>
      <div className={css.head}>
        {props.title && <Heading className={css.title}>{props.title}</Heading>}
        <span className={css.read}>
          <Icon name="eye" size={16} />
          {props.readWord}
        </span>
        {props.meta && <span className={css.meta}>{props.meta}</span>}
      </div>
      <div className={classNames(css.body, props.size === "row" && css.row)}>{props.children}</div>
    </section>
  );
}
