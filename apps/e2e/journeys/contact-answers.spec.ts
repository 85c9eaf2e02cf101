import { expect } from "vitest";
import { journey } from "../harness/journey.ts";

journey(
  "a call to the company answers what it was promised, in the promise's own words",
  async ({ lots }) => {
    const page = await lots.as("Karin Lindvall", "/min-dag");
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.keyboard.press("l");
    const log = page.getByRole("dialog", { name: "Logga kontakt" });
    await log.getByRole("combobox", { name: "Företag eller ärende" }).pressSequentially("kajkanten");
    await page
      .getByRole("option", { name: /Kajkanten/ })
      .first()
      .waitFor();
    await page.keyboard.press("Enter");
    const tick = log.getByRole("checkbox", { name: "svar på lovat besked fre 21 nov: Vad som ska sökas" });
    await tick.check();
    await log.getByRole("textbox", { name: "Nästa besked" }).fill("v 49");
    await log.getByLabel("Vad sades?").fill("Taket över uteserveringen kräver lov.");
    await page.keyboard.press("Control+Enter");
    await log.getByText("Sparad på Kajkanten Krog & Kafé AB").waitFor();
    await page.keyboard.press("Escape");
    // The promise is kept: what is promised now comes later, and nothing is late any more.
    await page.getByText("5 dagar sent").waitFor({ state: "detached" });
    await page.goto("/arenden");
    await page.getByRole("link", { name: "Kajkanten Krog & Kafé AB" }).click();
    await page.getByText("Taket över uteserveringen kräver lov.").first().waitFor();
  },
);

journey("@ and a name gives the next step to a colleague, by keyboard alone", async ({ lots }) => {
  const page = await lots.as("Karin Lindvall", "/min-dag");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.keyboard.press("l");
  const log = page.getByRole("dialog", { name: "Logga kontakt" });
  await log
    .getByRole("combobox", { name: "Företag eller ärende" })
    .pressSequentially("Tallåsens Träindustri");
  await page.getByRole("option", { name: "Skapa Tallåsens Träindustri" }).waitFor();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  const note = log.getByLabel("Vad sades?");
  await expect.poll(() => note.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.type("Frågade om dagvatten.");
  await page.keyboard.press("Tab");
  await page.keyboard.type("@å");
  await page.getByRole("option", { name: "Per Åström" }).waitFor();
  await page.keyboard.press("Enter");
  await page.keyboard.type("ring om dagvattnet");
  await log.getByText("Per Åström gör det").waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.type("fre");
  await page.keyboard.press("Control+Enter");
  await log.getByText("Sparad på Tallåsens Träindustri").waitFor();

  const officer = await lots.as("Per Åström", "/kontakter");
  await officer.getByText("Ring om dagvattnet").first().waitFor();
});
