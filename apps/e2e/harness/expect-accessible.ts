import type { Page } from "playwright-core";
import { expect } from "vitest";
import { accessibilityFaults, sidewaysFault } from "./accessible.ts";

/** No fault against WCAG 2.2 AA that a machine can find, and nothing that must be scrolled sideways to be read. */
export async function expectAccessible(page: Page): Promise<void> {
  expect([...(await accessibilityFaults(page)), ...(await sidewaysFault(page))]).toEqual([]);
}
