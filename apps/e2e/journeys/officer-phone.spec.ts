import { expect } from "vitest";
import { expectAccessible } from "../harness/expect-accessible.ts";
import { journey } from "../harness/journey.ts";
import { phone } from "../harness/windows.ts";

journey("an officer on a phone: a part waits on the company, two presses and a line", async ({ lots }) => {
  const page = await lots.as("Per Åström", "/", phone);
  // Mina delar is where an officer lands.
  await page.waitForURL("**/mina-delar");
  const part = page.getByRole("article").filter({ hasText: "Anmälan rökeri" });
  await part.waitFor();
  await page.evaluate(() => {
    document.documentElement.dataset.presses = "0";
    document.addEventListener(
      "click",
      () => {
        const { dataset } = document.documentElement;
        dataset.presses = String(Number(dataset.presses) + 1);
      },
      { capture: true },
    );
  });

  await part.getByRole("button", { name: "Väntar på företaget" }).tap();
  const dialog = page.getByRole("dialog", { name: "Väntar på företaget" });
  await dialog.waitFor();
  await expectAccessible(page);
  // The line is written where one already is.
  await expect
    .poll(() =>
      dialog
        .getByRole("textbox", { name: "Vad väntar du på?" })
        .evaluate((field) => field === document.activeElement),
    )
    .toBe(true);
  await page.keyboard.type("Ritning på skorstenen");
  await dialog.getByRole("button", { name: "Spara" }).tap();
  await dialog.waitFor({ state: "detached" });
  expect(await page.evaluate(() => document.documentElement.dataset.presses)).toBe("2");

  // Done: the part says so itself, and so does the case to its pilot.
  await part.getByText("Väntar på företaget Ritning på skorstenen").waitFor();
  const address = await part.getByRole("link", { name: "Till ärendet" }).getAttribute("href");
  const pilot = await lots.as("Karin Lindvall", String(address));
  const row = pilot.getByRole("listitem").filter({ hasText: "Anmälan rökeri" }).first();
  await row.getByText("Väntar på företaget").waitFor();
  await row.getByText("Ritning på skorstenen").waitFor();
  await pilot.getByText("och 1 till").click();
  await pilot.getByText(/^Företaget \(1\)/).waitFor();
});
