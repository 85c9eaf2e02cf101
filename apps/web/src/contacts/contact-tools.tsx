import { channels } from "@lots/domain/contacts/contact";
import { SearchField } from "@lots/ui/search-field";
import { Segmented } from "@lots/ui/segmented";
import { Select } from "@lots/ui/select";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import type { ContactFilter } from "./contact-filter.ts";
import css from "./contact-list.module.css";

const any = "any";

/** Search, whose, which way, which unit. */
export function ContactTools(props: {
  filter: ContactFilter;
  text: string;
  onText: (text: string) => void;
  onFilter: (filter: ContactFilter) => void;
}) {
  const say = useTranslations("contacts.list");
  const sayChannel = useTranslations("codes.channel");
  const units = useQuery(trpc.units.list.queryOptions({}));
  const { filter, onFilter } = props;
  return (
    <div className={css.tools}>
      <div className={css.search}>
        <SearchField
          label={say("search")}
          placeholder={say("search")}
          clearLabel={say("clear")}
          value={props.text}
          onChange={props.onText}
        />
      </div>
      <Segmented
        label={say("by")}
        isLabelHidden
        isInline
        value={filter.mine ? "mine" : "all"}
        segments={[
          { value: "all", word: say("all") },
          { value: "mine", word: say("mine") },
        ]}
        onChange={(whose) => onFilter({ ...filter, mine: whose === "mine" })}
      />
      <Select
        label={say("channel")}
        isLabelHidden
        kind="plain"
        placeholder={say("channel")}
        value={filter.channel ?? any}
        groups={[
          {
            options: [
              { value: any, word: `${say("channel")}: ${say("any")}` },
              ...channels.map((value) => ({ value, word: sayChannel(value) })),
            ],
          },
        ]}
        onChange={(value) => onFilter({ ...filter, channel: channels.find((one) => one === value) ?? null })}
      />
      <Select
        label={say("unit")}
        isLabelHidden
        kind="plain"
        placeholder={say("unit")}
        value={filter.unitId ?? any}
        groups={[
          {
            options: [
              { value: any, word: `${say("unit")}: ${say("any")}` },
              ...(units.data ?? []).map(({ id, name }) => ({ value: id, word: name })),
            ],
          },
        ]}
        onChange={(value) => onFilter({ ...filter, unitId: value === any ? null : value })}
      />
    </div>
  );
}
