import { expect } from "vitest";
import { expectAccessible } from "../harness/expect-accessible.ts";
import { journey } from "../harness/journey.ts";

journey(
  "a pilot logs a call from Min dag with the keyboard alone, the company unknown until then",
  async ({ lots }) => {
    const page = await lots.as("Karin Lindvall", "/min-dag");
    await page.getByRole("heading", { name: "Lovade besked" }).waitFor();
    let presses = 0;
    const press = async (key: string) => {
      presses += 1;
      await page.keyboard.press(key);
    };

    await press("l");
    await page.getByRole("combobox", { name: "Företag eller ärende" }).waitFor();
    await page.keyboard.type("Nya Hamnbageriet AB");
    await page.getByRole("option", { name: "Skapa Nya Hamnbageriet AB" }).waitFor();
    await press("Enter");
    await expect
      .poll(() => page.getByLabel("Vad sades?").evaluate((field) => field === document.activeElement))
      .toBe(true);
    await page.keyboard.type("Vill öppna bageri i hamnen till våren.");
    await press("Tab");
    await page.keyboard.type("Ring om lokal");
    await press("Tab");
    await page.keyboard.type("fre");
    await page.getByText("fre 28 nov, v 48").waitFor();
    await expectAccessible(page);
    await press("Control+Enter");
    await page.getByText("Sparad på Nya Hamnbageriet AB").waitFor();
    expect(presses).toBeLessThanOrEqual(12);

    // At once on Min dag, in Kontakter and on the company.
    await page.getByRole("link", { name: "Nya Hamnbageriet AB" }).first().waitFor();
    await page.getByText("Ring om lokal").waitFor();
    await page.goto("/kontakter");
    await page.getByText("Vill öppna bageri i hamnen till våren.").waitFor();
    await page.goto("/foretag#hamnbag");
    await page.getByRole("link", { name: "Nya Hamnbageriet AB" }).click();
    await page.getByText("Vill öppna bageri i hamnen till våren.").waitFor();
  },
);

journey("a note half written is there again after the tab was killed", async ({ lots }) => {
  const page = await lots.as("Karin Lindvall", "/arenden");
  await page.getByRole("link", { name: "Kajkanten Krog & Kafé AB" }).click();
  const field = page.getByRole("textbox", { name: "Anteckning" });
  await field.fill("Ägaren vill ha svar om markisen före jul.");
  const address = page.url();
  // Kept on the device at each key press: the form says so when it has been.
  await page.waitForTimeout(300);
  await page.goto("about:blank");
  await page.goto(address);
  await expect.poll(() => field.inputValue()).toBe("Ägaren vill ha svar om markisen före jul.");
});
