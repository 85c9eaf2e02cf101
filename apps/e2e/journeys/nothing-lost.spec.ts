import type { Page } from "playwright-core";
import { expect } from "vitest";
import { expectAccessible } from "../harness/expect-accessible.ts";
import { journey } from "../harness/journey.ts";
import { act, addParts, logCall, partRow, sendOffer, writeCall, writeOffer } from "./steps/case-steps.ts";

journey("a note half written is there again after the tab was killed", async ({ lots }) => {
  const page = await lots.as("Karin Lindvall", "/arenden");
  await page.getByRole("link", { name: "Kajkanten Krog & Kafé AB" }).click();
  const field = page.getByRole("textbox", { name: "Anteckning" });
  await field.fill("Ägaren vill ha svar om markisen före jul.");
  await page.getByText(/^Utkast sparat \d\d:\d\d$/).waitFor();
  const address = page.url();
  await page.goto("about:blank");
  await page.goto(address);
  await expect.poll(() => field.inputValue()).toBe("Ägaren vill ha svar om markisen före jul.");
});

journey(
  "what stands in the boxes of a handoff is there again after the tab was killed, until it is sent",
  async ({ lots }) => {
    const page = await lots.as("Karin Lindvall", "/arenden");
    await page.getByRole("link", { name: "Kajkanten Krog & Kafé AB" }).click();
    const part = "Fettavskiljare";
    await addParts(page, { [part]: "Tekniska/VA" });
    const address = page.url();
    const boxes = {
      "Syfte på en rad": "Dimensionera avskiljaren",
      Klart: "Ritning finns.",
      Nästa: "Ring restaurangen om antal sittplatser.",
      "Företaget har fått besked om": "Att Tekniska hör av sig i december.",
      "Öppna frågor": "Räcker en avskiljare för båda köken?",
    };
    const inBoxes = async (fields: Record<string, string>) => {
      const dialog = page.getByRole("dialog");
      const read = ([name]: [string, string]) => dialog.getByRole("textbox", { name }).inputValue();
      return Promise.all(Object.entries(fields).map(read));
    };
    const written = Object.values(boxes);
    await writeOffer(page, part, "Tekniska/VA, enhetens kö", {
      purpose: boxes["Syfte på en rad"],
      done: boxes.Klart,
      next: boxes.Nästa,
      told: boxes["Företaget har fått besked om"],
      questions: boxes["Öppna frågor"],
    });
    await page
      .getByRole("dialog")
      .getByText(/^Utkast sparat \d\d:\d\d$/)
      .waitFor();
    await page.goto("about:blank");
    await page.goto("/min-dag");
    await page.getByText(`${part}: ${boxes["Syfte på en rad"]}`).waitFor();
    await page.goto(address);
    const dialog = await act(page, part, "Lämna över");
    await expect.poll(() => inBoxes(boxes)).toEqual(written);
    await expectAccessible(page);

    await dialog.getByRole("button", { name: "Till" }).click();
    await page.getByRole("option", { name: "Tekniska/VA, enhetens kö" }).click();
    await sendOffer(dialog);
    await page.goto("/min-dag");
    await page.getByRole("heading", { name: "Utkast" }).waitFor();
    // The device tells the server that it is sent; left at once, it does so where one comes next.
    await page.getByText("Inga utkast.").waitFor();
    expect(await page.getByText(`${part}: ${boxes["Syfte på en rad"]}`).count()).toBe(0);
  },
);

journey(
  "two officers edit the same part: the second sees both versions and loses no letter",
  async ({ lots }) => {
    const part = "Anmälan rökeri";
    const open = async (name: string) => {
      const page = await lots.as(name, "/arenden");
      await page.getByRole("link", { name: "Älvkroken Fisk AB" }).click();
      const dialog = await act(page, part, "Ändra");
      const field = (label: string) => dialog.getByRole("textbox", { name: label });
      return {
        page,
        dialog,
        number: field("Diarienummer hos enheten"),
        day: field("Väntat datum"),
        why: field("Varför då?"),
      };
    };
    const per = await open("Per Åström");
    const amina = await open("Amina Kvist");

    await per.day.fill("12/1");
    await per.why.fill("Vi väntar på uppgift om skorstenen.");
    await per.dialog.getByRole("button", { name: "Spara" }).click();
    await per.dialog.waitFor({ state: "detached" });

    await amina.number.fill("M-2031-88");
    await amina.why.fill("Grannarna ska höras först.");
    await amina.dialog.getByRole("button", { name: "Spara" }).click();
    await amina.dialog.getByText("Per Åström hann före och sparade").waitFor();
    // Both versions of what both wrote, and what only the first one wrote.
    const both = amina.dialog.getByRole("status");
    for (const words of [
      "Sparat nu, och blir kvar: mån 12 jan",
      "Sparat nu: Vi väntar på uppgift om skorstenen.",
      "Ditt: Grannarna ska höras först.",
    ]) {
      await both.getByText(words).waitFor();
    }
    expect(await amina.number.inputValue()).toBe("M-2031-88");
    expect(await amina.why.inputValue()).toBe("Grannarna ska höras först.");
    await expectAccessible(amina.page);

    // Her own words win where she wrote any; the first one's day stays.
    await amina.dialog.getByRole("button", { name: "Spara min version" }).click();
    await amina.dialog.waitFor({ state: "detached" });
    const row = partRow(amina.page, part);
    await row.getByText("Dnr M-2031-88").waitFor();
    await row.getByText("12 jan").waitFor();
    await act(amina.page, part, "Ändra");
    expect(await amina.why.inputValue()).toBe("Grannarna ska höras först.");
  },
);

const call = {
  company: "Nya Hamnbageriet AB",
  said: "Vill öppna bageri i hamnen.",
  step: "Ring om lokal",
  due: "fre",
};

/** How many contacts with the company there are, as Kontakter lists them. */
async function contactsWith(page: Page, company: string): Promise<number> {
  await page.goto("/kontakter");
  const rows = page.getByRole("row").filter({ hasText: company });
  await rows.first().waitFor();
  return rows.count();
}

journey("what is saved while the network is down is saved once when it is back", async ({ lots }) => {
  const page = await lots.as("Karin Lindvall", "/kontakter");
  lots.faultsOf(page).allow(/ERR_INTERNET_DISCONNECTED/);
  const panel = await writeCall(page, call);
  await page.context().setOffline(true);
  await panel.getByRole("button", { name: "Spara kontakt" }).click();
  await panel.getByText("Sparas när nätet är tillbaka").waitFor();
  await page.getByText("Ingen anslutning. En sak sparas när nätet är tillbaka.").waitFor();
  expect(await panel.getByRole("textbox", { name: "Vad sades?" }).inputValue()).toBe(call.said);
  await expectAccessible(page);
  await page.context().setOffline(false);
  await panel.getByText(`Sparad på ${call.company}`).waitFor();
  expect(await contactsWith(page, call.company)).toBe(1);
});

journey("a save whose answer was lost on the way is not saved twice", async ({ lots }) => {
  const page = await lots.as("Karin Lindvall", "/kontakter");
  lots.faultsOf(page).allow(/ERR_CONNECTION_RESET/);
  let sent = 0;
  await page.route(/contacts\.log/, async (route) => {
    sent += 1;
    if (sent > 1) return route.continue();
    // The server has done it, and the network drops before it can say so.
    const answer = await route.fetch();
    expect(answer.ok()).toBe(true);
    await route.abort("connectionreset");
  });
  await logCall(page, call);
  expect(sent).toBe(2);
  expect(await contactsWith(page, call.company)).toBe(1);
});
