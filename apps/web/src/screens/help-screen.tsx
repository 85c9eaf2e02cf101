import { Link } from "@lots/ui/link";
import { PageBody } from "@lots/ui/page-body";
import { PageHeader } from "@lots/ui/page-header";
import { useTranslations } from "use-intl";
import { paths } from "../paths.ts";
import { GlossaryList } from "../shell/glossary-list.tsx";
import { KeyList } from "../shell/key-list.tsx";
import { PageSection } from "../shell/page-section.tsx";
import { PageTitle } from "../shell/page-title.tsx";

export function HelpScreen() {
  const say = useTranslations("shell");
  return (
    <PageBody>
      <PageTitle>{say("help.title")}</PageTitle>
      <PageHeader title={say("help.title")} sentence={say("help.sentence")} focusKey={paths.help} />
      <PageSection title={say("help.whoSeesWhat")} isText>
        <Link href={paths.whoSeesWhat}>{say("help.whoSeesWhatWhy")}</Link>
      </PageSection>
      <PageSection title={say("help.wordsTitle")} isText>
        <GlossaryList />
      </PageSection>
      <PageSection title={say("keys.title")} count={say("keys.sentence")} isText>
        <KeyList />
      </PageSection>
    </PageBody>
  );
}
