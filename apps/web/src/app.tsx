import { LinkProvider } from "@lots/ui/link";
import { StatusRegion } from "@lots/ui/status-region";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "react-router/dom";
import { queryClient } from "./api.ts";
import { router } from "./routes.tsx";
import { RouterAnchor } from "./shell/router-anchor.tsx";
import { WordsProvider } from "./words/words-provider.tsx";

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <WordsProvider>
        <LinkProvider anchor={RouterAnchor}>
          <StatusRegion>
            <RouterProvider router={router} />
          </StatusRegion>
        </LinkProvider>
      </WordsProvider>
    </QueryClientProvider>
  );
}
