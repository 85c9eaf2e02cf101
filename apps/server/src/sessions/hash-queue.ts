import { refuse } from "@lots/domain/refusal";

/** Each hash takes half a second of a core and 128 MB: that is what it is for, and why so few run at once. */
const atOnce = 2;
const longestQueue = 20;

let running = 0;
const waiting: (() => void)[] = [];

/** Waits for a turn; refuses when too many wait already. */
export async function inHashQueue<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) {
    if (waiting.length >= longestQueue) refuse("too-many-tries", { retryAfterSeconds: 10 });
    await new Promise<void>((resolve) => waiting.push(resolve));
  } else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    // The turn is handed on as it is, so nobody slips in between.
    if (next === undefined) running -= 1;
    else next();
  }
}
