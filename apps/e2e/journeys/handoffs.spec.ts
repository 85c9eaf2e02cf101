import type { Page } from "playwright-core";
import { expect } from "vitest";
import { expectAccessible } from "../harness/expect-accessible.ts";
import { journey } from "../harness/journey.ts";
import {
  act,
  addParts,
  ballReads,
  chooseCompany,
  openCase,
  partRow,
  sendBack,
  sendOffer,
  writeOffer,
} from "./steps/case-steps.ts";

const food = "Livsmedelsanläggning";
const building = "Bygglov för ändrad användning";

/** The words of a link and its address: what the pilot puts into a message of his own. */
async function copyLink(page: Page): Promise<string> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: "Kopiera länken" }).click();
  await page.getByRole("button", { name: "Länken är kopierad" }).waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** The offer as it stands on the receiver's "Mina delar". */
async function openOffer(page: Page, purpose: string): Promise<void> {
  const offer = page.getByRole("listitem").filter({ hasText: purpose });
  await offer.getByRole("link", { name: "Öppna och svara" }).click();
  await page.getByRole("button", { name: "Ta emot" }).waitFor();
}

/** Who did what, newest first, as the timeline tells it. */
async function timelineOf(page: Page): Promise<readonly string[]> {
  const entries = page
    .getByRole("region", { name: "Tidslinje" })
    .getByRole("listitem")
    .getByRole("paragraph");
  const lines = await entries.allTextContents();
  return lines.filter((line) => /^\p{Lu}\p{L}+ \p{Lu}\p{L}+ /u.test(line));
}

