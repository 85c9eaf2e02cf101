// `pnpm pictures --as "Karin Lindqvist" /min-dag /arenden …`: each screen as that person sees it, wide and narrow,
// light and dark, in apps/e2e/pictures (or PICTURES). Says what axe finds and what must be scrolled sideways.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Browser } from "playwright-core";
import { buildWeb, webIsBuilt } from "../../scripts/build-web.ts";
import { accessibilityFaults, sidewaysFault } from "./harness/accessible.ts";
import { filledFolder, startDemonstration } from "./harness/demonstration.ts";
import { findChromium } from "./harness/find-chromium.ts";
import { shiftFromNow } from "./harness/journey-clock.ts";
import { launchBrowser } from "./harness/launch-browser.ts";
import { signInAs } from "./harness/sign-in.ts";
import { openWindow, phone, type WindowLook } from "./harness/windows.ts";

const { values, positionals: paths } = parseArgs({
  options: { as: { type: "string" }, language: { type: "string", default: "sv-SE" } },
  allowPositionals: true,
});
const folder = process.env.PICTURES ?? join(import.meta.dirname, "pictures");
const language = values.language === "en-GB" ? "en-GB" : "sv-SE";
const looks: readonly WindowLook[] = [{}, phone].flatMap((size) =>
  (["light", "dark"] as const).map((theme) => ({ ...size, theme, language })),
);

const chromium = await findChromium();
if (chromium === null) throw new Error("No browser here: set CHROME to the path of a Chromium.");
if (!webIsBuilt()) {
  const { ok, output } = buildWeb();
  if (!ok) throw new Error(output);
}
mkdirSync(folder, { recursive: true });
const shiftMs = shiftFromNow();
await using filled = await filledFolder(shiftMs);
await using server = await startDemonstration(filled.path, () => shiftMs);
const browser = await launchBrowser(chromium);
try {
  for (const look of looks) await takeAll(browser, look);
} finally {
  await browser.close();
}

async function takeAll(browser: Browser, look: WindowLook): Promise<void> {
  const { page, context, faults } = await openWindow(browser, server.url, shiftMs, look);
  if (values.as !== undefined) await signInAs(page, server.url, values.as);
  for (const path of paths) {
    await page.goto(path, { waitUntil: "networkidle" });
    const name = `${path.replace(/\W+/g, "-").replace(/^-|-$/g, "")}-${look.width ?? 1440}-${look.theme}.png`;
    await page.screenshot({ path: join(folder, name), fullPage: true });
    const found = [...(await accessibilityFaults(page)), ...(await sidewaysFault(page))];
    console.log([name, ...found].join("\n  "));
  }
  for (const fault of faults.list) console.log(`  ${fault}`);
  await context.close();
}
