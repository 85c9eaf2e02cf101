import type { BrowserContext, ConsoleMessage, Page } from "playwright-core";

/** What must not happen in any window, whatever the journey is about. */
export interface PageFaults {
  /** Something went wrong on purpose (the network was cut): takes what fits out of the list. */
  allow(pattern: RegExp): void;
  readonly list: readonly string[];
}

/** A refusal travels as a 4xx, which Chromium calls an error although the page shows it as it should. */
const isRefusal = (message: ConsoleMessage): boolean =>
  /status of 4\d\d/.test(message.text()) && new URL(message.location().url).pathname.startsWith("/api");

/** Notes errors in the console, scripts that broke, and requests to any other host than `url`'s. */
export function watchFaults(context: BrowserContext, url: string): PageFaults {
  const faults: string[] = [];
  const allowed: RegExp[] = [];
  const note = (page: Page, text: string) => faults.push(`${text} (${new URL(page.url()).pathname})`);
  context.on("page", (page) => {
    page.on("pageerror", (error) => note(page, `script broke: ${error.message}`));
    page.on("console", (message) => {
      if (message.type() === "error" && !isRefusal(message)) note(page, `console: ${message.text()}`);
    });
    page.on("request", (request) => {
      const isOwn = request.url().startsWith(url) || /^(about|blob|data):/.test(request.url());
      if (!isOwn) note(page, `asked another host: ${request.url()}`);
    });
  });
  return {
    allow: (pattern) => {
      allowed.push(pattern);
    },
    get list() {
      return faults.filter((fault) => !allowed.some((pattern) => pattern.test(fault)));
    },
  };
}
