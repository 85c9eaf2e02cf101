import { ErrorState } from "@lots/ui/error-state";
import { useTranslations } from "use-intl";
import { faultOf } from "../api-fault.ts";
import { useFaultText } from "../refusal-text.ts";

/** Where a query failed: what happened, what is kept, what to do, and the number to quote. */
export function FaultState(props: { error: unknown; onRetry: () => void }) {
  const say = useTranslations("shell.state");
  const sayFault = useFaultText();
  const fault = faultOf(props.error);
  return (
    <ErrorState
      what={sayFault(fault)}
      retry={{ word: say("retry"), onPress: props.onRetry }}
      {...(fault.kind === "defect" &&
        fault.requestId !== null && {
          errorId: fault.requestId,
          words: { errorId: say("errorNumber"), copy: say("copy"), copied: say("copied") },
        })}
    />
  );
}
