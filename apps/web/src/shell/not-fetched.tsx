import { Button } from "@lots/ui/button";
import { Notice } from "@lots/ui/notice";
import type { NotFetchedProps } from "@lots/ui/on-demand";
import { useTranslations } from "use-intl";
import css from "./not-fetched.module.css";

/** A dialog, menu or list whose code did not come: the page below stays as it is, with all that is typed in it. */
export function NotFetched({ onRetry, onClose }: NotFetchedProps) {
  const say = useTranslations("shell");
  return (
    <div className={css.place}>
      <Notice
        kind="late"
        isAnnounced
        actions={
          <>
            <Button size="row" onPress={onRetry}>
              {say("state.retry")}
            </Button>
            <Button kind="plain" size="row" onPress={onClose}>
              {say("close")}
            </Button>
          </>
        }
      >
        {say("state.notFetched")}
      </Notice>
    </div>
  );
}
