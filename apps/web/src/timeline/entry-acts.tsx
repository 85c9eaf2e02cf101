import type { OfferedAudience } from "@lots/domain/timeline/audience";
import { IconButton } from "@lots/ui/icon-button";
import { Menu, type MenuEntry } from "@lots/ui/menu";
import { onDemand } from "@lots/ui/on-demand";
import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { paths } from "../paths.ts";
import type { TimelineEntry } from "./entry-sentence.ts";

const EntryDialog = onDemand(async () => (await import("./entry-dialogs.tsx")).EntryDialog);

export type EntryAct = "correct" | "audience" | "archive" | "versions";

/** Of one timeline: what opens a dialog, and whom its words may be shown to; nobody where many cases stand together. */
export type EntryActs = {
  readonly run: (entry: TimelineEntry, act: EntryAct) => void;
  readonly audiences: readonly OfferedAudience[];
};

/** What can be done with the words of an entry, and the one dialog that is open over the timeline. */
export function useEntryActs(
  audiences: readonly OfferedAudience[],
  partners: readonly string[],
): {
  readonly acts: EntryActs;
  readonly dialog: ReactNode;
} {
  const [opened, setOpened] = useState<{ entry: TimelineEntry; act: EntryAct } | null>(null);
  return {
    acts: { audiences, run: (entry, act) => setOpened({ entry, act }) },
    dialog: opened !== null && (
      <EntryDialog {...opened} readers={{ offered: audiences, partners }} onClose={() => setOpened(null)} />
    ),
  };
}

/** Where the words stand first: what tells of them later has no acts of its own. */
const written: readonly TimelineEntry["kind"][] = ["note-written", "contact-logged", "contact-linked"];

/** Author and pilot correct, readdress and remove; a contact has a page of its own for the first and the last. */
export function EntryMenu({ entry, acts }: { entry: TimelineEntry; acts: EntryActs }) {
  const say = useTranslations("timeline.acts");
  const sayAudience = useTranslations("timeline.audience");
  const { note, contact } = entry;
  const words = note ?? contact;
  if (words === null || !written.includes(entry.kind)) return null;
  const isStanding = words.archivedAt === null && note?.text !== null;
  const may = isStanding ? words.may : { correct: false, changeAudience: false };
  const act = (id: EntryAct, word: string): MenuEntry => ({ id, word, onPress: () => acts.run(entry, id) });
  const entries: MenuEntry[] = [
    ...(contact !== null ? [{ id: "open", word: say("open"), href: paths.contact(entry.object.id) }] : []),
    ...(note !== null && may.correct ? [act("correct", say("correct"))] : []),
    ...(may.changeAudience && acts.audiences.length > 1 ? [act("audience", sayAudience("title"))] : []),
    ...(isStanding && note?.may.archive ? [act("archive", say("archive"))] : []),
  ];
  if (entries.length === 0) return null;
  return (
    <Menu
      label={say("label", { name: entry.by.name })}
      groups={[{ entries }]}
      placement="bottom end"
      trigger={<IconButton icon="more" size="row" label={say("label", { name: entry.by.name })} />}
    />
  );
}
