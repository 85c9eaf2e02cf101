import { Button } from "@lots/ui/button";
import { Dialog } from "@lots/ui/dialog";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { QueryView } from "../shell/query-view.tsx";
import { VersionList } from "../shell/version-list.tsx";
import type { TimelineEntry } from "./entry-sentence.ts";

/** What a corrected note or contact said before; the newest words stand on the timeline. */
export function VersionsDialog({ entry, onClose }: { entry: TimelineEntry; onClose: () => void }) {
  const say = useTranslations("timeline.versions");
  const sayShell = useTranslations("shell");
  const objectKind = entry.note === null ? "contact" : "note";
  const query = useQuery(trpc.timeline.versions.queryOptions({ objectKind, objectId: entry.object.id }));
  return (
    <Dialog
      isOpen
      onClose={onClose}
      closeLabel={sayShell("close")}
      title={say("title")}
      sentence={say("newestFirst")}
      foot={<Button onPress={onClose}>{sayShell("close")}</Button>}
    >
      <QueryView query={query} rows={4}>
        {({ versions }) => <VersionList versions={versions.slice(1)} />}
      </QueryView>
    </Dialog>
  );
}
