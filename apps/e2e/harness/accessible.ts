import axe from "axe-core";
import type { Page } from "playwright-core";

const levels = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What axe finds against WCAG 2.0, 2.1 and 2.2, levels A and AA, one line per element. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  // Reading axe's half a megabyte takes the page longer than the search itself: once per document is enough.
  if (await page.evaluate(() => !("axe" in window))) await page.evaluate(axe.source);
  return page.evaluate(faultsByAxe, levels);
}

/** Runs in the page. */
async function faultsByAxe(values: string[]): Promise<string[]> {
  const inPage = (window as unknown as { axe: typeof axe }).axe;
  const { violations } = await inPage.run(document, {
    resultTypes: ["violations"],
    runOnly: { type: "tag", values },
  });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} – ${node.target.join(" ")} ${node.html.slice(0, 200)}`),
  );
}

/** What cannot be read without scrolling sideways (WCAG 1.4.10), if anything. */
export async function sidewaysFault(page: Page): Promise<readonly string[]> {
  // Not the window's own width: a phone's grows with what does not fit.
  const width = page.viewportSize()?.width ?? 0;
  const needed = await page.evaluate(() => document.documentElement.scrollWidth);
  return needed > width ? [`reflow: needs ${needed} px to be read, has ${width}`] : [];
}
