import { Link } from "@lots/ui/link";
import { PageBody } from "@lots/ui/page-body";
import { PageHeader } from "@lots/ui/page-header";
import { SectionHead } from "@lots/ui/section-head";
import { useTranslations } from "use-intl";
import { paths } from "../paths.ts";
import { KeyList } from "../shell/key-list.tsx";
import { PageTitle } from "../shell/page-title.tsx";

export function HelpScreen() {
  const say = useTranslations("shell");
  return (
    <PageBody>
      <PageTitle>{say("help.title")}</PageTitle>
      <PageHeader title={say("help.title")} sentence={say("help.sentence")} focusKey={paths.help} />
      <section>
        <SectionHead title={<Link href={paths.whoSeesWhat}>{say("help.whoSeesWhat")}</Link>} />
        <p>{say("help.whoSeesWhatWhy")}</p>
      </section>
      <section>
        <SectionHead title={say("keys.title")} count={say("keys.sentence")} />
        <KeyList />
      </section>
    </PageBody>
  );
}
