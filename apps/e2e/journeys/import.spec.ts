import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { expectAccessible } from "../harness/expect-accessible.ts";
import { journey } from "../harness/journey.ts";

/** Invented, in the shape of the lists that pilots keep: messy dates, two spellings, formulas, a number that is wrong. */
const list = join(import.meta.dirname, "fixtures/contact-list.csv");

const recognised = {
  Datum: "Datum",
  Företag: "Företag",
  Orgnr: "Organisationsnummer",
  Kontaktperson: "Kontaktperson",
  Telefon: "Telefon",
  "E-post": "E-post",
  Kontaktväg: "Hur",
  Anteckning: "Anteckning",
  "Nästa steg": "Nästa steg",
  "Klart senast": "Nästa steg, senast",
  Enhet: "Enhet",
};

/** What the dry run says of each row of the file, by its number there. */
const dryRun: Readonly<Record<number, readonly string[]>> = {
  2: ["Tas in"],
  3: ["Tas in", "nytt företag"],
  4: ["Tas in"],
  5: ["Hoppas över", "Samma datum, företag och anteckning som rad 2."],
  6: ["Hoppas över", "Raden är tom."],
  7: ["Kan inte tas in", "Dagen 2031-02-30 finns inte."],
  8: ["Kan inte tas in", "”måndag?” går inte att läsa som ett datum."],
  9: ["Tas in", "nytt företag"],
  10: ["Väntar på dig", "Ett företag heter så men har ett annat organisationsnummer."],
  11: ["Väntar på dig", "Flera företag heter så. Välj vilket det är."],
  12: ["Väntar på dig", "Organisationsnumret 559900-0000 stämmer inte."],
  13: ["Tas in", "nytt företag"],
};

const selectOf = (page: Page, end: string) =>
  page.getByRole("button", { name: new RegExp(`${end.replace(/[()]/g, "\\$&")}$`) });

async function choose(page: Page, end: string, option: string | RegExp): Promise<void> {
  await selectOf(page, end).click();
  await page.getByRole("option", { name: option }).click();
}

const rowOf = (page: Page, number: number) => page.getByRole("row", { name: new RegExp(`^${number} `) });

const listed = (page: Page, text: string) => page.getByRole("listitem").filter({ hasText: text });

