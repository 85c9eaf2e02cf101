import type { Page } from "playwright-core";
import { expect } from "vitest";
import { journey } from "../harness/journey.ts";

const company = "Kajkanten Krog & Kafé AB";

journey("a manager closes nothing", async ({ lots }) => {
  const page = await lots.as("Henrik Ståhl", "/arenden");
  await page.getByRole("link", { name: company }).click();
  await page.getByRole("button", { name: "Fler val för ärendet" }).click();
  await page.getByRole("menuitem", { name: "Skriv ut" }).waitFor();
  for (const act of ["Avsluta ärendet", "Öppna på nytt", "Gör vilande", "Ändra fas"]) {
    expect(await page.getByRole("menuitem", { name: act }).count()).toBe(0);
  }
  // Nor does the server close it for one who asks it without the page.
  const number = new URL(page.url()).pathname.split("/").pop();
  const answer = await page.evaluate(async (caseNumber) => {
    const ask = async (procedure: string, input: object) => {
      const headers = { "content-type": "application/json", "x-lots-client": "journey" };
      const body = JSON.stringify(input);
      const response = await fetch(`/api/${procedure}`, { method: "POST", headers, body });
      return response.json();
    };
    const { case: caseFile } = (await ask("cases.get", { number: caseNumber })).result.data;
    const refused = await ask("cases.close", {
      operationId: crypto.randomUUID(),
      caseId: caseFile.id,
      version: caseFile.version,
      outcome: "established",
      lastAnswerContactId: null,
      noAnswerReason: "Prov",
      workingNoteIds: [],
      stepDone: false,
    });
    return refused.error?.data?.reason;
  }, number);
  expect(answer).toBe("not-allowed");
});

journey("a pilot closes a case, sees it locked, and reopens it with a reason", async ({ lots }) => {
  const page = await lots.as("Karin Lindvall", "/arenden");
  await page.getByRole("link", { name: company }).click();
  const acts = page.getByRole("button", { name: "Fler val för ärendet" });
  await acts.click();
  await page.getByRole("menuitem", { name: "Avsluta ärendet" }).click();

  // What is still open is shown first: parts by name, the question, the next step.
  const dialog = page.getByRole("dialog", { name: "Avsluta ärendet" });
  await dialog.getByText("Det här är fortfarande öppet").waitFor();
  await dialog.getByText(/3 delar utgår.*Utvidgat serveringstillstånd/).waitFor();
  await dialog.getByText("En fråga förfaller").waitFor();
  await dialog.getByText(/^”.*” till .+/).waitFor();
  await dialog.getByText("Nästa steg: Svara om taket").waitFor();
  // Without an outcome nothing is closed.
  await dialog.getByRole("button", { name: "Avsluta", exact: true }).click();
  await dialog.getByText("Välj hur ärendet slutade.").waitFor();
  await dialog.getByRole("radio", { name: "Avbruten av företaget" }).check();
  await dialog.getByRole("radio", { name: "Inget besked behövs" }).check();
  await dialog
    .getByRole("textbox", { name: "Varför behövs inget besked?" })
    .fill("Mira ringde själv och drog sig ur.");
  await dialog.getByRole("button", { name: "Avsluta", exact: true }).click();

  await page.getByText(/^Avslutat .*: Avbruten av företaget/).waitFor();
  await page.getByText("Ärendet är låst.", { exact: false }).waitFor();
  // Locked: no note, no part, no step; nobody has the ball; only reopening is left to do.
  expect(await page.getByRole("textbox", { name: "Anteckning" }).count()).toBe(0);
  expect(await page.getByRole("button", { name: "Lägg till" }).count()).toBe(0);
  expect(await page.getByRole("button", { name: "Klart" }).count()).toBe(0);
  const openAgain = page.getByRole("button", { name: "Öppna på nytt" });
  await openAgain.waitFor();
  expect(await page.getByRole("button", { name: "Logga kontakt", exact: true }).count()).toBe(0);
  await acts.click();
  await page.getByRole("menuitem", { name: "Skriv ut" }).waitFor();
  expect(await page.getByRole("menuitem").allTextContents()).toEqual(["Skriv ut"]);
  await page.keyboard.press("Escape");
  await openAgain.click();

  const reopen = page.getByRole("dialog", { name: "Öppna ärendet på nytt" });
  await reopen.getByRole("textbox", { name: "Nästa steg" }).fill("Ring Mira om tidplanen");
  await reopen.getByRole("textbox", { name: "När", exact: true }).fill("fre");
  await reopen.getByRole("textbox", { name: "Nästa besked till företaget" }).fill("+7");
  await reopen.getByRole("button", { name: "Öppna på nytt" }).click();
  await reopen.getByText("Skriv ett skäl.").waitFor();
  await reopen.getByRole("textbox", { name: "Skäl" }).fill("Mira vill ändå, men till våren.");
  await reopen.getByRole("button", { name: "Öppna på nytt" }).click();

  await page.getByRole("textbox", { name: "Anteckning" }).waitFor();
  await page.getByText("Ring Mira om tidplanen").first().waitFor();
  await page.getByText("Mira vill ändå, men till våren.").first().waitFor();
  expect(await page.getByText("Ärendet är låst.", { exact: false }).count()).toBe(0);
});

