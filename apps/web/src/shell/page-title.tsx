import { useTranslations } from "use-intl";
import { useMe } from "../session/me.ts";
import { waitingFor } from "./waiting.ts";

/** The window's title, with the number of things that wait for the person: `(3) Min dag – Lots`. */
export function PageTitle({ children: title }: { children: string }) {
  const say = useTranslations("shell");
  const count = waitingFor(useMe());
  return <title>{count > 0 ? say("pageTitleWaiting", { count, title }) : say("pageTitle", { title })}</title>;
}

/** For pages before sign-in. */
export function PlainPageTitle({ children: title }: { children: string }) {
  const say = useTranslations("shell");
  return <title>{say("pageTitle", { title })}</title>;
}