journey(
  "a part is accepted, another declined, offered anew, sent back and taken home; the ball is told after each",
  async ({ lots }) => {
    const yesterday = await lots.as("Karin Lindvall", "/arenden/nytt");
    await chooseCompany(yesterday, "Granlunda Logistik AB");
    await yesterday.getByRole("textbox", { name: "Nästa steg" }).fill("Boka lotsmöte");
    await yesterday.getByRole("textbox", { name: "När", exact: true }).fill("fre");
    await openCase(yesterday, "Lunchservering");
    const address = new URL(yesterday.url()).pathname;
    await addParts(yesterday, {
      [food]: "Miljö",
      [building]: "Byggkontoret",
      Fettavskiljare: "Tekniska/VA",
      Skyltar: "Plan, mark och exploatering",
    });
    await expect.poll(() => ballReads(yesterday)).toBe("Lotsen (4)");
    const offer = {
      purpose: "Registrera serveringen",
      told: "Att anmälan ska göras två veckor före start.",
      due: "idag",
    };
    await sendOffer(await writeOffer(yesterday, food, "Miljö, enhetens kö", offer));
    await expect.poll(() => ballReads(yesterday)).toBe("Lotsen (4) · 1 erbjuden till Miljö");

    // The link goes in a message of the pilot's own: the address, and nothing of the content.
    await partRow(yesterday, food).getByRole("link", { name: "erbjuden till Miljö sedan 26 nov" }).click();
    await yesterday.getByRole("heading", { level: 1, name: food }).waitFor();
    const link = await copyLink(yesterday);
    expect(link).toBe(yesterday.url());
    const mail = await yesterday.getByRole("link", { name: "Mejla länken" }).getAttribute("href");
    expect(decodeURIComponent(mail ?? "")).toBe(`mailto:?subject=Överlämning i Lots&body=${link}`);

    lots.sleepUntilTomorrow();
    // Miljö's officer opens the link where nobody is signed in, and comes to the offer; a colleague has it open too.
    const per = await lots.visit(link);
    await per.getByRole("button", { name: "Per Åström" }).click();
    await per.getByRole("button", { name: "Ta emot" }).waitFor();
    const amina = await lots.as("Amina Kvist", link);
    await amina.getByRole("button", { name: "Ta emot" }).waitFor();
    // The day that the sender asked for was yesterday; it is told, and does not stand in the way.
    await per.getByText("Resultatet skulle ha kommit ons 26 nov").waitFor();
    expect(await per.getByRole("textbox", { name: "Väntat datum" }).inputValue()).toBe("");
    await per.getByRole("button", { name: "Ta emot" }).click();
    const accepted = await per.getByText(/^Togs emot av Per Åström \d\d:\d\d$/).textContent();
    // The second one reads who was first, and when; it is news, not a fault.
    await amina.getByRole("button", { name: "Ta emot" }).click();
    await expect
      .poll(() => amina.getByRole("main").getByRole("status").allTextContents())
      .toContain(accepted);
    expect(await amina.getByRole("alert").count()).toBe(0);
    expect(await amina.getByRole("button", { name: "Ta emot" }).count()).toBe(0);
    await expectAccessible(amina);

    // The pilot sees who and when.
    const pilot = await lots.as("Karin Lindvall", address);
    await expect.poll(() => ballReads(pilot)).toBe("Lotsen (3) · Miljö (1)");
    await partRow(pilot, food).getByText("Miljö, Per Åström").waitFor();
    await partRow(pilot, food).getByText("Resultatet skulle ha kommit ons 26 nov").waitFor();
    const entry = pilot.getByRole("listitem").filter({ hasText: `Per Åström tog emot ${food}, nr 1` });
    expect(accepted).toContain(await entry.getByRole("time").textContent());

    // Byggkontoret declines; the part stays with the pilot, with the reason on top of it.
    const wish = { purpose: "Pröva ändrad användning", next: "Begär in ritningar.", due: "18/12" };
    await sendOffer(await writeOffer(pilot, building, "Byggkontoret, enhetens kö", wish));
    await expect.poll(() => ballReads(pilot)).toBe("Lotsen (3) · Miljö (1) · 1 erbjuden till Byggkontoret");
    const tobias = await lots.as("Tobias Berg", "/mina-delar");
    await openOffer(tobias, wish.purpose);
    await tobias.getByRole("button", { name: "Avböj" }).click();
    const refusal = tobias.getByRole("dialog");
    await refusal.getByRole("radio", { name: "Underlag saknas" }).check();
    await refusal
      .getByRole("textbox", { name: "Skriv en rad till avsändaren" })
      .fill("Situationsplanen saknas.");
    await expectAccessible(tobias);
    await refusal.getByRole("button", { name: "Avböj" }).click();
    await tobias.getByText(/^Avböjdes av Tobias Berg \d\d:\d\d: Situationsplanen saknas\.$/).waitFor();
    await pilot.reload();
    await expect.poll(() => ballReads(pilot)).toBe("Lotsen (3) · Miljö (1)");
    const row = partRow(pilot, building);
    await row.getByText("Byggkontoret, hos lotsen").waitFor();
    await row.getByText("Byggkontoret avböjde: Situationsplanen saknas.").waitFor();

    // The new offer begins with the declined one's words, has number 2 and goes to one person.
    const dialog = await act(pilot, building, "Lämna över");
    await dialog
      .getByText("Det här blir nr 2. Byggkontoret avböjde nr 1: Situationsplanen saknas.")
      .waitFor();
    expect(await dialog.getByRole("textbox", { name: "Syfte på en rad" }).inputValue()).toBe(wish.purpose);
    expect(await dialog.getByRole("textbox", { name: "Nästa" }).inputValue()).toBe(wish.next);
    expect(await dialog.getByRole("checkbox", { name: "Inget besked givet" }).isChecked()).toBe(true);
    await dialog.getByRole("button", { name: "Till" }).click();
    await pilot.getByRole("option", { name: "Anna Sjögren" }).click();
    await dialog.getByRole("textbox", { name: "Klart" }).fill("Situationsplanen är beställd.");
    await sendOffer(dialog);
    await expect.poll(() => ballReads(pilot)).toBe("Lotsen (3) · Miljö (1) · 1 erbjuden till Anna Sjögren");
    await row.getByText("avböjde").waitFor({ state: "detached" });

    const anna = await lots.as("Anna Sjögren", "/mina-delar");
    await openOffer(anna, wish.purpose);
    // Her manager may give it to any of the officers, or take it.
    const henrik = await lots.as("Henrik Ståhl", new URL(anna.url()).pathname);
    await henrik.getByRole("button", { name: "Handläggare" }).click();
    await henrik.getByRole("option", { name: "Anna Sjögren" }).waitFor();
    const chosenFrom = await henrik.getByRole("option").allTextContents();
    expect(chosenFrom).toEqual(["Jag", "Anna Sjögren", "Tobias Berg"]);
    expect(await anna.getByRole("textbox", { name: "Väntat datum" }).inputValue()).toBe("2031-12-18");
    await anna.getByRole("button", { name: "Ta emot" }).click();
    await anna.getByText(/^Togs emot av Anna Sjögren/).waitFor();
    await pilot.reload();
    await expect.poll(() => ballReads(pilot)).toBe("Lotsen (2) · Byggkontoret (1) · Miljö (1)");

    // She sends it back, and answers for it until the pilot accepts.
    await anna.goto(address);
    await sendBack(anna, building, "Lokalen är redan godkänd för servering.");
    await pilot.reload();
    await row.getByRole("link", { name: "tillbakaskickad, väntar på lotsen" }).waitFor();
    expect(await ballReads(pilot)).toBe("Lotsen (2) · Byggkontoret (1) · Miljö (1)");
    await row.getByRole("link", { name: "tillbakaskickad, väntar på lotsen" }).click();
    await pilot.getByText("Lokalen är redan godkänd för servering.").waitFor();
    await pilot.getByRole("button", { name: "Ta emot" }).click();
    await pilot.getByText(/^Togs emot av Karin Lindvall/).waitFor();
    await pilot.goto(address);
    await expect.poll(() => ballReads(pilot)).toBe("Lotsen (3) · Miljö (1)");

    await per.goto(address);
    const waiting = await act(per, food, "Väntar på företaget");
    await waiting.getByRole("textbox", { name: "Vad väntar du på?" }).fill("Ritning över köket");
    await waiting.getByRole("button", { name: "Spara" }).click();
    await waiting.waitFor({ state: "detached" });
    await pilot.reload();
    await expect.poll(() => ballReads(pilot)).toBe("Lotsen (3) · Företaget (1)");
    await expectAccessible(pilot);

    // One timeline has it all.
    expect(await timelineOf(pilot)).toEqual([
      `Per Åström ändrade läget för ${food}: Väntar på företaget`,
      `Karin Lindvall tog emot ${building}, tillbaka från enheten`,
      `Anna Sjögren skickade tillbaka ${building} till lotsen`,
      `Anna Sjögren tog emot ${building}, nr 2`,
      `Karin Lindvall lämnade över ${building} till Anna Sjögren, nr 2`,
      `Tobias Berg avböjde ${building}, nr 1: Underlag saknas`,
      `Karin Lindvall lämnade över ${building} till Byggkontoret, nr 1`,
      `Per Åström tog emot ${food}, nr 1`,
      `Karin Lindvall lämnade över ${food} till Miljö, nr 1`,
      "Karin Lindvall lade till Skyltar för Plan, mark och exploatering",
      "Karin Lindvall lade till Fettavskiljare för Tekniska/VA",
      `Karin Lindvall lade till ${building} för Byggkontoret`,
      `Karin Lindvall lade till ${food} för Miljö`,
      "Karin Lindvall satte nästa steg till 28 nov",
      "Karin Lindvall öppnade ärendet",
    ]);
  },
);