/** On the case's page, for the writer's own unit. */
async function writesWorkingNote(page: Page, text: string) {
  const composer = page.getByRole("form", { name: "Skriv på tidslinjen" });
  await composer.getByRole("textbox", { name: "Anteckning" }).fill(text);
  await composer.getByRole("button", { name: /Kommunen/ }).click();
  await page.getByRole("option", { name: /Min enhet/ }).click();
  await composer.getByRole("button", { name: "Spara" }).click();
  await composer.getByText("Sparad").waitFor();
}

journey("closing removes no working note that the pilot has not been shown", async ({ lots }) => {
  const karin = await lots.as("Karin Lindvall", "/arenden");
  await karin.getByRole("link", { name: company }).click();
  await writesWorkingNote(karin, "Fläkten i kajhuset klarar 60 gäster.");
  await karin.getByRole("button", { name: "Fler val för ärendet" }).click();
  await karin.getByRole("menuitem", { name: "Avsluta ärendet" }).click();
  const dialog = karin.getByRole("dialog", { name: "Avsluta ärendet" });
  await dialog.getByText("Fläkten i kajhuset klarar 60 gäster. (Karin Lindvall)").waitFor();

  // A colleague in the unit writes another while the dialog stands open.
  const johan = await lots.as("Johan Ek", new URL(karin.url()).pathname);
  await writesWorkingNote(johan, "Mira är svår att nå.");
  // The list is read again by itself, and one may press before one has looked.
  await karin.evaluate(() => window.dispatchEvent(new Event("visibilitychange")));
  const late = dialog.getByRole("listitem").filter({ hasText: "Mira är svår att nå." });
  await late.getByText("Ny:").waitFor();
  await dialog.getByRole("radio", { name: "Avbruten av företaget" }).check();
  await dialog.getByRole("radio", { name: "Inget besked behövs" }).check();
  await dialog.getByRole("textbox", { name: "Varför behövs inget besked?" }).fill("Mira drog sig ur.");
  await dialog.getByRole("button", { name: "Avsluta", exact: true }).click();
  await dialog.getByText("Läs dem först, och spara en gång till.", { exact: false }).waitFor();
  await late.waitFor();

  // What adds facts becomes a file note and stands; the rest goes with the case.
  const facts = dialog.getByRole("listitem").filter({ hasText: "Fläkten i kajhuset" });
  await facts.getByRole("button", { name: "Gör till tjänsteanteckning" }).click();
  await facts.waitFor({ state: "detached" });
  await dialog.getByRole("button", { name: "Avsluta", exact: true }).click();
  await karin.getByText(/^Avslutat .*: Avbruten av företaget/).waitFor();
  await karin.getByText("Fläkten i kajhuset klarar 60 gäster.").first().waitFor();
  await expect.poll(() => karin.getByText("Mira är svår att nå.").count()).toBe(0);
});

journey(
  "a resting case says the day it wakes where the day is chosen and where it is told",
  async ({ lots }) => {
    const page = await lots.as("Karin Lindvall", "/arenden");
    await page.getByRole("link", { name: company }).click();
    await page.getByRole("button", { name: "Fler val för ärendet" }).click();
    await page.getByRole("menuitem", { name: "Gör vilande" }).click();
    const dialog = page.getByRole("dialog", { name: "Gör ärendet vilande" });
    await dialog.getByText("Den dagen väcks ärendet av sig självt", { exact: false }).waitFor();
    await dialog.getByRole("textbox", { name: "Vilande till", exact: true }).fill("2/12");
    await dialog.getByRole("textbox", { name: "Skäl" }).fill("De väntar på banken");
    await dialog.getByRole("button", { name: "Spara" }).click();
    await page.getByText(/^Vilande till .*2 dec.*: De väntar på banken/).waitFor();
  },
);
