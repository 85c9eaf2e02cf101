import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { classNames } from "./class-names.ts";
import { Icon, type IconName } from "./icon.tsx";
import { StateGlyph } from "./state-glyph.tsx";
import css from "./status-line.module.css";

/**
 * "Sparad på Nordkyl · Ångra", beside what was saved. Keep it mounted and let `said` come and go: a region that
 * is there from the start is read out when it fills. A failure is said here too, and stays until it is answered.
 */
export function StatusLine(props: {
  said: ReactNode;
  kind?: "done" | "pending" | "late";
  undo?: { word: string; onPress: () => void } | undefined;
  /** Further answers: "Logga en till", "Försök igen". */
  actions?: ReactNode;
}) {
  const { kind = "done" } = props;
  const icons: Record<"done" | "pending", IconName> = { done: "check", pending: "clock" };
  return (
    <div className={classNames(css.line, props.said ? null : css.empty)}>
      <span role="status" className={classNames(css.said, css[kind])}>
        {props.said && (
          <>
            {kind === "late" ? <StateGlyph state="late" /> : <Icon name={icons[kind]} size={16} />}
            <span>{props.said}</span>
          </>
        )}
      </span>
      {props.said && (
        <>
          {props.undo && (
            <Button kind="plain" size="row" icon="undo" onPress={props.undo.onPress}>
              {props.undo.word}
            </Button>
          )}
          {props.actions}
        </>
      )}
    </div>
  );
}
