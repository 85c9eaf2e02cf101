// `pnpm bench:web`: what one feels in the browser, with the processor slowed down four times. Prints a table and
// writes bench-results/web.json.
import type { BrowserContext, Page } from "playwright-core";
import { buildWeb, webIsBuilt } from "../../../scripts/build-web.ts";
import { type Amounts, officeOfTenYears } from "../../server/bench/amounts.ts";
import { type Figure, keepFigures, median, percentile, printFigures } from "../../server/bench/figure.ts";
import type { Person } from "../../server/bench/fill.ts";
import { openPlace } from "../../server/bench/place.ts";
import { findChromium } from "../harness/find-chromium.ts";
import { launchBrowser } from "../harness/launch-browser.ts";
import { emptyThePage, framesWhileScrolling, hasFetchedAhead, msToLog, msToRoute } from "./in-page.ts";

const slowdown = 4;
const runs = 5;
const scale = Number(process.env.BENCH_SCALE ?? 1);
/** Four cases in five are open: ten thousand rows. What they hold matters little here. */
const amounts: Amounts = { ...officeOfTenYears, cases: 12_500 * scale, eventsPerCase: 2, contactsPerCase: 1 };
const longList = "/arenden?vy=open";
const aMomentMs = 1000;
/** Until what is fetched ahead has come, one part after the other. */
const aWhileMs = 4000;

async function slowPage(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.goto(path, { waitUntil: "networkidle" });
  return page;
}

/** Where one has sat for a while: what is fetched ahead is there. */
async function restingPage(context: BrowserContext, path: string): Promise<Page> {
  const page = await slowPage(context, path);
  await page.waitForFunction(hasFetchedAhead);
  await page.waitForTimeout(aWhileMs);
  return page;
}

async function timesOf(measure: () => Promise<number>): Promise<readonly number[]> {
  const times: number[] = [];
  for (let n = 0; n < runs; n += 1) times.push(await measure());
  return times;
}

/** Each time in a page of its own, as after a start; its files come from the browser's cache. */
const timesInNewPages = (open: () => Promise<Page>, measure: (page: Page) => Promise<number>) =>
  timesOf(async () => {
    const page = await open();
    const time = await measure(page);
    await page.close();
    return time;
  });

const framesOf = async (page: Page) => percentile(await page.evaluate(framesWhileScrolling), 0.95);

const atMost = (what: string, limit: number, times: readonly number[]): Figure => {
  const beside = { fastest: Math.min(...times), slowest: Math.max(...times) };
  return { what, unit: "ms", must: "at most", limit, value: median(times), beside };
};

const chromium = await findChromium();
if (chromium === null) throw new Error("No browser here: set CHROME to the path of a Chromium.");
if (!webIsBuilt()) {
  const { ok, output } = buildWeb();
  if (!ok) throw new Error(output);
}
await using place = await openPlace("sqlite", amounts);
const baseURL = await place.server("lots-with-web", place.where);
const browser = await launchBrowser(chromium);

async function browserOf(person: Person): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL,
    viewport: { width: 1440, height: 900 },
    locale: "sv-SE",
  });
  context.setDefaultTimeout(60_000);
  await context.addCookies([{ name: "lots", value: place.tokens[person], url: baseURL }]);
  // Fills the browser's cache.
  await (await restingPage(context, longList)).close();
  return context;
}

const figures: Figure[] = [];
try {
  const everything = await browserOf("pilot");
  const emptyPage = async () => {
    const page = await slowPage(everything, longList);
    await page.evaluate(emptyThePage);
    return page;
  };
  figures.push(
    atMost("scrolling an empty page: p95 of frames", 20, await timesInNewPages(emptyPage, framesOf)),
    atMost(
      "scrolling 10,000 cases: p95 of frames",
      20,
      await timesInNewPages(() => restingPage(everything, longList), framesOf),
    ),
  );

  const usual = await browserOf("usual pilot");
  const log = (page: Page) => page.evaluate(msToLog);
  const resting = () => restingPage(usual, "/min-dag");
  const twice = async (page: Page) => {
    await log(page);
    await page.keyboard.press("Escape");
    await page.waitForTimeout(aMomentMs);
    return log(page);
  };
  figures.push(
    atMost("Logga kontakt for the first time, from L to typing", 100, await timesInNewPages(resting, log)),
    atMost("Logga kontakt again, from L to typing", 100, await timesInNewPages(resting, twice)),
  );

  const page = await resting();
  for (const path of ["/kontakter", "/min-dag", "/kontakter"]) await page.evaluate(msToRoute, path);
  await page.waitForLoadState("networkidle");
  const routes = await timesOf(async () => {
    await page.evaluate(msToRoute, "/min-dag");
    await page.waitForTimeout(aMomentMs);
    return page.evaluate(msToRoute, "/kontakter");
  });
  figures.push(atMost("change to a page seen before", 100, routes));
} finally {
  await browser.close();
}
printFigures(figures);
keepFigures("web", { slowdown, runs, amounts, browser: browser.version() }, figures);
