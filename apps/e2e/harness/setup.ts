import type { TestProject } from "vitest/node";
import { buildWeb, webIsBuilt } from "../../../scripts/build-web.ts";
import { filledFolder } from "./demonstration.ts";
import { type FoundChromium, findChromium } from "./find-chromium.ts";
import { shiftFromNow } from "./journey-clock.ts";

declare module "vitest" {
  interface ProvidedContext {
    chromium: FoundChromium;
    /** The demonstration as it is after the first start, and the clock it was filled by. */
    demonstration: { readonly folder: string; readonly shiftMs: number };
  }
}

/** Before all journeys: a browser, the built web, and the demonstration to begin from. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const chromium = await findChromium();
  if (chromium === null) throw new Error("No browser here: set CHROME to the path of a Chromium.");
  if (!webIsBuilt()) {
    const { ok, output } = buildWeb();
    if (!ok) throw new Error(output);
  }
  const shiftMs = shiftFromNow();
  const filled = await filledFolder(shiftMs);
  project.provide("chromium", chromium);
  project.provide("demonstration", { folder: filled.path, shiftMs });
  return async () => {
    await filled[Symbol.asyncDispose]();
  };
}
