import { ButtonLink } from "@lots/ui/button-link";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { useTranslations } from "use-intl";
import { api, queryClient } from "../api.ts";
import { faultOf } from "../api-fault.ts";
import { paths } from "../paths.ts";
import { useFaultText } from "../refusal-text.ts";
import { EntrancePage } from "../session/entrance-page.tsx";
import { useLinkToken } from "../session/link-token.ts";
import { NewPasswordForm } from "../session/new-password-form.tsx";
import { PlainPageTitle } from "../shell/page-title.tsx";

/** The address that an administrator hands over: a new person, or a lost password. */
export function OneTimeLinkScreen() {
  const say = useTranslations("session.oneTimeLink");
  const sayFault = useFaultText();
  const navigate = useNavigate();
  const token = useLinkToken();
  const { data: link, error } = useQuery({
    queryKey: ["one-time-link", token],
    queryFn: () => api.session.openLink.mutate({ token }),
    refetchInterval: false,
    refetchOnWindowFocus: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const enter = async () => {
    queryClient.clear();
    await navigate("/", { replace: true });
  };
  if (error) {
    return (
      <EntrancePage title={say("notValid")} sentence={sayFault(faultOf(error))}>
        <PlainPageTitle>{say("notValid")}</PlainPageTitle>
        <ButtonLink href={paths.signIn}>{say("toSignIn")}</ButtonLink>
      </EntrancePage>
    );
  }
  if (link === undefined) return <PlainPageTitle>{say("opening")}</PlainPageTitle>;
  return (
    <EntrancePage title={say("title")} sentence={say("sentence", { name: link.name ?? "" })}>
      <PlainPageTitle>{say("title")}</PlainPageTitle>
      <NewPasswordForm token={token} onDone={enter} />
    </EntrancePage>
  );
}
