import { type ReactNode, useState } from "react";
import { Button } from "./button.tsx";
import css from "./error-state.module.css";
import { StateGlyph } from "./state-glyph.tsx";

/** What did not happen, what is kept, what to do, and the id to give to those who look for the cause. */
export function ErrorState(props: {
  what: ReactNode;
  kept?: ReactNode;
  retry?: { word: string; onPress: () => void };
  actions?: ReactNode;
  errorId?: string;
  words?: { errorId: string; copy: string; copied: string };
}) {
  return (
    <div className={css.error} role="alert">
      <StateGlyph state="late" size={20} />
      <div className={css.words}>
        <p className={css.what}>{props.what}</p>
        {props.kept && <p>{props.kept}</p>}
        <div className={css.actions}>
          {props.retry && <Button onPress={props.retry.onPress}>{props.retry.word}</Button>}
          {props.actions}
        </div>
        {props.errorId && props.words && <ErrorId id={props.errorId} words={props.words} />}
      </div>
    </div>
  );
}

function ErrorId(props: { id: string; words: { errorId: string; copy: string; copied: string } }) {
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(props.id);
    setCopied(true);
  };
  return (
    <p className={css.id}>
      {props.words.errorId} <code>{props.id}</code>
      <Button kind="plain" size="row" icon={isCopied ? "check" : "copy"} onPress={copy}>
        {isCopied ? props.words.copied : props.words.copy}
      </Button>
    </p>
  );
}
