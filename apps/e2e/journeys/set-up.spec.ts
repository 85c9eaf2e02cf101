import { expect } from "vitest";
import { startEmpty } from "../harness/demonstration.ts";
import { expectAccessible } from "../harness/expect-accessible.ts";
import { journey } from "../harness/journey.ts";
import { openWindow } from "../harness/windows.ts";

journey("an empty start is set up with its units, and they stand in Inställningar", async ({ browser }) => {
  await using empty = await startEmpty();
  const { page, context, faults } = await openWindow(browser, empty.url, 0);
  await page.goto(empty.setUpLink ?? "");
  const write = (name: string, text: string) => page.getByRole("textbox", { name, exact: true }).fill(text);
  const unit = (name: string) => page.getByRole("group", { name, exact: true });
  await write("Kommunens namn", "Storfors");
  // One is called something else here, one is missing, one more is there.
  await unit("Byggkontoret").getByRole("textbox", { name: "Namn" }).fill("Samhällsbyggnad");
  await page.getByRole("button", { name: "Ta bort Miljökontoret" }).click();
  await page.getByRole("button", { name: "Lägg till enhet" }).click();
  await unit("Enhet 6").getByRole("textbox", { name: "Nämnd eller bolag" }).fill("Länsstyrelsen");
  await unit("Enhet 6").getByRole("button", { name: "Slag" }).click();
  await page.getByRole("option", { name: "Utomstående myndighet" }).click();
  await unit("Enhet 6").getByRole("textbox", { name: "Namn" }).fill("Länsstyrelsen");
  await write("Ditt namn", "Ada Ny");
  await write("Din e-postadress", "ada@storfors.example");
  await write("Din enhet", "Kommunledningen");
  await page.getByRole("textbox", { name: "Nämnd eller bolag", exact: true }).last().fill("Kommunstyrelsen");
  await page.getByLabel("Välj ett lösenord").fill("fyra ord efter varandra");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Kom igång" }).click();
  await page
    .getByRole("navigation", { name: "Inställningar" })
    .getByRole("link", { name: "Enheter" })
    .click();
  const rows = page.getByRole("table", { name: "Enheter" }).getByRole("row");
  await rows.nth(6).waitFor();
  const read = (await rows.allTextContents()).slice(1);
  for (const [name, words] of [
    ["Kommunledningen", "Kommunledning"],
    ["Länsstyrelsen", "Utomstående myndighet"],
    ["Näringslivskontoret", "Lotsarnas enhet"],
    ["Plan, mark och exploatering", "Kommunstyrelsen"],
    ["Samhällsbyggnad", "Byggnadsnämnden"],
    ["Tekniska förvaltningen", "Tekniska nämnden"],
  ] as const) {
    expect(read.filter((row) => row.startsWith(name) && row.includes(words))).toHaveLength(1);
  }
  expect(read).toHaveLength(6);
  await context.close();
  expect(faults.list).toEqual([]);
});
