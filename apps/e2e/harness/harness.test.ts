import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser } from "playwright-core";
import { expect, inject, test } from "vitest";
import { accessibilityFaults, sidewaysFault } from "./accessible.ts";
import { expectAccessible } from "./expect-accessible.ts";
import { launchBrowser } from "./launch-browser.ts";
import { openWindow, phone, type WindowLook } from "./windows.ts";

const shiftMs = 36e5;

const pageOf = (body: string): string =>
  `<!doctype html><html lang="sv"><head><title>Prov</title><meta name="viewport" content="width=device-width">
   <link rel="icon" href="data:,"></head><body><main><h1>Prov</h1>${body}</main></body></html>`;

/** A window on a page that the test writes itself: the harness is proved without the product. */
const onPage = test
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern which fixtures this one needs
  .extend("browser", { scope: "file" }, async ({}, { onCleanup }): Promise<Browser> => {
    const browser = await launchBrowser(inject("chromium"));
    onCleanup(() => browser.close());
    return browser;
  })
  .extend("show", async ({ browser }, { onCleanup }) => async (body: string, look?: WindowLook) => {
    const server = createServer((request, response) => {
      response.statusCode = request.url === "/" ? 200 : 409;
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end(pageOf(body));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const window = await openWindow(browser, `http://127.0.0.1:${port}`, shiftMs, look);
    onCleanup(async () => {
      await window.context.close();
      server.close();
    });
    await window.page.goto("/");
    return window;
  });

onPage("a sound page has no faults", async ({ show }) => {
  const { page, faults } = await show("<p>Allt är väl.</p>");
  await expectAccessible(page);
  expect(faults.list).toEqual([]);
});

onPage("an image without words, and text too pale to read, are found", async ({ show }) => {
  const { page } = await show('<img src="/api/x"><p style="color:#bbb;background:#fff">Blekt</p>');
  const found = (await accessibilityFaults(page)).join("\n");
  expect(found).toContain("image-alt");
  expect(found).toContain("color-contrast");
});

onPage("what only the dark has wrong is found by a second look at the same page", async ({ show }) => {
  const { page } = await show(
    "<style>@media (prefers-color-scheme: dark) { p { color: #444; background: #222 } }</style><p>Blekt</p>",
  );
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect((await accessibilityFaults(page)).join()).toContain("color-contrast");
});

onPage("a page wider than a phone is found", async ({ show }) => {
  const { page } = await show('<p style="width:900px">Brett</p>', phone);
  expect(await sidewaysFault(page)).toEqual([expect.stringContaining("reflow")]);
  await expect(expectAccessible(page)).rejects.toThrow();
});

onPage("an error in the console and a script that breaks are found", async ({ show }) => {
  const { faults } = await show('<script>console.error("trasigt"); throw new Error("sönder")</script>');
  expect(faults.list).toEqual(["console: trasigt (/)", "script broke: sönder (/)"]);
  faults.allow(/trasigt/);
  expect(faults.list).toEqual(["script broke: sönder (/)"]);
});

onPage("a refusal by the API is no fault, a missing file is", async ({ show }) => {
  const { page, faults } = await show("<p>Hej</p>");
  await page.evaluate(() => fetch("/api/cases.open"));
  expect(faults.list).toEqual([]);
  await page.evaluate(() => fetch("/assets/missing.js"));
  await expect.poll(() => faults.list).toHaveLength(1);
});

onPage("a request to another host is found", async ({ show }) => {
  const { faults } = await show('<img alt="" src="http://127.0.0.1:9/spy.png">');
  expect(faults.list.join()).toContain("asked another host: http://127.0.0.1:9/spy.png");
});

onPage("the page's clock is the journey's", async ({ show }) => {
  const { page } = await show("<p>Hej</p>");
  const [now, today, epoch] = await page.evaluate(() => [
    Date.now(),
    new Date().toISOString(),
    new Date(0).toISOString(),
  ]);
  for (const shown of [now, Date.parse(String(today))]) {
    expect(Math.abs(Number(shown) - Date.now() - shiftMs)).toBeLessThan(60_000);
  }
  expect(epoch).toBe("1970-01-01T00:00:00.000Z");
});

onPage("a phone's pointer is a finger", async ({ show }) => {
  const { page } = await show("<p>Hej</p>", phone);
  expect(await page.evaluate(() => [innerWidth, navigator.maxTouchPoints > 0])).toEqual([390, true]);
});
