import { queryClient } from "../api.ts";

/** Something is on its way to the server, or waits for the network: closing the window now would lose it. */
export function warnBeforeUnsavedIsLost(): void {
  window.addEventListener("beforeunload", (event) => {
    if (queryClient.isMutating() > 0) event.preventDefault();
  });
}
