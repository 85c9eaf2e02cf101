import { SectionHead } from "@lots/ui/section-head";
import { type ReactNode, useId } from "react";
import css from "./page-section.module.css";

/** A part of a page under its ink rule, with the room that parts stand apart. */
export function PageSection(props: {
  title: string;
  count?: ReactNode;
  /** Text is easier to read in a narrow column; tables take all the room. */
  isText?: boolean;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={css.section} aria-labelledby={id}>
      <SectionHead title={props.title} count={props.count} id={id} />
      {props.isText ? <div className={css.text}>{props.children}</div> : props.children}
    </section>
  );
}
