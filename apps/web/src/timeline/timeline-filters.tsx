import { type EntryGroup, entryGroups } from "@lots/domain/timeline/entry-groups";
import { TabsWithCounts } from "@lots/ui/tabs-with-counts";
import { useTranslations } from "use-intl";

/** What to show: everything, or one kind. "Besked" alone answers what the company has been promised. */
export function TimelineFilters(props: {
  group: EntryGroup | null;
  hrefOf: (group: EntryGroup | null) => string;
}) {
  const say = useTranslations("timeline");
  return (
    <TabsWithCounts
      label={say("filters")}
      look="pills"
      current={props.group ?? "all"}
      tabs={[
        { id: "all", word: say("all"), href: props.hrefOf(null) },
        ...entryGroups.map((group) => ({
          id: group,
          word: say(`group.${group}`),
          href: props.hrefOf(group),
        })),
      ]}
    />
  );
}
