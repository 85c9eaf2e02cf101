import { PageBody } from "@lots/ui/page-body";
import { useRouteError } from "react-router";
import { isRefusedBecause } from "../api-fault.ts";
import { BrokenScreen } from "./fault-screen.tsx";
import { NotFound } from "./page-without.tsx";

/** A new version was put in place: the old page asks for code that is no longer there. */
const isMissingCode = (error: unknown): boolean =>
  error instanceof TypeError && /dynamically imported module|module script/i.test(error.message);

/** Whatever a screen throws, inside the frame where there is one. */
export function RouteFault() {
  const error = useRouteError();
  if (isRefusedBecause(error, "not-found")) {
    return (
      <PageBody>
        <NotFound />
      </PageBody>
    );
  }
  return <BrokenScreen isOldVersion={isMissingCode(error)} />;
}
