import { expect } from "vitest";
import { expectAccessible } from "../harness/expect-accessible.ts";
import { journey } from "../harness/journey.ts";
import { addParts, choose, chooseCompany, finish } from "./steps/case-steps.ts";

journey(
  "the pilot notes on a part, records a consent that a person gave yesterday, and mends a wrong company",
  async ({ lots }) => {
    const page = await lots.as("Karin Lindvall", "/arenden");
    await page.getByRole("link", { name: "Kajkanten Krog & Kafé AB" }).click();
    await addParts(page, { Fettavskiljare: "Tekniska/VA" });
    const composer = page.getByRole("form", { name: "Skriv på tidslinjen" });
    await composer.getByRole("textbox", { name: "Anteckning" }).fill("Ritningen ska visa båda köken.");
    await choose(page, composer.getByRole("button", { name: "Gäller" }), "Gäller Fettavskiljare");
    await composer.getByRole("button", { name: "Spara" }).click();
    await page.getByText("Karin Lindvall skrev en anteckning om Fettavskiljare").waitFor();

    await page.getByRole("button", { name: "Anteckna samtycke" }).click();
    const consent = page.getByRole("dialog");
    await choose(page, consent.getByRole("button", { name: "Partner" }), "Närsam");
    await consent.getByRole("button", { name: "Person på företaget" }).click();
    const person = page.getByRole("option").first();
    const name = (await person.textContent()) ?? "";
    expect(name).not.toBe("Någon annan");
    await person.click();
    const given = consent.getByRole("textbox", { name: "När gavs det?" });
    expect(await given.inputValue()).toMatch(/^\d{4}-\d\d-\d\d$/);
    await given.fill("2099-01-01");
    await consent.getByRole("textbox", { name: "Vad gäller det?" }).fill("Personal till sommaren");
    await consent.getByRole("button", { name: "Anteckna samtycke" }).click();
    await consent.getByText("Skriv en dag som har varit, eller idag.").waitFor();
    await given.fill("igår");
    await expectAccessible(page);
    await finish(consent, "Anteckna samtycke");
    const consents = page.getByRole("listitem").filter({ hasText: "Personal till sommaren" });
    await consents.getByText(`${name}, tills det återkallas`).waitFor();

    // A company waives secrecy for itself only: its consent is withdrawn before another company takes its place.
    await consents.getByRole("button", { name: "Anteckna återkallelse" }).click();
    await finish(page.getByRole("dialog"), "Anteckna återkallelsen");
    await page.getByRole("button", { name: "Fler val för ärendet" }).click();
    await page.getByRole("menuitem", { name: "Byt företag" }).click();
    await page.getByRole("dialog").getByText("Ärendet är kopplat till Kajkanten Krog & Kafé AB.").waitFor();
    await chooseCompany(page, "Granlunda Logistik AB");
    await finish(page.getByRole("dialog"), "Spara");
    await page.getByRole("heading", { level: 1, name: /^Granlunda Logistik AB/ }).waitFor();
  },
);
