import { Button } from "@lots/ui/button";
import { Dialog } from "@lots/ui/dialog";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { QueryView } from "../shell/query-view.tsx";
import { useDayWords } from "../words/day-words.ts";
import type { TimelineEntry } from "./entry-sentence.ts";
import css from "./timeline.module.css";

/** All that a corrected note or contact has said, newest first, and who wrote it when. */
export function VersionsDialog({ entry, onClose }: { entry: TimelineEntry; onClose: () => void }) {
  const say = useTranslations("timeline.acts");
  const sayTimeline = useTranslations("timeline");
  const { moment } = useDayWords();
  const objectKind = entry.note === null ? "contact" : "note";
  const query = useQuery(trpc.timeline.versions.queryOptions({ objectKind, objectId: entry.object.id }));
  return (
    <Dialog
      isOpen
      onClose={onClose}
      closeLabel={say("close")}
      title={say("versions")}
      sentence={say("versionsWhy")}
      foot={<Button onPress={onClose}>{say("close")}</Button>}
    >
      <QueryView query={query} rows={4}>
        {({ versions }) => (
          <ol className={css.versions}>
            {versions.map(({ version, text, writtenBy, writtenAt }) => (
              <li key={version} className={css.version}>
                <p className={css.meta}>
                  {say("version", { version, by: writtenBy, when: moment(writtenAt) })}
                </p>
                <p className={css.words}>{text ?? sayTimeline("purged")}</p>
              </li>
            ))}
          </ol>
        )}
      </QueryView>
    </Dialog>
  );
}
