import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { accessibilityFaults, sidewaysFault } from "../harness/accessible.ts";
import { journey, type Lots } from "../harness/journey.ts";

const pilot = "Karin Lindvall";
const otherPilot = "Johan Ek";
const officer = "Per Åström";
const manager = "Eva Nordin";
const partner = "Sara Wik";
const administrator = "Lena Hult";

/** Every route of the web by its name there: who sees it, and at what address. A partner sees less of the same. */
const screens: readonly (readonly [route: string, who: string | null, address: string])[] = [
  ["myDay", pilot, "/min-dag"],
  ["cases", pilot, "/arenden"],
  ["newCase", pilot, "/arenden/nytt"],
  ["caseFile", pilot, "/arenden/:case"],
  ["contacts", otherPilot, "/kontakter"],
  ["contact", otherPilot, "/kontakter/:contact"],
  ["logContact", otherPilot, "/logga"],
  ["companies", otherPilot, "/foretag"],
  ["company", otherPilot, "/foretag/:company"],
  ["importContacts", otherPilot, "/importera"],
  ["importOne", otherPilot, "/importera/:import"],
  ["handoff", pilot, "/overlamning/:handoff"],
  ["ask", pilot, "/fraga/:ask"],
  ["whoSeesWhat", otherPilot, "/vem-ser-vad"],
  ["help", otherPilot, "/hjalp"],
  ["myParts", officer, "/mina-delar"],
  ["overview", manager, "/oversikt"],
  ["settings", administrator, "/installningar"],
  ["settingsUsers", administrator, "/installningar/personer"],
  ["settingsUnits", administrator, "/installningar/enheter"],
  ["settingsMunicipality", administrator, "/installningar/kommunen"],
  ["signIn", null, "/logga-in"],
  ["setUp", null, "/kom-igang"],
  ["oneTimeLink", null, "/engangslank"],
  ["caseFile", partner, "/arenden/:case"],
  ["myParts", partner, "/mina-delar"],
];

async function routeNames(): Promise<string[]> {
  const routes = await readFile(join(import.meta.dirname, "../../web/src/routes.tsx"), "utf8");
  return [...routes.matchAll(/path: paths\.(\w+)/g)].map(([, name]) => String(name)).sort();
}

/** One of each that has a page of its own, as this person's own lists name it. */
async function pagesOf(page: Page, person: string | null): Promise<Record<string, string>> {
  if (person === partner) return page.evaluate(casesOf);
  return person === pilot || person === otherPilot ? page.evaluate(onesOf) : {};
}

/** Runs in the page. */
async function casesOf(): Promise<Record<string, string>> {
  const response = await fetch("/api/cases.list", {
    method: "POST",
    headers: { "content-type": "application/json", "x-lots-client": "journey" },
    body: JSON.stringify({}),
  });
  return { case: (await response.json()).result.data.rows[0].number };
}

/** Runs in the page. */
async function onesOf(): Promise<Record<string, string>> {
  const headers = { "content-type": "application/json", "x-lots-client": "journey" };
  const ask = async (procedure: string, input: object) => {
    const response = await fetch(`/api/${procedure}`, {
      method: "POST",
      headers,
      body: JSON.stringify(input),
    });
    return (await response.json()).result.data;
  };
  const { offersSent, asksSent } = await ask("myDay.get", {});
  const { rows } = await ask("contacts.list", {});
  const upload = await fetch("/api/import", {
    method: "POST",
    headers: { ...headers, "content-type": "text/csv", "x-lots-file-name": "lista.csv" },
    body: "Datum;Företag;Anteckning\n2031-11-20;Provbolaget AB;Ringde om tomt\n",
  });
  return {
    case: offersSent.rows[0]?.number,
    handoff: offersSent.rows[0]?.id,
    ask: asksSent.rows[0]?.ask.id,
    contact: rows[0].id,
    company: rows[0].companyId,
    import: (await upload.json()).importId,
  };
}

