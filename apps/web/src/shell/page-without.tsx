import { ButtonLink } from "@lots/ui/button-link";
import { PageHeader } from "@lots/ui/page-header";
import { useLocation } from "react-router";
import { useTranslations } from "use-intl";
import { PlainPageTitle } from "./page-title.tsx";
import css from "./page-without.module.css";

/** For what is not there and for what may not be seen: the two answer alike. */
export function NotFound() {
  const say = useTranslations("shell.notFound");
  return <Without title={say("title")} why={say("why")} todo={say("todo")} />;
}

/** A page that the role does not include; that it exists is no secret. */
export function NotAllowed() {
  const say = useTranslations("shell.notAllowed");
  return <Without title={say("title")} why={say("why")} todo={say("todo")} />;
}

/** Inside a PageBody. */
function Without(props: { title: string; why: string; todo: string }) {
  const say = useTranslations("shell.state");
  const { pathname } = useLocation();
  return (
    <>
      <PlainPageTitle>{props.title}</PlainPageTitle>
      <PageHeader title={props.title} sentence={props.why} focusKey={pathname} />
      <p className={css.todo}>{props.todo}</p>
      <ButtonLink href="/">{say("toStart")}</ButtonLink>
    </>
  );
}
