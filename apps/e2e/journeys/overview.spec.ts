import { type CalendarDate, daysBetween } from "@lots/domain/calendar/calendar-date";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { journey } from "../harness/journey.ts";

type Counted = {
  readonly companyName: string | null;
  readonly waitingOn: readonly { readonly unitName: string | null; readonly sinceOn: CalendarDate }[];
};

/** What the server says to the same person, counted here and not by the page: who waits on `unitName` too long. */
async function waitingOver14Days(page: Page, unitName: string): Promise<string[]> {
  const answer = await page.evaluate(async () => {
    const headers = { "content-type": "application/json", "x-lots-client": "journey" };
    const response = await fetch("/api/overview.get", { method: "POST", headers, body: "{}" });
    return response.json();
  });
  const cases: readonly Counted[] = answer.result.data.cases;
  const today = await page.evaluate(() => new Date().toISOString().slice(0, 10));
  return cases
    .filter(({ waitingOn }) =>
      waitingOn.some(
        (ball) => ball.unitName === unitName && daysBetween(ball.sinceOn, today as CalendarDate) > 14,
      ),
    )
    .map(({ companyName }) => companyName ?? "")
    .sort((a, b) => a.localeCompare(b, "sv"));
}

journey(
  "a manager clicks how many cases have waited long on Byggkontoret, and gets exactly those",
  async ({ lots }) => {
    const page = await lots.as("Henrik Ståhl", "/");
    await page.waitForURL("**/oversikt");
    const number = page.getByRole("link", { name: /över två veckor hos Byggkontoret$/ });
    const shown = Number.parseInt(String(await number.textContent()), 10);
    const expected = await waitingOver14Days(page, "Byggkontoret");
    expect(expected.length).toBeGreaterThan(1);
    expect(shown).toBe(expected.length);
    // Some wait on Byggkontoret for less: the number is not just all of them. The table behind says the same.
    const chart = page.getByRole("figure", { name: /har bollen i/ });
    await chart.getByRole("button", { name: "Underlag" }).click();
    const [all, long] = await chart
      .getByRole("row", { name: /^Byggkontoret/ })
      .getByRole("cell")
      .allTextContents();
    expect(Number(all)).toBeGreaterThan(shown);
    expect(Number(long)).toBe(shown);

    await number.click();
    await page.getByRole("heading", { name: "Ärenden", level: 1 }).waitFor();
    const companies = page.getByRole("table", { name: "Ärenden" }).getByRole("rowheader").getByRole("link");
    await expect
      .poll(async () => (await companies.allTextContents()).toSorted())
      .toEqual(expected.toSorted());
    // The list says how many and why these, and each row names Byggkontoret with more than 14 days.
    await page.getByText(`${shown} ärenden`, { exact: true }).waitFor();
    expect(await page.getByRole("button", { name: /^Bollen hos/ }).textContent()).toContain("Byggkontoret");
    const rows = page.getByRole("row").filter({ has: page.getByRole("rowheader") });
    for (const text of await rows.allTextContents()) {
      expect(text).toContain("Byggkontoret");
      expect(Number(/(\d+) d(?!a)/.exec(text)?.[1])).toBeGreaterThan(14);
    }

    // Without the condition the list is longer: it was in force.
    await page.getByRole("button", { name: "Ta bort filtret Hur länge" }).click();
    await expect.poll(() => companies.count()).toBeGreaterThan(shown);
  },
);
