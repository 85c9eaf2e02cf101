import { PageBody } from "@lots/ui/page-body";
import { NotFound } from "../shell/page-without.tsx";

export function NotFoundScreen() {
  return (
    <PageBody>
      <NotFound />
    </PageBody>
  );
}
