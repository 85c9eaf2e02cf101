import { channels } from "@lots/domain/contacts/contact";
import { Button } from "@lots/ui/button";
import { CheckBox } from "@lots/ui/check-box";
import { Notice } from "@lots/ui/notice";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useSetting } from "../command.ts";
import { PageSection } from "../shell/page-section.tsx";
import { ColumnTable } from "./column-table.tsx";
import css from "./imports.module.css";
import type { OneImport } from "./imports.ts";
import { readingOf } from "./pieces.ts";
import { useLongWork } from "./use-long-work.ts";
import { useMapping } from "./use-mapping.ts";
import { ValueTable } from "./value-table.tsx";
import { WorkProgress } from "./work-progress.tsx";

/** How the list is understood: its columns, and the words for channels and units. Remembered for the next one. */
export function ColumnStep(props: { one: OneImport; onRead: () => void; onRemoved: () => void }) {
  const say = useTranslations("imports");
  const sayChannel = useTranslations("codes.channel");
  const { one } = props;
  const inHand = useMapping(one);
  const units = useQuery(trpc.units.list.queryOptions({}));
  const setMapping = useSetting(trpc.imports.setMapping);
  const remove = useSetting(trpc.imports.remove);
  const reading = useLongWork(props.onRead);
  const [isAsked, setAsked] = useState(false);
  const toRead = one.rowCount - (inHand.hasHeadings ? 1 : 0);
  const missing = (["date", "company"] as const).filter((target) => !inHand.has(target));

  const read = async () => {
    setAsked(true);
    const mapping = inHand.mapping();
    if (missing.length > 0 || mapping === null) return;
    const saved = await setMapping.run({ id: one.id, mapping });
    if (saved !== null) reading.start(readingOf(one.id), toRead);
  };
  const throwAway = async () => {
    if ((await remove.run({ id: one.id })) !== null) props.onRemoved();
  };
  const said = setMapping.said ?? remove.said ?? reading.said;
  return (
    <>
      <PageSection title={say("step.columns")}>
        <p className={css.lead}>{say("column.sentence")}</p>
        <CheckBox isChecked={inHand.hasHeadings} onChange={inHand.setHeadings}>
          {say("column.hasHeadings")}
        </CheckBox>
        <ColumnTable one={one} inHand={inHand} />
      </PageSection>
      {inHand.has("channel") && (
        <ValueTable
          title={say("value.channels")}
          keepWord={say("value.keep")}
          words={inHand.channelWords}
          options={channels.map((value) => ({ value, word: sayChannel(value) }))}
          onChoose={inHand.setChannel}
        />
      )}
      {inHand.has("unit") && (
        <ValueTable
          title={say("value.units")}
          keepWord={say("value.keepUnit")}
          words={inHand.unitWords}
          options={(units.data ?? []).map(({ id, name }) => ({ value: id, word: name }))}
          onChoose={inHand.setUnit}
        />
      )}
      {isAsked &&
        missing.map((target) => (
          <Notice key={target} kind="late" isAnnounced>
            {say(`column.missing.${target}`)}
          </Notice>
        ))}
      {said !== null && (
        <Notice kind="late" isAnnounced>
          {said}
        </Notice>
      )}
      {reading.isGoing ? (
        <WorkProgress work={reading} word={say("column.reading")} />
      ) : (
        <div className={css.acts}>
          <Button kind="primary" isPending={setMapping.isBusy} onPress={() => void read()}>
            {say("column.next")}
          </Button>
          <Button kind="plain" isPending={remove.isBusy} onPress={() => void throwAway()}>
            {say("column.remove")}
          </Button>
        </div>
      )}
    </>
  );
}
