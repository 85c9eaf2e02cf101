import { PageBody } from "@lots/ui/page-body";
import { PageHeader } from "@lots/ui/page-header";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { FileDrop } from "../imports/file-drop.tsx";
import { ImportList } from "../imports/import-list.tsx";
import { paths } from "../paths.ts";
import { PageTitle } from "../shell/page-title.tsx";
import { QueryView } from "../shell/query-view.tsx";

/** Importera: where a pilot brings the list that he or she has kept beside. */
export function ImportScreen() {
  const say = useTranslations("imports");
  const navigate = useNavigate();
  const query = useQuery(trpc.imports.list.queryOptions({}));
  return (
    <PageBody>
      <PageTitle>{say("title")}</PageTitle>
      <PageHeader title={say("title")} sentence={say("start.sentence")} focusKey={paths.importContacts} />
      <QueryView query={query}>
        {(imports) => (
          <>
            <FileDrop onKept={(id) => void navigate(paths.importOne(id))} />
            <ImportList imports={imports} />
          </>
        )}
      </QueryView>
    </PageBody>
  );
}
