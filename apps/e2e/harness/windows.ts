import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { shiftPageClock } from "./journey-clock.ts";
import { type PageFaults, watchFaults } from "./page-faults.ts";

export type WindowLook = {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: "light" | "dark";
  /** What the browser asks for; the page's own choice comes first. */
  readonly language?: "sv-SE" | "en-GB";
};

export const phone = { width: 390, height: 844 } as const satisfies WindowLook;

export type OpenWindow = {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly faults: PageFaults;
};

const phoneWidth = 600;

function contextOptions(url: string, look: WindowLook): BrowserContextOptions {
  const { width = 1440, height = 900, theme = "light", language = "sv-SE" } = look;
  return {
    baseURL: url,
    viewport: { width, height },
    isMobile: width < phoneWidth,
    hasTouch: width < phoneWidth,
    colorScheme: theme,
    reducedMotion: "reduce",
    locale: language,
    timezoneId: "Europe/Stockholm",
  };
}

/** A window with cookies and storage of its own. */
export async function openWindow(
  browser: Browser,
  url: string,
  shiftMs: number,
  look: WindowLook = {},
): Promise<OpenWindow> {
  const context = await browser.newContext(contextOptions(url, look));
  await context.addInitScript(shiftPageClock, shiftMs);
  context.setDefaultTimeout(30_000);
  const faults = watchFaults(context, url);
  return { page: await context.newPage(), context, faults };
}