/** Runs in the page. Rows that are stacked where a table has no room make it longer a little later. */
async function scrollToTheEnd(): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const page = document.documentElement;
  for (let calm = 0, before = -1; calm < 5; before = page.scrollHeight) {
    window.scrollTo(0, page.scrollHeight);
    await frame();
    calm = page.scrollHeight === before ? calm + 1 : 0;
  }
}

/**
 * In the same page: only its width and its theme change. The other theme's colours at each width are the same tokens,
 * which a test of their own measures. At the page's end the phone's bar covers nothing.
 */
async function faultsOf(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const [width, colorScheme] of [
    [1440, "light"],
    [390, "dark"],
  ] as const) {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme });
    await page.evaluate(scrollToTheEnd);
    const faults = [...(await accessibilityFaults(page)), ...(await sidewaysFault(page))];
    found.push(...faults.map((fault) => `${width} ${colorScheme}: ${fault}`));
  }
  await page.setViewportSize({ width: 320, height: 844 });
  return [...found, ...(await sidewaysFault(page))];
}

async function walk(lots: Lots, person: string | null): Promise<string[]> {
  const first = person === null ? await lots.visit("/logga-in") : await lots.as(person, "/hjalp");
  const pages = await pagesOf(first, person);
  const found: string[] = [];
  for (const [name, who, address] of screens) {
    if (who !== person) continue;
    await first.setViewportSize({ width: 1440, height: 844 });
    await first.goto(address.replace(/:(\w+)/, (_, one: string) => pages[one] ?? one));
    await first.getByRole("heading", { level: 1 }).first().waitFor();
    await first.waitForLoadState("networkidle");
    found.push(...(await faultsOf(first)).map((fault) => `${name} ${fault}`));
  }
  return found;
}

journey("the walk below goes through every screen there is", async () => {
  expect([...new Set(screens.map(([name]) => name))].sort()).toEqual(await routeNames());
});

for (const person of [pilot, otherPilot, officer, manager, partner, administrator, null]) {
  journey(
    `every screen of ${person ?? "a visitor"} can be read by all, wide and narrow, light and dark`,
    async ({ lots }) => {
      expect(await walk(lots, person)).toEqual([]);
    },
  );
}

journey("an address with no id in it leads where an id that may not be seen leads", async ({ lots }) => {
  const page = await lots.as(pilot, "/min-dag");
  const found: (string | null)[] = [];
  for (const id of ["ingen", crypto.randomUUID()]) {
    for (const kind of ["overlamning", "fraga", "kontakter", "foretag", "importera"]) {
      await page.goto(`/${kind}/${id}`);
      found.push(await page.getByRole("heading", { level: 1 }).textContent());
    }
  }
  expect(new Set(found)).toEqual(new Set(["Det finns inget här"]));
});

journey(
  "a page that is pasted in a search finds nothing, and a fragment that is no code is text",
  async ({ lots }) => {
    const page = await lots.as(pilot, "/min-dag");
    for (const [path, nothing] of [
      ["kontakter", "Inga kontakter stämmer"],
      ["foretag", "Inget företag stämmer"],
      ["arenden", "Inget ärende stämmer"],
    ] as const) {
      for (const typed of ["å".repeat(300), "100%"]) {
        await page.goto(`/${path}#${typed}`);
        await page.getByText(nothing).first().waitFor();
      }
    }
  },
);

journey("a page opened from far down another begins at its top", async ({ lots }) => {
  const page = await lots.as(pilot, "/arenden", { width: 390 });
  const row = page.getByRole("link", { name: "Vänerhem Batterikomponenter AB" });
  const menu = page.getByRole("link", { name: "Ärenden" }).last();
  const top = () => page.evaluate(() => window.scrollY);
  const toTheEnd = () => page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  // The second time it is there at once, as long as the page that was left.
  for (const _time of ["first", "second"]) {
    await row.waitFor();
    // Rows that come one by one make the page longer.
    await expect.poll(() => toTheEnd().then(top)).toBeGreaterThan(0);
    await row.click();
    await page.waitForURL(/arenden\/./);
    await page.getByRole("heading", { level: 1, name: /Vänerhem/ }).waitFor();
    await expect.poll(top).toBe(0);
    await menu.click();
    await page.waitForURL(/arenden$/);
  }
});
