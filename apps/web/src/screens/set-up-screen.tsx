import { ButtonLink } from "@lots/ui/button-link";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { useTranslations } from "use-intl";
import { paths } from "../paths.ts";
import { EntrancePage } from "../session/entrance-page.tsx";
import { useLinkToken } from "../session/link-token.ts";
import { welcomeOptions } from "../session/welcome.ts";
import { SetUpForm } from "../settings/set-up-form.tsx";
import { FaultScreen } from "../shell/fault-screen.tsx";
import { PlainPageTitle } from "../shell/page-title.tsx";
import { WaitScreen } from "../shell/wait-screen.tsx";

/** The address that the first start prints: `/kom-igang#<token>`. */
export function SetUpScreen() {
  const say = useTranslations("session.setUp");
  const navigate = useNavigate();
  const token = useLinkToken();
  const { data: welcome, error, refetch } = useQuery(welcomeOptions);
  if (error) return <FaultScreen error={error} onRetry={() => void refetch()} />;
  if (welcome === undefined) return <WaitScreen onRetry={() => void refetch()} />;
  const obstacle = welcome.isSetUp ? say("already") : token === "" ? say("linkMissing") : null;
  return (
    <EntrancePage title={say("title")} sentence={obstacle ?? say("sentence")}>
      <PlainPageTitle>{say("title")}</PlainPageTitle>
      {obstacle === null ? (
        <SetUpForm key={token} token={token} onDone={async () => void (await navigate(paths.settings))} />
      ) : (
        welcome.isSetUp && <ButtonLink href={paths.signIn}>{say("toSignIn")}</ButtonLink>
      )}
    </EntrancePage>
  );
}
