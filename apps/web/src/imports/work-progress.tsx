import { Button } from "@lots/ui/button";
import { useTranslations } from "use-intl";
import type { LongWork } from "./use-long-work.ts";
import css from "./work-progress.module.css";

/** How far long work has come, and the way to stop it. */
export function WorkProgress(props: {
  work: LongWork;
  word: string;
  /** What holds if one leaves. */
  note?: string;
}) {
  const say = useTranslations("imports.run");
  const { work } = props;
  const { all } = work;
  const done = Math.min(work.done, all);
  return (
    <div className={css.progress}>
      <label className={css.word}>
        <span>
          <b>{props.word}</b> {say("going", { done, all })}
        </span>
        <progress className={css.bar} max={all} value={done} />
      </label>
      <p className={css.note} role="status">
        {work.isWaiting ? say("waiting") : props.note}
      </p>
      <div>
        <Button icon="pause" onPress={work.pause}>
          {say("pause")}
        </Button>
      </div>
    </div>
  );
}
