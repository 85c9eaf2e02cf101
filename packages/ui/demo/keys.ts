// Works the parts by keyboard alone in a real Chromium and says what did not behave. `node demo/keys.ts`
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { openDemo } from "./open-demo.ts";

const demo = await openDemo();
let failed = 0;

await check("the first row of a combo box is taken by Enter alone", "fields", async (page) => {
  const box = page.getByRole("combobox").first();
  await box.focus();
  await page.keyboard.type("nord");
  await page.keyboard.press("Enter");
  assert.equal(await box.inputValue(), "Nordkyl Livsmedel AB");
  assert.equal(await box.getAttribute("aria-expanded"), "false");
});

await check("Esc closes the list, keeps the text and the focus", "fields", async (page) => {
  const box = page.getByRole("combobox").first();
  await box.focus();
  await page.keyboard.type("kaj");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Escape");
  assert.equal(await box.inputValue(), "kaj");
  assert.equal(await box.getAttribute("aria-expanded"), "false");
  assert.ok(await box.evaluate((element) => element === document.activeElement));
});

await check("the count of hits is said", "fields", async (page) => {
  await page.getByRole("combobox").first().fill("AB");
  await page.getByRole("status").filter({ hasText: "3 träffar" }).waitFor({ state: "attached" });
});

await check("a date is read at once and a day is chosen by the arrows", "fields", async (page) => {
  const field = page.getByLabel("När", { exact: true });
  await page.getByText("ons 25 nov, v 48").waitFor();
  await page.getByRole("button", { name: "Öppna kalendern" }).first().focus();
  await page.keyboard.press("Enter");
  await page.getByRole("grid").waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.getByRole("grid").waitFor({ state: "detached" });
  assert.equal(await field.inputValue(), "2026-12-03");
});

await check("the calendar begins on Monday and shows ISO weeks", "fields", async (page) => {
  await page.getByRole("button", { name: "Öppna kalendern" }).first().click();
  const heads = await page.getByRole("columnheader").allTextContents();
  assert.equal(heads[0], "v");
  assert.match(heads[1] ?? "", /^mån/);
  assert.deepEqual((await page.getByRole("rowheader").allTextContents()).slice(0, 2), ["44", "45"]);
});

await check("figures choose a segment while the focus is within", "fields", async (page) => {
  await page.getByRole("radio", { name: "Ringde in" }).focus();
  await page.keyboard.press("3");
  assert.ok(await page.getByRole("radio", { name: "Besök" }).isChecked());
});

await check("a menu opens, is moved in and closes, and the focus comes back", "actions", async (page) => {
  const trigger = page.getByRole("button", { name: "Mer om ärendet" });
  await trigger.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: /Pausa/ }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Escape");
  await page.getByRole("menu").waitFor({ state: "detached" });
  assert.ok(await trigger.evaluate((element) => element === document.activeElement));
});

await check("an entry with an address is a link that Enter follows", "actions", async (page) => {
  await page.getByRole("button", { name: "Mer om ärendet" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: /nytt fönster/ }).press("Enter");
  await page.waitForURL(/#ny$/);
});

await check("J and K move from row to row, X chooses, from anywhere but a field", "lists", async (page) => {
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  const row = page.getByRole("row").nth(2);
  assert.ok(await row.evaluate((element) => element === document.activeElement));
  assert.ok(await row.getByRole("checkbox").isChecked());
  await page.keyboard.press("k");
  assert.ok(
    await page
      .getByRole("row")
      .nth(1)
      .evaluate((element) => element === document.activeElement),
  );
});

await check("a windowed list keeps its focus when it jumps to the end", "window", async (page) => {
  await page.keyboard.press("j");
  await page.keyboard.press("End");
  await page.waitForFunction(() => document.activeElement?.getAttribute("aria-rowindex") === "10001");
  await page.keyboard.press("k");
  await page.waitForFunction(() => document.activeElement?.getAttribute("aria-rowindex") === "10000");
  await page.keyboard.press("Home");
  await page.waitForFunction(() => document.activeElement?.getAttribute("aria-rowindex") === "2");
});

await check("a dialog holds the focus, and Esc closes it", "surfaces", async (page) => {
  const trigger = page.getByRole("button", { name: "Lämna över" });
  await trigger.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  for (let press = 0; press < 12; press += 1) {
    await page.keyboard.press("Tab");
    assert.ok(await dialog.evaluate((element) => element.contains(document.activeElement)));
  }
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  assert.ok(await trigger.evaluate((element) => element === document.activeElement));
});

await check(
  "the docked panel leaves the page in use, Esc closes it and gives the focus back",
  "marks",
  async (page) => {
    const log = page.getByRole("button", { name: "Logga" });
    await log.focus();
    await page.keyboard.press("Enter");
    const note = page.getByLabel("Vad sades?");
    await note.waitFor();
    assert.ok(await note.evaluate((element) => element === document.activeElement));
    await page.getByRole("link", { name: "och 2 till" }).focus();
    await note.focus();
    await page.keyboard.press("Escape");
    await note.waitFor({ state: "detached" });
    assert.ok(await log.evaluate((element) => element === document.activeElement));
  },
);

await check("a chart is one stop for Tab and the arrows go from link to link", "charts", async (page) => {
  await page.getByRole("link", { name: "Byggkontoret", exact: true }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  const label = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  assert.equal(await label(), "Ärende 2 hos Byggkontoret, 5 dagar");
  await page.keyboard.press("Tab");
  assert.notEqual(await label(), "Ärende 3 hos Byggkontoret, 12 dagar");
});

await check("the skip link is the first stop and leads into the page", "marks", async (page) => {
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.id === "page");
});

await demo.close();
process.exitCode = failed > 0 ? 1 : 0;

async function check(what: string, name: string, act: (page: Page) => Promise<void>): Promise<void> {
  const page = await demo.open(name);
  try {
    await act(page);
    console.log(`ok    ${what}`);
  } catch (fault) {
    failed += 1;
    console.log(
      `FAIL  ${what}\n      ${fault instanceof Error ? fault.message.split("\n").slice(0, 6).join("\n      ") : fault}`,
    );
  }
  await page.context().close();
}
