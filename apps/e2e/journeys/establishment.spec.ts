import type { Page } from "playwright-core";
import { expect } from "vitest";
import { expectAccessible } from "../harness/expect-accessible.ts";
import { journey } from "../harness/journey.ts";

const choose = async (page: Page, field: string, option: string) => {
  await page.getByRole("dialog").getByRole("button", { name: field }).click();
  await page.getByRole("option", { name: option }).click();
};

const ballOf = (page: Page) => page.getByRole("definition").first();

/** The menu under a part's status. */
const act = async (page: Page, part: string, name: string) => {
  await page.getByRole("listitem").filter({ hasText: part }).getByRole("button").first().click();
  await page.getByRole("menuitem", { name, exact: true }).click();
};

async function openCase(page: Page): Promise<void> {
  await page.getByRole("combobox", { name: "Företag" }).fill("Granlunda");
  await page.getByRole("option", { name: /Granlunda Logistik AB/ }).click();
  await page.getByLabel("Vad gäller det?").fill("Terminal vid väg 26");
  await page.getByLabel("Nästa steg", { exact: true }).fill("Boka lotsmöte");
  await page.getByLabel("När", { exact: true }).fill("fre");
  await page.getByRole("button", { name: "Öppna ärendet" }).click();
  await page.getByRole("heading", { name: /Granlunda Logistik AB – Terminal/ }).waitFor();
}

async function addPart(page: Page, title: string, unit: string): Promise<void> {
  await page.getByRole("button", { name: "Lägg till", exact: true }).click();
  await page.getByLabel("Vad ska göras?").fill(title);
  await choose(page, "Enhet", unit);
  await page.getByRole("dialog").getByRole("button", { name: "Spara" }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
}

async function handOver(page: Page, part: string, to: string, purpose: string): Promise<void> {
  await act(page, part, "Lämna över");
  await choose(page, "Till", to);
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Syfte på en rad").fill(purpose);
  await dialog.getByRole("checkbox", { name: "Inget besked givet" }).check();
  // The preview is what the receiver will read.
  await dialog.getByRole("article").getByText(purpose).waitFor();
  await dialog.getByRole("button", { name: "Lämna över" }).click();
  await dialog.waitFor({ state: "detached" });
}

journey("a part goes to Miljö and back, and the ball is told after each step", async ({ lots }) => {
  const pilot = await lots.as("Karin Lindvall", "/arenden/nytt");
  await openCase(pilot);
  await addPart(pilot, "Anmälan miljö", "Miljö");
  await addPart(pilot, "Bygglov terminal", "Byggkontoret");
  await expect.poll(() => ballOf(pilot).textContent()).toBe("Lotsen (2)");

  await handOver(pilot, "Anmälan miljö", "Miljö, enhetens kö", "Pröva anmälan om terminal");
  await pilot.getByText(/erbjuden till Miljö/).waitFor();
  // An open offer moves no ball.
  expect(await ballOf(pilot).textContent()).toBe("Lotsen (2)");
  await expectAccessible(pilot);

  const officer = await lots.as("Per Åström", "/mina-delar");
  const colleague = await lots.as("Amina Kvist", "/mina-delar");
  for (const page of [officer, colleague]) {
    await page
      .getByRole("listitem")
      .filter({ hasText: "Pröva anmälan om terminal" })
      .getByRole("link")
      .click();
    await page.getByRole("button", { name: "Ta emot" }).waitFor();
  }
  await officer.getByRole("button", { name: "Ta emot" }).click();
  await officer.getByText(/Togs emot av Per Åström/).waitFor();
  await colleague.getByRole("button", { name: "Ta emot" }).click();
  await colleague
    .getByText(/Per Åström/)
    .first()
    .waitFor();

  await pilot.reload();
  await expect.poll(() => ballOf(pilot).textContent()).toContain("(1)");
  await pilot.getByText("tog emot Anmälan miljö, nr 1").waitFor();
});

journey(
  "Byggkontoret declines with a reason; the part stays with the pilot, who sees it",
  async ({ lots }) => {
    const pilot = await lots.as("Karin Lindvall", "/arenden/nytt");
    await openCase(pilot);
    await addPart(pilot, "Bygglov terminal", "Byggkontoret");
    await handOver(pilot, "Bygglov terminal", "Byggkontoret, enhetens kö", "Pröva bygglov");
    const officer = await lots.as("Tobias Berg", "/mina-delar");
    await officer
      .getByRole("listitem")
      .filter({ hasText: "Pröva bygglov" })
      .first()
      .getByRole("link")
      .click();
    await officer.getByRole("button", { name: "Avböj" }).click();
    await officer.getByRole("radio", { name: "Underlag saknas" }).check();
    await officer.getByLabel("Skriv en rad till avsändaren").fill("Situationsplanen saknas.");
    await officer.getByRole("dialog").getByRole("button", { name: "Avböj" }).click();
    await officer.getByText(/Avböjdes av Tobias Berg/).waitFor();
    await pilot.reload();
    await pilot.getByText("Byggkontoret avböjde: Situationsplanen saknas.").waitFor();
    await expect.poll(() => ballOf(pilot).textContent()).toBe("Lotsen (1)");
  },
);
