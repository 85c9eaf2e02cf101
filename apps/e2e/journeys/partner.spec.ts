import type { Page } from "playwright-core";
import { expect } from "vitest";
import { journey } from "../harness/journey.ts";

const shared = "Vänerhem Batterikomponenter AB";
const nothingHere = "Det finns inget här";

/** A tab asks again when one comes back to it. */
const comeBackTo = (tab: Page) => tab.evaluate(() => window.dispatchEvent(new Event("visibilitychange")));

const companiesIn = (page: Page, table: string) =>
  page.getByRole("table", { name: table }).getByRole("rowheader").getByRole("link").allTextContents();

async function handOverToPartner(pilot: Page, part: string): Promise<void> {
  await pilot.getByRole("listitem").filter({ hasText: part }).first().getByRole("button").click();
  await pilot.getByRole("menuitem", { name: "Lämna över" }).click();
  const dialog = pilot.getByRole("dialog");
  await dialog.getByRole("button", { name: /Till$/ }).click();
  await pilot.getByRole("option", { name: "Närsam, enhetens kö" }).click();
  await dialog.getByRole("textbox", { name: "Syfte på en rad" }).fill("Bjud in leverantörer till ett möte");
  await dialog.getByRole("checkbox", { name: "Inget besked givet" }).check();
  await dialog.getByRole("button", { name: "Lämna över" }).click();
  await dialog.waitFor({ state: "detached" });
}

journey(
  "Närsam sees only what is shared with it, and nothing once the consent is withdrawn",
  async ({ lots }) => {
    const partner = await lots.as("Sara Wik", "/arenden");
    // Only the cases whose company has said yes to Närsam.
    await partner.getByRole("link", { name: shared }).waitFor();
    expect(await companiesIn(partner, "Ärenden")).toEqual(["Nordkyl Livsmedel AB", shared]);
    await partner.getByRole("link", { name: shared }).click();
    await partner.getByRole("heading", { name: /Vänerhem/, level: 1 }).waitFor();
    const address = new URL(partner.url()).pathname;

    // And there only what was written for it: each entry says that the partner reads it, what the municipality wrote
    // for itself is not there, nor the handoffs between others, nor another partner's consent.
    const pilot = await lots.as("Karin Lindvall", address);
    const forMunicipality = ["Svaret om kemikalier kommer", "Pröva bygglov för fabrik"];
    for (const text of forMunicipality) await pilot.getByText(text).first().waitFor();
    const timeline = partner
      .getByRole("listitem")
      .filter({ has: partner.getByRole("time"), hasNot: partner.getByRole("listitem") });
    await partner.getByText("Leverantörsträff med elva lokala företag.").first().waitFor();
    const entries = await timeline.allTextContents();
    expect(entries.length).toBeGreaterThan(5);
    for (const entry of entries) expect(entry).toContain("Kommunen och samarbetspartner");
    for (const text of [...forMunicipality, "Brandfarlig vara,"])
      expect(await partner.getByText(text).count()).toBe(0);

    // An offer to Närsam is open when the company changes its mind; three tabs show what is shared.
    await handOverToPartner(pilot, "Leverantörsnätverk");
    await pilot.getByText(/^erbjuden till Närsam/).waitFor();
    const offerTab = await partner.context().newPage();
    await offerTab.goto("/mina-delar");
    const partsTab = await partner.context().newPage();
    await partsTab.goto("/mina-delar");
    await offerTab
      .getByRole("listitem")
      .filter({ hasText: "Bjud in leverantörer" })
      .getByRole("link")
      .click();
    await offerTab.getByRole("button", { name: "Ta emot" }).waitFor();
    const offer = new URL(offerTab.url()).pathname;
    await partsTab.getByText("Bjud in leverantörer till ett möte").waitFor();
    await partsTab.getByRole("heading", { name: "Rekrytering" }).waitFor();

    await pilot
      .getByRole("listitem")
      .filter({ hasText: "Kompetensförsörjning" })
      .getByRole("button", { name: "Anteckna återkallelse" })
      .click();
    await pilot.getByRole("dialog").getByRole("button", { name: "Anteckna återkallelsen" }).click();
    await pilot
      .getByRole("listitem")
      .filter({ hasText: "Kompetensförsörjning" })
      .getByText(/återkallat/)
      .waitFor();

    // Closed at once in each open tab, by whatever it asks next.
    await offerTab.getByRole("button", { name: "Ta emot" }).click();
    await offerTab.getByRole("heading", { name: nothingHere }).waitFor();
    await comeBackTo(partner);
    await partner.getByRole("heading", { name: nothingHere }).waitFor();
    expect(await partner.getByText("Leverantörsträff").count()).toBe(0);
    await comeBackTo(partsTab);
    await partsTab.getByRole("heading", { name: "Inget väntar på dig" }).waitFor();
    expect(await partsTab.getByText("Rekrytering").count()).toBe(0);
    for (const [path, table] of [
      ["/arenden", "Ärenden"],
      ["/foretag", "Företag"],
    ] as const) {
      await partner.goto(path);
      await partner.getByRole("link", { name: "Nordkyl Livsmedel AB" }).waitFor();
      expect(await companiesIn(partner, table)).toEqual(["Nordkyl Livsmedel AB"]);
    }

    // The part lies with the pilot, the offer has lapsed, and it happened with the withdrawal.
    const rowOf = (title: string) => pilot.getByRole("listitem").filter({ hasText: title }).first();
    await rowOf("Rekrytering").getByText("Närsam, hos lotsen").waitFor();
    expect(await pilot.getByText(/^erbjuden till Närsam/).count()).toBe(0);
    const happened = await Promise.all(
      [
        "antecknade att samtycket till Närsam är återkallat",
        "tog tillbaka Rekrytering från Närsam",
        "lät överlämning nr 1 av Leverantörsnätverk förfalla: samtycket upphörde",
      ].map((sentence) =>
        pilot
          .getByRole("listitem")
          .filter({ hasText: sentence })
          .getByRole("time")
          .first()
          .getAttribute("datetime"),
      ),
    );
    expect(new Set(happened).size).toBe(1);
    await pilot.goto(offer);
    await pilot.getByText("Förföll: samtycket upphörde").waitFor();
  },
);