journey(
  "a pilot takes in the list kept beside Lots, mends what was left, and takes it back",
  async ({ lots }) => {
    const page = await lots.as("Karin Lindvall", "/kontakter");
    await page.getByRole("link", { name: "Importera lista" }).click();
    await page.getByLabel("Listan", { exact: true }).setInputFiles(list);

    // Every column is recognised, and so are the words for channels and units; each can be changed.
    await selectOf(page, "Vad bygg betyder").waitFor();
    for (const [heading, target] of Object.entries(recognised)) {
      expect(await selectOf(page, `Vad ${heading} blir i Lots`).textContent()).toBe(target);
    }
    expect(await selectOf(page, "Vad bygg betyder").textContent()).toBe("Byggkontoret");
    expect(await selectOf(page, "Vad Tel betyder").textContent()).toBe("Ringde in");
    await choose(page, "Vad Telefon blir i Lots", "Sparas i anteckningen");
    await choose(page, "Vad Tel betyder", "Ringde ut");
    await page.getByRole("button", { name: "Läs raderna" }).click();

    // The dry run: what will become of each row, and why one cannot be taken. Nothing is in yet.
    await page.getByText("5 rader tas in. 3 väntar på ditt svar.").waitFor();
    await rowOf(page, 13).getByText("ta en titt").waitFor();
    for (const [number, words] of Object.entries(dryRun)) {
      const outcome = await rowOf(page, Number(number)).getByRole("cell").last().textContent();
      for (const word of words) expect(outcome).toContain(word);
    }
    expect(await rowOf(page, 3).textContent()).toContain("utan datum");
    expect(await rowOf(page, 8).textContent()).toContain('=HYPERLINK("http://exempel.se")');
    await expectAccessible(page);

    // What only the pilot knows is asked, and never guessed.
    await choose(page, "Svar om Felnummer AB", "Ta in utan nummer");
    await page.getByText("6 rader tas in. 2 väntar på ditt svar.").waitFor();
    await choose(page, "Svar om Strandens Trähus (enskild firma)", /^Ett nytt företag/);
    await page.getByText("7 rader tas in. En väntar på ditt svar.").waitFor();
    await choose(page, "Svar om STRANDENS TRÄHUS EF", /559958/);
    await page.getByText("8 rader tas in.", { exact: true }).waitFor();

    await page.getByRole("button", { name: "Importera 8 rader" }).click();
    await page.getByText("8 kontakter är inne.").waitFor();
    const result = page.url();

    // The rows that were not taken, as they stood and with the reason behind each.
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Ladda ner 2 rader som inte tas in" }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe("contact-list att rätta.csv");
    const rejected = await readFile(await file.path(), "utf8");
    const [headings = "", noSuchDay = "", unreadable = "", ...more] = rejected.trim().split("\r\n");
    expect(more).toEqual([]);
    expect(headings).toContain("Varför raden inte togs med");
    expect(noSuchDay).toContain("2031-02-30;Orimligt Datum AB;");
    expect(noSuchDay).toContain("Dagen 2031-02-30 finns inte.");
    expect(unreadable).toContain("går inte att läsa som ett datum");

    // As if the list had always lived here: steps on Min dag, with the company that was there already.
    await page.getByRole("main").getByRole("link", { name: "Min dag" }).click();
    const step = listed(page, "ring tillbaka om värmare");
    await step.getByRole("link", { name: "Kajkanten Krog & Kafé AB" }).waitFor();
    await step.getByText("27 nov").waitFor();
    await listed(page, "@Miljö: ta en titt").getByText("utan datum").waitFor();
    const touched = listed(page, "boka lotsmöte");
    await touched.getByRole("link", { name: "Ekuddens Bryggeri Aktiebolag" }).waitFor();
    await touched.getByRole("button", { name: "Klart" }).click();
    await page.getByText("Klart: boka lotsmöte").waitFor();

    await page.goto("/foretag");
    const company = (name: string) => page.getByRole("link", { name, exact: true });
    await company("Felnummer AB").waitFor();
    for (const [name, count] of [
      ["Kajkanten Krog & Kafé AB", 1],
      ["Ekuddens Bryggeri Aktiebolag", 1],
      ["Strandens Trähus (enskild firma)", 2],
      ["=SUMMA(A1:A9) Bygg AB", 1],
    ] as const) {
      expect(await company(name).count()).toBe(count);
    }
    await company("Ekuddens Bryggeri Aktiebolag").click();
    await page.getByText("Återkommer efter styrelsemötet.").first().waitFor();
    // A day without a step is kept where it was said.
    await page.getByText("Klart senast: 30/11 2031").first().waitFor();

    await page.goto("/kontakter");
    const call = page.getByRole("row").filter({ hasText: "Frågar om värmare; uteservering mot kajen?" });
    await call.getByText("Ringde ut").waitFor();
    expect(await call.count()).toBe(1);
    await call.getByRole("link", { name: "Kajkanten Krog & Kafé AB" }).click();
    await page.getByText("Telefon: 0550 123 45").first().waitFor();

    // The file is mended, saved as an old Excel saves it, and taken in; how the columns are read is remembered.
    const mended = [headings.replace("\ufeff", ""), noSuchDay.replace("2031-02-30", "2031-11-10")].join(
      "\r\n",
    );
    await page.goto("/importera");
    await page.getByLabel("Listan", { exact: true }).setInputFiles({
      name: "rättad.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(mended, "latin1"),
    });
    await selectOf(page, "Vad Telefon blir i Lots").waitFor();
    expect(await selectOf(page, "Vad Telefon blir i Lots").textContent()).toBe("Sparas i anteckningen");
    expect(await selectOf(page, "Vad Varför raden inte togs med blir i Lots").textContent()).toBe(
      "Tas inte med",
    );
    await page.getByRole("button", { name: "Läs raderna" }).click();
    await page.getByRole("button", { name: "Importera en rad" }).click();
    await page.getByText("En kontakt är inne.").waitFor();

    // Undo: what nobody has touched goes, the rest stays and it is said why.
    await page.goto(result);
    await page.getByText(/^Importen går att ångra till och med .*10 dec/).waitFor();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Ångra importen" }).click();
    const undo = page.getByRole("dialog", { name: "Ångra importen?" });
    await undo.getByText(/^7 kontakter som ingen har rört tas bort ur listorna\./).waitFor();
    await undo.getByText(/^En kontakt lämnas kvar/).waitFor();
    await undo.getByRole("button", { name: "Ångra importen" }).click();
    await page.getByText("Importen är ångrad.").first().waitFor();
    await page.getByRole("row").filter({ hasText: "nästa steg är ändrat eller klart" }).first().waitFor();

    await page.goto("/foretag");
    await company("Ekuddens Bryggeri Aktiebolag").waitFor();
    await company("Kajkanten Krog & Kafé AB").waitFor();
    for (const name of ["Felnummer AB", "Strandens Trähus (enskild firma)"])
      expect(await company(name).count()).toBe(0);
    await page.goto("/kontakter");
    await page.getByRole("row").filter({ hasText: "Fick besked om bygglov." }).waitFor();
    await page.getByRole("row").filter({ hasText: "Datumet finns inte." }).waitFor();
    expect(await call.count()).toBe(0);
  },
);
