import { DataTable } from "@lots/ui/data-table";
import { EmptyState } from "@lots/ui/empty-state";
import { Select } from "@lots/ui/select";
import { Skeleton } from "@lots/ui/skeleton";
import { useTranslations } from "use-intl";
import { PageSection } from "../shell/page-section.tsx";
import { useSkeletonWords } from "../shell/skeleton-words.ts";
import css from "./imports.module.css";
import type { Meant } from "./use-mapping.ts";

/** No word of Lots: the value of the select that stands for null. */
const kept = "kept";

/** The words of one column, each with what it becomes; a word that becomes nothing is kept in the note. */
export function ValueTable<T extends string>(props: {
  title: string;
  keepWord: string;
  words: readonly Meant<T>[] | undefined;
  options: readonly { readonly value: T; readonly word: string }[];
  onChoose: (spelled: string, meaning: T | null) => void;
}) {
  const say = useTranslations("imports.value");
  const sayColumn = useTranslations("imports.column");
  const skeleton = useSkeletonWords();
  const { words, options } = props;
  return (
    <div className={css.narrow}>
      <PageSection title={props.title}>
        {words === undefined ? (
          <Skeleton rows={4} rowHeight={32} words={skeleton} />
        ) : (
          <DataTable
            caption={props.title}
            rows={words}
            rowKey={({ spelled }) => spelled}
            instead={<EmptyState why={say("none")} />}
            columns={[
              { id: "word", head: say("word"), isRowHead: true, cell: ({ word }) => <b>{word}</b> },
              { id: "rows", head: say("rows"), align: "end", cell: ({ rows }) => rows },
              {
                id: "meaning",
                head: sayColumn("becomes"),
                narrow: "plain",
                cell: ({ spelled, word, meaning }) => (
                  <Select<T | typeof kept>
                    kind="plain"
                    label={say("becomesOf", { word })}
                    isLabelHidden
                    placeholder={sayColumn("choose")}
                    value={meaning ?? kept}
                    groups={[{ options }, { options: [{ value: kept, word: props.keepWord }] }]}
                    onChange={(chosen) => props.onChoose(spelled, chosen === kept ? null : chosen)}
                  />
                ),
              },
            ]}
          />
        )}
      </PageSection>
    </div>
  );
}
