import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearchParams } from "react-router";
import { useTranslations } from "use-intl";
import { queryClient, trpc } from "../api.ts";
import { backPath, startPathOf } from "../paths.ts";
import { EntrancePage } from "../session/entrance-page.tsx";
import { sessionEnd } from "../session/session-end.ts";
import { SignIn } from "../session/sign-in.tsx";
import { welcomeOptions } from "../session/welcome.ts";
import { useMunicipalityLook } from "../shell/accent.ts";
import { FaultScreen } from "../shell/fault-screen.tsx";
import { PlainPageTitle } from "../shell/page-title.tsx";
import { WaitScreen } from "../shell/wait-screen.tsx";

/** `/logga-in?till=/arenden/26-K7QMX`: leads back to where one was, else to the role's start page. */
export function SignInScreen() {
  const say = useTranslations("session");
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const { data: welcome, error, refetch } = useQuery(welcomeOptions);
  useMunicipalityLook(welcome?.accent ?? null);
  const enter = async () => {
    queryClient.clear();
    const me = await queryClient.fetchQuery(trpc.session.me.queryOptions({}));
    // Noted when the page behind asked who is signed in, and nobody was.
    sessionEnd.forget();
    await navigate(backPath(search.get("till")) ?? startPathOf(me), { replace: true });
  };
  if (error) return <FaultScreen error={error} onRetry={() => void refetch()} />;
  if (welcome === undefined) return <WaitScreen onRetry={() => void refetch()} />;
  const title = welcome.isDemonstration ? say("pick.title") : say("signIn.title");
  const sentence = welcome.isDemonstration
    ? say("pick.sentence")
    : say("signIn.sentence", { municipality: welcome.name });
  return (
    <EntrancePage title={title} sentence={sentence}>
      <PlainPageTitle>{title}</PlainPageTitle>
      <SignIn onSignedIn={enter} />
    </EntrancePage>
  );
}
