// `pnpm bench:web`: what one feels in the browser, with the processor slowed down four times. Prints a table and
// writes bench-results/web.json.
import type { BrowserContext, Page } from "playwright-core";
import { buildWeb, webIsBuilt } from "../../../scripts/build-web.ts";
import { type Amounts, officeOfTenYears } from "../../server/bench/amounts.ts";
import { type Figure, keepFigures, median, percentile, printFigures } from "../../server/bench/figure.ts";
import { openPlace } from "../../server/bench/place.ts";
import { findChromium } from "../harness/find-chromium.ts";
import { launchBrowser } from "../harness/launch-browser.ts";
import { framesWhileScrolling, msToLog, msToRoute } from "./in-page.ts";

const slowdown = 4;
const runs = 5;
const scale = Number(process.env.BENCH_SCALE ?? 1);
/** Four cases in five are open: ten thousand rows. What they hold matters little here. */
const amounts: Amounts = { ...officeOfTenYears, cases: 12_500 * scale, eventsPerCase: 2, contactsPerCase: 1 };

async function slowPage(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.goto(path, { waitUntil: "networkidle" });
  return page;
}

async function timesOf(measure: () => Promise<number>): Promise<readonly number[]> {
  const times: number[] = [];
  for (let n = 0; n < runs; n += 1) times.push(await measure());
  return times;
}

/** Each time in a page of its own, as after a start; its files come from the browser's cache. */
const timesInNewPages = (context: BrowserContext, path: string, measure: (page: Page) => Promise<number>) =>
  timesOf(async () => {
    const page = await slowPage(context, path);
    const time = await measure(page);
    await page.close();
    return time;
  });

const besideOf = (times: readonly number[]) => ({ fastest: Math.min(...times), slowest: Math.max(...times) });

const chromium = await findChromium();
if (chromium === null) throw new Error("No browser here: set CHROME to the path of a Chromium.");
if (!webIsBuilt()) {
  const { ok, output } = buildWeb();
  if (!ok) throw new Error(output);
}
await using place = await openPlace("sqlite", amounts);
const baseURL = await place.server("lots-with-web", place.where);
const browser = await launchBrowser(chromium);
const figures: Figure[] = [];
try {
  const context = await browser.newContext({
    baseURL,
    viewport: { width: 1440, height: 900 },
    locale: "sv-SE",
  });
  context.setDefaultTimeout(60_000);
  await context.addCookies([{ name: "lots", value: place.tokens.pilot, url: baseURL }]);
  // Fills the browser's cache.
  await (await slowPage(context, "/arenden?vy=open")).close();

  const frames = await timesInNewPages(context, "/arenden?vy=open", async (page) =>
    percentile(await page.evaluate(framesWhileScrolling), 0.95),
  );
  const scrolling = {
    what: "scrolling 10,000 cases: p95 of frames",
    unit: "ms",
    limit: 20,
    must: "at most",
  } as const;
  figures.push({ ...scrolling, value: median(frames), beside: besideOf(frames) });

  const logs = await timesInNewPages(context, "/min-dag", (page) => page.evaluate(msToLog));
  const logging = {
    what: "Logga kontakt, from L to typing",
    unit: "ms",
    limit: 100,
    must: "at most",
  } as const;
  figures.push({ ...logging, value: median(logs), beside: besideOf(logs) });

  const page = await slowPage(context, "/min-dag");
  for (const path of ["/kontakter", "/min-dag", "/kontakter"]) await page.evaluate(msToRoute, path);
  await page.waitForLoadState("networkidle");
  const routes = await timesOf(async () => {
    await page.evaluate(msToRoute, "/min-dag");
    return page.evaluate(msToRoute, "/kontakter");
  });
  const routing = { what: "change to a page seen before", unit: "ms", limit: 100, must: "at most" } as const;
  figures.push({ ...routing, value: median(routes), beside: besideOf(routes) });
} finally {
  await browser.close();
}
printFigures(figures);
keepFigures("web", { slowdown, runs, amounts, browser: browser.version() }, figures);
