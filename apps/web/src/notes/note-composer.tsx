import type { OfferedAudience } from "@lots/domain/timeline/audience";
import { Button } from "@lots/ui/button";
import { Icon } from "@lots/ui/icon";
import { Notice } from "@lots/ui/notice";
import { Select } from "@lots/ui/select";
import { StatusLine } from "@lots/ui/status-line";
import { TextArea } from "@lots/ui/text-area";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useCommand } from "../command.ts";
import { useTextDraft } from "../drafts/use-text-draft.ts";
import { useDayWords } from "../words/day-words.ts";
import { useReaderWords } from "../words/reader-words.ts";
import css from "./note-composer.module.css";

/** A note on the case: kept while it is typed, with the readers named beside the button. */
export function NoteComposer(props: {
  caseId: string;
  parts: readonly { readonly id: string; readonly title: string }[];
  audiences: readonly OfferedAudience[];
  /** The names of those with whom the case is shared. */
  partners: readonly string[];
}) {
  const say = useTranslations("timeline.composer");
  const readers = useReaderWords(props.partners);
  const sayShell = useTranslations("shell");
  const sayDraft = useTranslations("contacts");
  const { time } = useDayWords();
  const draft = useTextDraft(`note:${props.caseId}`);
  const [audience, setAudience] = useState<OfferedAudience>("municipality");
  const [about, setAbout] = useState("case");
  const [isSaved, setSaved] = useState(false);
  const write = useCommand(trpc.notes.write);
  const offered = props.audiences.includes(audience) ? audience : (props.audiences[0] ?? "unit");

  const save = async () => {
    if (draft.text.trim() === "") return;
    const saved = await write.run({
      caseId: props.caseId,
      partId: about === "case" ? null : about,
      text: draft.text,
      audience: offered,
    });
    if (saved === null) return;
    setSaved(true);
    await draft.drop();
  };
  const keptAt = draft.keptAt === null ? null : sayDraft("draftKept", { time: time(draft.keptAt) });
  return (
    <form
      className={css.composer}
      aria-label={say("title")}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void save();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextArea
        label={say("note")}
        placeholder={say("placeholder")}
        lines={2}
        value={draft.text}
        onChange={(next) => {
          setSaved(false);
          draft.write(next);
        }}
      />
      <div className={css.foot}>
        {props.parts.length > 0 && (
          <Select
            label={say("about")}
            isLabelHidden
            kind="plain"
            placeholder={say("about")}
            value={about}
            groups={[
              {
                options: [
                  { value: "case", word: say("aboutCase") },
                  ...props.parts.map(({ id, title }) => ({
                    value: id,
                    word: say("aboutPart", { part: title }),
                  })),
                ],
              },
            ]}
            onChange={setAbout}
          />
        )}
        <Select
          label={say("visibleTo")}
          isLabelHidden
          kind="plain"
          placeholder={say("visibleTo")}
          value={offered}
          groups={[{ options: props.audiences.map((value) => ({ value, word: readers.choice(value) })) }]}
          onChange={setAudience}
        />
        <span className={css.readers}>
          <Icon name="persons" size={16} />
          {readers.readBy(offered)}
        </span>
        <Button size="row" type="submit" isPending={write.isBusy}>
          {sayShell("save")}
        </Button>
      </div>
      <p className={css.record}>{say(offered === "unit" ? "working" : "record")}</p>
      {write.said !== null && (
        <Notice kind="late" isAnnounced>
          {write.said}
        </Notice>
      )}
      {write.state === "waiting-for-network" ? (
        <StatusLine kind="pending" said={sayShell("offline.savesLater")} />
      ) : (
        <StatusLine said={isSaved ? say("saved") : keptAt} />
      )}
    </form>
  );
}
