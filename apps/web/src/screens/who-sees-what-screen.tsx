import { Button } from "@lots/ui/button";
import { PageBody } from "@lots/ui/page-body";
import { PageHeader } from "@lots/ui/page-header";
import { SectionHead } from "@lots/ui/section-head";
import { useTranslations } from "use-intl";
import { CapabilityTable } from "../access/capability-table.tsx";
import { ContentTable } from "../access/content-table.tsx";
import { RuleList } from "../access/rule-list.tsx";
import { paths } from "../paths.ts";
import { PageTitle } from "../shell/page-title.tsx";

/** The access table, to be printed and pinned up; it says what the tests hold the server to. */
export function WhoSeesWhatScreen() {
  const say = useTranslations("access");
  return (
    <PageBody>
      <PageTitle>{say("title")}</PageTitle>
      <PageHeader
        title={say("title")}
        sentence={say("sentence")}
        focusKey={paths.whoSeesWhat}
        actions={
          <Button icon="print" onPress={() => window.print()}>
            {say("print")}
          </Button>
        }
      />
      <section>
        <SectionHead title={say("contentTitle")} />
        <ContentTable />
      </section>
      <section>
        <SectionHead title={say("rulesTitle")} />
        <RuleList />
      </section>
      <section>
        <SectionHead title={say("capabilityTitle")} count={say("capabilityNote")} />
        <CapabilityTable />
      </section>
    </PageBody>
  );
}
