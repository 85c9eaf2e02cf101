import { FlagMark } from "@lots/ui/flag-mark";
import { type ReactNode, useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import css from "./entrance-page.module.css";
import { LanguageSwitch } from "./language-switch.tsx";

/** The frame before anybody is signed in: the same mark and paper, nothing to navigate to. */
export function EntrancePage(props: { title: ReactNode; sentence?: ReactNode; children: ReactNode }) {
  const say = useTranslations("shell");
  const paper = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // Comes up over a page that was in use: without this the focus would stay on what is hidden now.
  useEffect(() => {
    if (!paper.current?.contains(document.activeElement)) heading.current?.focus();
  }, []);
  return (
    <div className={css.page}>
      <header className={css.band}>
        <FlagMark />
        <b>{say("productName")}</b>
      </header>
      <main ref={paper} className={css.paper} id="page" tabIndex={-1}>
        <h1 ref={heading} tabIndex={-1}>
          {props.title}
        </h1>
        {props.sentence && <p className={css.sentence}>{props.sentence}</p>}
        {props.children}
        <footer className={css.foot}>
          <LanguageSwitch />
        </footer>
      </main>
    </div>
  );
}
