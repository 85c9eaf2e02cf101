import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { startDemonstration } from "./demonstration.ts";
import { launchBrowser } from "./launch-browser.ts";
import type { PageFaults } from "./page-faults.ts";
import { signInAs } from "./sign-in.ts";
import { type OpenWindow, openWindow, type WindowLook } from "./windows.ts";

export interface Lots {
  readonly url: string;
  /** A browser in which nobody has signed in. */
  visit(path: string, look?: WindowLook): Promise<Page>;
  /** A browser of one of the demonstration's people, signed in. */
  as(name: string, path: string, look?: WindowLook): Promise<Page>;
  faultsOf(page: Page): PageFaults;
  /** A day passes for the server and for the windows opened from now on; yesterday's sessions have ended. */
  sleepUntilTomorrow(): void;
}

const dayMs = 24 * 36e5;

const failures = join(import.meta.dirname, "../pictures/failed");

async function keepPictures(title: string, windows: readonly OpenWindow[]): Promise<void> {
  await mkdir(failures, { recursive: true });
  const name = title.replace(/[^\p{L}\p{N}]+/gu, "-");
  for (const [nr, { page }] of windows.entries()) {
    await page.screenshot({ path: join(failures, `${name}-${nr + 1}.png`) });
  }
}

/** A test with a server, a demonstration and windows of its own, which share nothing. An error in a console fails it. */
export const journey = test
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern which fixtures this one needs
  .extend("browser", { scope: "worker" }, async ({}, { onCleanup }): Promise<Browser> => {
    const browser = await launchBrowser(inject("chromium"));
    onCleanup(() => browser.close());
    return browser;
  })
  .extend("lots", async ({ browser, task }, { onCleanup }): Promise<Lots> => {
    const { folder, shiftMs } = inject("demonstration");
    let slept = 0;
    const shift = () => shiftMs + slept;
    const server = await startDemonstration(folder, shift);
    const windows: OpenWindow[] = [];
    onCleanup(async () => {
      const faults = windows.flatMap((window) => window.faults.list);
      // Here and not in a hook for failed tests, which comes when the windows are closed already.
      if (task.result?.state === "fail" || faults.length > 0) await keepPictures(task.name, windows);
      for (const { context } of windows) await context.close();
      await server[Symbol.asyncDispose]();
      expect(faults).toEqual([]);
    });
    const open = async (look?: WindowLook): Promise<Page> => {
      const window = await openWindow(browser, server.url, shift(), look);
      windows.push(window);
      return window.page;
    };
    return {
      url: server.url,
      visit: async (path, look) => {
        const page = await open(look);
        await page.goto(path);
        return page;
      },
      as: async (name, path, look) => {
        const page = await open(look);
        await signInAs(page, server.url, name);
        await page.goto(path);
        return page;
      },
      sleepUntilTomorrow: () => {
        slept += dayMs;
      },
      faultsOf: (page) => {
        const found = windows.find((window) => window.page === page);
        if (found === undefined) throw new Error("This page was not opened by the journey.");
        return found.faults;
      },
    };
  });
