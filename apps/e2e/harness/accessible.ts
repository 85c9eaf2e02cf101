import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

const levels = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What axe finds against WCAG 2.0, 2.1 and 2.2, levels A and AA, one line per element. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    // Without a second page for frames, of which there are none: a third of the time.
    .setLegacyMode()
    .options({ resultTypes: ["violations"], runOnly: { type: "tag", values: levels } })
    .analyze();
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
