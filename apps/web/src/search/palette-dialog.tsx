import { searchedText } from "@lots/domain/text/searched-text";
import { ComboBox } from "@lots/ui/combo-box";
import { Dialog } from "@lots/ui/dialog";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useNavigate } from "react-router";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { usePalette } from "../shell/palette.tsx";
import { useQuickLog } from "../shell/quick-log.tsx";
import { groupsOf, type Hit, pathOf } from "./hit.ts";
import css from "./palette-dialog.module.css";

/** `S` or Ctrl+K: to a company, a case or a person by a few letters or a telephone number; else into the log. */
export function PaletteDialog() {
  const say = useTranslations("search");
  const shell = useTranslations("shell");
  const palette = usePalette();
  const quickLog = useQuickLog();
  const navigate = useNavigate();
  const [text, setText] = useState("");
  const {
    data: hits = [],
    isPending,
    isPlaceholderData,
  } = useQuery({
    ...trpc.companies.find.queryOptions({ text: searchedText(text) }),
    placeholderData: keepPreviousData,
    refetchInterval: false,
  });
  const open = (hit: Hit) => {
    palette.close();
    const path = pathOf(hit);
    if (path === null) quickLog.open({ personId: hit.id });
    else void navigate(path);
  };
  const log = () => {
    palette.close();
    quickLog.open({ companyText: text.trim() });
  };
  return (
    <Dialog
      isOpen
      onClose={palette.close}
      closeLabel={shell("close")}
      title={say("title")}
      sentence={say("sentence")}
      size="narrow"
    >
      <div className={css.room}>
        <ComboBox
          label={say("label")}
          isLabelHidden
          placeholder={say("placeholder")}
          icon="search"
          size="log"
          autoFocus
          text={text}
          onTextChange={setText}
          isLoading={isPending || isPlaceholderData}
          groups={groupsOf(hits, (kind) => say(`group.${kind}`), text.trim() === "" ? say("recent") : null)}
          onChoose={(id) => {
            const hit = hits.find((candidate) => candidate.id === id);
            if (hit !== undefined) open(hit);
          }}
          {...(text.trim() !== "" && {
            create: { word: say("log", { text: searchedText(text) }), onChoose: log },
          })}
          words={{ count: (count) => say("count", { count }), loading: say("loading"), none: say("none") }}
        />
      </div>
    </Dialog>
  );
}
