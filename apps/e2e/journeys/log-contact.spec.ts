import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { expectAccessible } from "../harness/expect-accessible.ts";
import { journey } from "../harness/journey.ts";

const mostPresses = 12;

const hasFocus = (field: Locator) => field.evaluate((element) => element === document.activeElement);

/** A keyboard that counts: text is typed, everything else is a press (Ctrl+Enter is two). */
function countingKeyboard(page: Page) {
  let presses = 0;
  const press = async (key: string) => {
    presses += key.split("+").length;
    await page.keyboard.press(key);
  };
  return {
    press,
    /** Goes on with Tab until the field has the focus; the pilot counts those too. */
    tabTo: async (field: Locator) => {
      while (!(await hasFocus(field))) {
        expect(presses, "presses of a key").toBeLessThan(mostPresses);
        await press("Tab");
      }
    },
    type: (text: string) => page.keyboard.type(text),
    presses: () => presses,
  };
}

journey(
  "a pilot logs a call from Min dag with the keyboard alone, the company unknown until then",
  async ({ lots }) => {
    const page = await lots.as("Karin Lindvall", "/min-dag");
    await page.getByRole("heading", { name: "Nästa steg" }).waitFor();
    const panel = page.getByRole("dialog", { name: "Logga kontakt" });
    const keys = countingKeyboard(page);

    await keys.press("l");
    await expect
      .poll(() => hasFocus(panel.getByRole("combobox", { name: "Företag eller ärende" })))
      .toBe(true);
    await page.getByRole("option").first().waitFor();
    // The search is slower than the hand: Enter must take what was typed, not what an earlier letter found.
    await page.route(/companies\.find/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    });
    await keys.type("Nya Hamnbageriet AB");
    await page.getByRole("option", { name: "Skapa Nya Hamnbageriet AB" }).waitFor();
    await keys.press("Enter");
    await expect.poll(() => hasFocus(panel.getByRole("textbox", { name: "Vad sades?" }))).toBe(true);
    await keys.type("Vill öppna bageri i hamnen till våren.");
    await keys.tabTo(panel.getByRole("textbox", { name: "Nästa steg" }));
    await keys.type("Ring om lokal");
    await keys.tabTo(panel.getByRole("textbox", { name: "När" }));
    await keys.type("fre");
    await panel.getByText("fre 28 nov, v 48").waitFor();
    await expectAccessible(page);
    await keys.press("Control+Enter");
    await panel.getByText("Sparad på Nya Hamnbageriet AB").waitFor();
    expect(keys.presses()).toBeLessThanOrEqual(mostPresses);

    // At once on Min dag, without the page being read again by hand,
    const step = page.getByRole("main").getByRole("listitem").filter({ hasText: "Nya Hamnbageriet AB" });
    await expect.poll(() => step.textContent()).toContain("Ring om lokal");
    expect(await step.textContent()).toContain("fre 28 nov");
    // in Kontakter,
    await page.getByRole("link", { name: "Kontakter", exact: true }).click();
    const row = page.getByRole("row").filter({ hasText: "Nya Hamnbageriet AB" });
    await expect.poll(() => row.textContent()).toContain("Vill öppna bageri i hamnen till våren.");
    // and on the company, which now exists.
    await page.getByRole("link", { name: "Företag", exact: true }).click();
    await page.getByRole("searchbox", { name: "Sök" }).fill("hamnbag");
    await page.getByRole("link", { name: "Nya Hamnbageriet AB" }).click();
    await page.getByRole("heading", { name: "Nya Hamnbageriet AB", level: 1 }).waitFor();
    await page.getByText("Vill öppna bageri i hamnen till våren.").waitFor();
    await expectAccessible(page);
  },
);
