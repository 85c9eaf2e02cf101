import { useTranslations } from "use-intl";
import { queryClient, trpc } from "../api.ts";
import { readAgain } from "../read-again.ts";
import { EntrancePage } from "./entrance-page.tsx";
import type { Me } from "./me.ts";
import { sessionEnd } from "./session-end.ts";
import { SignIn } from "./sign-in.tsx";

/** Over the page where the session ended. The same person goes on there; somebody else starts afresh. */
export function SignInAgain({ me }: { me: Me }) {
  const say = useTranslations("session.signIn");
  const goOn = async () => {
    const now = await queryClient.fetchQuery({ ...trpc.session.me.queryOptions({}), staleTime: 0 });
    if (now.id !== me.id) return window.location.assign("/");
    sessionEnd.forget();
    await readAgain(queryClient);
  };
  return (
    <EntrancePage title={say("again")} sentence={say("againSentence")}>
      <SignIn onSignedIn={goOn} />
    </EntrancePage>
  );
}
