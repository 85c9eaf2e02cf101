import { Button } from "@lots/ui/button";
import { PageBody } from "@lots/ui/page-body";
import { PageHeader } from "@lots/ui/page-header";
import { useTranslations } from "use-intl";
import { CapabilityTable } from "../access/capability-table.tsx";
import { ContentTable } from "../access/content-table.tsx";
import { RuleList } from "../access/rule-list.tsx";
import { paths } from "../paths.ts";
import { PageSection } from "../shell/page-section.tsx";
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
      <PageSection title={say("contentTitle")}>
        <ContentTable />
      </PageSection>
      <PageSection title={say("rulesTitle")} isText>
        <RuleList />
      </PageSection>
      <PageSection title={say("capabilityTitle")} count={say("capabilityNote")}>
        <CapabilityTable />
      </PageSection>
    </PageBody>
  );
}
