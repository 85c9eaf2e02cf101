import type { Page } from "playwright-core";

/** What a page looks like once something was opened: a name, the page, and how a person opens it. */
export const openings: Record<
  string,
  { page: string; widths: readonly number[]; act: (page: Page) => Promise<void> }
> = {
  "open-combo": {
    page: "fields",
    widths: [1440, 390],
    act: async (page) => {
      await page.getByRole("combobox").first().fill("Kaj");
      await page.getByRole("option", { name: /Skapa/ }).waitFor();
    },
  },
  "open-select": {
    page: "fields",
    widths: [1440, 390],
    act: async (page) => {
      await page.getByRole("button", { name: /Till/ }).click();
      await page.getByRole("option", { name: /Anna/ }).waitFor();
    },
  },
  "open-calendar": {
    page: "fields",
    widths: [1440, 390],
    act: async (page) => {
      await page.getByRole("button", { name: "Öppna kalendern" }).first().click();
      await page.getByRole("grid").waitFor();
    },
  },
  "open-menu": {
    page: "actions",
    widths: [1440, 390],
    act: async (page) => {
      await page.getByRole("button", { name: "Mer om ärendet" }).click();
      await page.getByRole("menuitem", { name: /Pausa/ }).waitFor();
    },
  },
  "open-more": {
    page: "marks",
    widths: [390],
    act: async (page) => {
      await page.getByRole("button", { name: "Mer" }).click();
      await page.getByRole("dialog").waitFor();
    },
  },
  "open-account": {
    page: "marks",
    widths: [1440],
    act: async (page) => {
      await page.getByRole("button", { name: /Ditt konto/ }).click();
      await page.getByRole("menuitem", { name: "Logga ut" }).waitFor();
    },
  },
  "open-table": {
    page: "charts",
    widths: [1440, 390],
    act: async (page) => {
      await page.getByRole("button", { name: "Underlag" }).first().click();
      await page.getByRole("columnheader", { name: "Ärenden" }).waitFor();
    },
  },
};
