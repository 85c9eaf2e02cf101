import { type Browser, chromium } from "playwright-core";
import type { FoundChromium } from "./find-chromium.ts";

/** No sandbox, because tests may run as root and open our own pages only; the rest keeps the browser off the network. */
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** A phone's pointer is its finger, also where the page asks what the primary pointer is. */
const coarsePointer = "--blink-settings=primaryPointerType=2,availablePointerTypes=2";

export function launchBrowser(
  { executablePath, env }: FoundChromium,
  kind: "desk" | "phone" = "desk",
): Promise<Browser> {
  return chromium.launch({
    executablePath,
    // Files are named in Swedish, on a machine without a language too.
    env: { ...process.env, LC_ALL: "C.UTF-8", ...env },
    args: kind === "phone" ? [...args, coarsePointer] : args,
  });
}