journey("a question to three units tells how many have answered", async ({ lots }) => {
  const pilot = await lots.as("Karin Lindvall", "/arenden");
  await pilot.getByRole("link", { name: "Kajkanten Krog & Kafé AB" }).click();
  await pilot.getByRole("button", { name: "Fler val för ärendet" }).click();
  await pilot.getByRole("menuitem", { name: "Fråga enheter" }).click();
  const dialog = pilot.getByRole("dialog");
  const question = "Vad kräver ni för musik utomhus?";
  await dialog.getByRole("textbox", { name: "Vad vill du veta?" }).fill(question);
  for (const receiver of ["Miljö, enhetens kö", "Byggkontoret, enhetens kö", "Leila Nazari"]) {
    await dialog.getByRole("button", { name: "Till" }).click();
    await pilot.getByRole("option", { name: receiver, exact: true }).click();
  }
  await dialog.getByRole("textbox", { name: "Svar senast" }).fill("fre");
  await dialog.getByRole("button", { name: "Fråga" }).click();
  await dialog.waitFor({ state: "detached" });
  const asked = pilot.getByRole("listitem").filter({ has: pilot.getByRole("link", { name: question }) });
  await asked.getByText("0 av 3 besvarade").waitFor();
  await asked.getByText("Svar senast fre 28 nov").waitFor();

  for (const [name, answer] of [
    ["Per Åström", "Högst 45 dBA efter 22."],
    ["Leila Nazari", "Inget från oss."],
  ] as const) {
    const officer = await lots.as(name, "/mina-delar");
    const row = officer.getByRole("listitem").filter({ hasText: question });
    await row.getByText("kom idag").waitFor();
    await row.getByText("Svar senast fre 28 nov").waitFor();
    await row.getByRole("link", { name: "Öppna och svara" }).click();
    await officer.getByText("Svar senast fre 28 nov").waitFor();
    await officer.getByRole("textbox", { name: "Ert svar" }).fill(answer);
    await officer.getByRole("button", { name: "Svara" }).click();
    await officer.getByText(answer).waitFor();
  }
  await pilot.reload();
  await asked.getByText("2 av 3 besvarade").waitFor();
  await asked.getByRole("link", { name: question }).click();
  await pilot.getByRole("heading", { level: 1, name: "Fråga från Karin Lindvall" }).waitFor();
  // Two units, and one person by name.
  const asks = pilot.getByRole("main").getByRole("listitem").locator("b");
  await expect
    .poll(async () => (await asks.allTextContents()).sort())
    .toEqual(["Byggkontoret", "Leila Nazari", "Miljö"]);
  for (const words of ["2 av 3 besvarade", "Högst 45 dBA efter 22.", "Inget från oss."]) {
    await pilot.getByText(words).waitFor();
  }
  await expectAccessible(pilot);
});
