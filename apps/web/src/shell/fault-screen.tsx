import { ErrorState } from "@lots/ui/error-state";
import { PageBody } from "@lots/ui/page-body";
import { useTranslations } from "use-intl";
import { FaultState } from "./fault-state.tsx";
import { PlainPageTitle } from "./page-title.tsx";

/** A whole page that could not be fetched. */
export function FaultScreen(props: { error: unknown; onRetry: () => void }) {
  const say = useTranslations("shell.state");
  return (
    <PageBody>
      <PlainPageTitle>{say("cannotShow")}</PlainPageTitle>
      <FaultState {...props} />
    </PageBody>
  );
}

/** A page whose own code failed: the only way on is to load it anew. */
export function BrokenScreen({ isOldVersion }: { isOldVersion: boolean }) {
  const say = useTranslations("shell.state");
  return (
    <PageBody>
      <PlainPageTitle>{say("cannotShow")}</PlainPageTitle>
      <ErrorState
        what={isOldVersion ? say("newVersion") : say("brokenPage")}
        retry={{ word: say("reload"), onPress: () => window.location.reload() }}
      />
    </PageBody>
  );
}
