import { expect } from "vitest";
import { journey } from "../harness/journey.ts";

journey("a case moved a phase back on the board says why, by keyboard", async ({ lots }) => {
  const page = await lots.as("Karin Lindvall", "/arenden?som=tavla");
  const permits = page.getByRole("region", { name: "Tillstånd" });
  const exploration = page.getByRole("region", { name: "Utredning" });
  const card = (column: typeof permits) => column.getByRole("link", { name: "Kajkanten Krog & Kafé AB" });
  await card(permits).waitFor();
  await permits.getByRole("button", { name: "Flytta Kajkanten Krog & Kafé AB" }).press("Enter");
  await page.getByRole("menuitem", { name: "Utredning" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Tillbaka till Utredning?" });
  const reason = dialog.getByRole("textbox", { name: "Skäl" });
  await expect.poll(() => reason.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.press("Control+Enter");
  await dialog.getByText("Skriv ett skäl.").waitFor();
  expect(await card(permits).count()).toBe(1);
  await page.keyboard.type("Planen måste ändras först.");
  await page.keyboard.press("Control+Enter");
  await card(exploration).waitFor();
  await card(exploration).press("Enter");
  await page.getByText("Planen måste ändras först.").first().waitFor();
});
