import { expect } from "vitest";
import { journey } from "../harness/journey.ts";

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
