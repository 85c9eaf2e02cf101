import type { Audience, OfferedAudience } from "@lots/domain/timeline/audience";
import { RadioGroup } from "@lots/ui/radio-group";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useMe } from "../session/me.ts";
import { useReaderWords } from "../words/reader-words.ts";
import { ActDialog } from "./act-dialog.tsx";

/** Author or pilot lets more or fewer read what was written (heart.md B); an event on the timeline. */
export function AudienceDialog(props: {
  current: Audience;
  offered: readonly OfferedAudience[];
  /** The names of those with whom the case is shared. */
  partners: readonly string[];
  /** The writer's: who reads it when only one unit does. */
  unit: { readonly id: string; readonly name: string };
  said: string | null;
  isBusy: boolean;
  onSave: (audience: OfferedAudience) => void;
  onClose: () => void;
}) {
  const say = useTranslations("timeline.audience");
  const readers = useReaderWords(props.partners);
  const me = useMe();
  const { current, offered, unit, onClose } = props;
  const [chosen, setChosen] = useState(offered.find((audience) => audience === current) ?? null);
  const isOwnUnit = me.memberships.some(({ unitId }) => unitId === unit.id);
  const choiceOf = (value: OfferedAudience) =>
    value === "unit" && !isOwnUnit
      ? { value, word: say("onlyUnit", { unit: unit.name }), note: say("notYou") }
      : { value, word: readers.choice(value), note: readers.readBy(value) };
  return (
    <ActDialog
      title={say("title")}
      sentence={say("why")}
      said={props.said}
      isBusy={props.isBusy}
      onClose={onClose}
      onSubmit={() => (chosen === null || chosen === current ? onClose() : props.onSave(chosen))}
    >
      <RadioGroup label={say("label")} value={chosen} choices={offered.map(choiceOf)} onChange={setChosen} />
    </ActDialog>
  );
}
