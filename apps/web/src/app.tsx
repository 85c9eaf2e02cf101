import { LinkProvider } from "@lots/ui/link";
import { NotFetchedProvider } from "@lots/ui/on-demand";
import { StatusRegion } from "@lots/ui/status-region";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "react-router/dom";
import { queryClient } from "./api.ts";
import { router } from "./routes.tsx";
import { NotFetched } from "./shell/not-fetched.tsx";
import { RouterAnchor } from "./shell/router-anchor.tsx";
import { WordsProvider } from "./words/words-provider.tsx";

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <WordsProvider>
        <LinkProvider anchor={RouterAnchor}>
          <StatusRegion>
            <NotFetchedProvider NotFetched={NotFetched}>
              <RouterProvider router={router} />
            </NotFetchedProvider>
          </StatusRegion>
        </LinkProvider>
      </WordsProvider>
    </QueryClientProvider>
  );
}
