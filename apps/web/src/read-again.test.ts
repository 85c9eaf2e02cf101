import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { expect, it } from "vitest";
import { readAgain } from "./read-again.ts";

/** A server whose first answer is on its way when the change is made. */
function aSlowServer() {
  let content = "before";
  const waiting: (() => void)[] = [];
  return {
    ask: () => {
      const answer = content;
      return new Promise<string>((resolve) => waiting.push(() => resolve(answer)));
    },
    change: () => {
      content = "after";
    },
    answerAll: () => {
      for (const answer of waiting.splice(0)) answer();
    },
  };
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

it("a page that was being opened when something changed shows what it became", async () => {
  const server = aSlowServer();
  const client = new QueryClient();
  const shown = new QueryObserver(client, { queryKey: ["page"], queryFn: server.ask });
  const leave = shown.subscribe(() => undefined);
  server.change();
  const again = readAgain(client);
  await turn();
  server.answerAll();
  await turn();
  server.answerAll();
  await again;
  expect(shown.getCurrentResult()).toMatchObject({ data: "after" });
  leave();
  client.clear();
});

it("what was being fetched ahead when something changed is read anew when it is opened", async () => {
  const server = aSlowServer();
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } });
  void client.prefetchQuery({ queryKey: ["page"], queryFn: server.ask });
  server.change();
  const again = readAgain(client);
  await turn();
  server.answerAll();
  await again;
  expect(client.getQueryState(["page"])).toMatchObject({ data: "before", isInvalidated: true });
  client.clear();
});
