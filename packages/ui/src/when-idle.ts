/** By then a page has asked for what it shows. */
const settledAfterMs = 500;

const waiting: (() => Promise<unknown>)[] = [];

async function fetchAll(): Promise<void> {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    // Without a connection nothing is fetched ahead; it is tried again when it is asked for.
    await next().catch(() => undefined);
  }
}

/** Fetches one thing after the other once the page has come to rest. Only in a browser: elsewhere nobody will ask. */
export function whenIdle(fetch: () => Promise<unknown>): void {
  if (typeof window === "undefined") return;
  waiting.push(fetch);
  if (waiting.length === 1) setTimeout(() => void fetchAll(), settledAfterMs);
}
