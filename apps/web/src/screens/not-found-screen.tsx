import { ButtonLink } from "@lots/ui/button-link";
import { PageBody } from "@lots/ui/page-body";
import { PageHeader } from "@lots/ui/page-header";
import { useLocation } from "react-router";
import { useTranslations } from "use-intl";
import { PlainPageTitle } from "../shell/page-title.tsx";

/** For what is not there and for what may not be seen: the two answer alike. */
export function NotFoundScreen() {
  const say = useTranslations("shell");
  const { pathname } = useLocation();
  return (
    <PageBody>
      <PlainPageTitle>{say("notFound.title")}</PlainPageTitle>
      <PageHeader title={say("notFound.title")} sentence={say("notFound.why")} focusKey={pathname} />
      <p>{say("notFound.todo")}</p>
      <ButtonLink href="/">{say("state.toStart")}</ButtonLink>
    </PageBody>
  );
}
