import type { Locator, Page } from "playwright-core";

/** What people do with a case and its parts, in the words that stand on the screens. */

/** Presses the dialog's act and waits until it is done and the dialog gone. */
export async function finish(dialog: Locator, act: string): Promise<void> {
  await dialog.getByRole("button", { name: act, exact: true }).click();
  await dialog.waitFor({ state: "detached" });
}

export async function choose(page: Page, field: Locator, option: string): Promise<void> {
  await field.click();
  await page.getByRole("option", { name: option, exact: true }).click();
}

export type Call = {
  readonly company: string;
  readonly said: string;
  readonly step: string;
  readonly due: string;
};

/** "Logga kontakt" from anywhere, with a company that nobody has met before; leaves it to be saved. */
export async function writeCall(page: Page, call: Call): Promise<Locator> {
  await page.getByRole("button", { name: "Logga kontakt" }).first().click();
  const panel = page.getByRole("dialog", { name: "Logga kontakt" });
  await panel.getByRole("combobox", { name: "Företag eller ärende" }).fill(call.company);
  await page.getByRole("option", { name: `Skapa ${call.company}` }).click();
  await panel.getByRole("textbox", { name: "Vad sades?" }).fill(call.said);
  await panel.getByRole("textbox", { name: "Nästa steg" }).fill(call.step);
  await panel.getByRole("textbox", { name: "När", exact: true }).fill(call.due);
  return panel;
}

/** Stays open with what one may want next. */
export async function logCall(page: Page, call: Call): Promise<Locator> {
  const panel = await writeCall(page, call);
  await panel.getByRole("button", { name: "Spara kontakt" }).click();
  await panel.getByText(`Sparad på ${call.company}`).waitFor();
  return panel;
}

export async function chooseCompany(page: Page, name: string): Promise<void> {
  await page.getByRole("combobox", { name: "Företag" }).fill(name);
  await page.getByRole("option", { name }).click();
}

/** On "Nytt ärende", where company and next step have come along from the contact. */
export async function openCase(page: Page, title: string): Promise<void> {
  await page.getByRole("textbox", { name: "Vad gäller det?" }).fill(title);
  await page.getByRole("button", { name: "Öppna ärendet" }).click();
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
}

export async function recordConsent(
  page: Page,
  partner: string,
  givenBy: string,
  scope: string,
): Promise<void> {
  await page.getByRole("button", { name: "Anteckna samtycke" }).click();
  const dialog = page.getByRole("dialog");
  await choose(page, dialog.getByRole("button", { name: "Partner" }), partner);
  await dialog.getByRole("textbox", { name: "Vem gav det för företaget?" }).fill(givenBy);
  await dialog.getByRole("textbox", { name: "Vad gäller det?" }).fill(scope);
  await finish(dialog, "Anteckna samtycke");
}

/** A part for each unit, all in one go. */
export async function addParts(page: Page, parts: Readonly<Record<string, string>>): Promise<void> {
  await page.getByRole("button", { name: "Lägg till", exact: true }).first().click();
  const dialog = page.getByRole("dialog", { name: "Lägg till delar" });
  for (const [place, [title, unit]] of Object.entries(parts).entries()) {
    if (place > 0) await dialog.getByRole("button", { name: "En del till" }).click();
    await dialog.getByRole("textbox", { name: "Vad ska göras?" }).nth(place).fill(title);
    await choose(page, dialog.getByRole("button", { name: "Enhet" }).nth(place), unit);
  }
  await finish(dialog, "Spara");
}

const statusOf = (page: Page, part: string): Locator =>
  page.getByRole("button", { name: `Vad vill du göra med ${part}?` });

export const partRow = (page: Page, part: string): Locator =>
  page.getByRole("listitem").filter({ has: statusOf(page, part) });

/** An act from the menu under a part's status; gives the dialog that it opens. */
export async function act(page: Page, part: string, name: string): Promise<Locator> {
  await statusOf(page, part).click();
  await page.getByRole("menuitem", { name, exact: true }).click();
  return page.getByRole("dialog");
}

export type Offer = {
  readonly purpose: string;
  readonly done?: string;
  readonly next?: string;
  /** Left out: "Inget besked givet". */
  readonly told?: string;
  readonly questions?: string;
  readonly due?: string;
};

/** Fills the boxes of "Lämna över", and leaves it to be sent. */
export async function writeOffer(page: Page, part: string, to: string, offer: Offer): Promise<Locator> {
  const dialog = await act(page, part, "Lämna över");
  await choose(page, dialog.getByRole("button", { name: "Till" }), to);
  const write = async (field: string, text: string | undefined) => {
    if (text !== undefined) await dialog.getByRole("textbox", { name: field }).fill(text);
  };
  await write("Syfte på en rad", offer.purpose);
  await write("Klart", offer.done);
  await write("Nästa", offer.next);
  if (offer.told === undefined) await dialog.getByRole("checkbox", { name: "Inget besked givet" }).check();
  else await write("Företaget har fått besked om", offer.told);
  await write("Öppna frågor", offer.questions);
  await write("Resultat senast", offer.due);
  return dialog;
}

export const sendOffer = (dialog: Locator): Promise<void> => finish(dialog, "Lämna över");

export async function sendBack(page: Page, part: string, reason: string): Promise<void> {
  const dialog = await act(page, part, "Skicka tillbaka");
  await dialog.getByRole("textbox", { name: "Skäl" }).fill(reason);
  await finish(dialog, `Skicka tillbaka ${part}`);
}

/** "Bollen ligger hos" with everybody behind "och n till", and what is offered to whom. */
export async function ballReads(page: Page): Promise<string> {
  const fact = page.getByRole("term").filter({ hasText: "Bollen ligger hos" }).locator("..");
  const [first = "", since = ""] = await fact.getByRole("definition").allTextContents();
  const more = fact.getByRole("group");
  if ((await more.count()) > 0 && (await more.getByRole("listitem").count()) === 0) {
    await more.getByText(/^och \d+ till$/).click();
  }
  const others = await more.getByRole("listitem").allTextContents();
  const holders = [first, ...others].map((text) => text.slice(0, text.indexOf(")") + 1));
  return [...holders, ...since.split(" · ").slice(1)].join(" · ");
}
