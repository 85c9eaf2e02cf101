import { PageBody } from "@lots/ui/page-body";
import { Skeleton } from "@lots/ui/skeleton";
import { useSkeletonWords } from "./skeleton-words.ts";

/** Before anything is known: nothing at first, then rows, after three seconds a sentence, after ten the way out. */
export function WaitScreen({ onRetry }: { onRetry: () => void }) {
  return (
    <PageBody>
      <Skeleton rows={6} words={useSkeletonWords()} onRetry={onRetry} />
    </PageBody>
  );
}
