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
  await dialog.getByText(/3 delar utgår: .*Utvidgat serveringstillstånd/).waitFor();
  await dialog.getByText("En fråga förfaller").waitFor();
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
