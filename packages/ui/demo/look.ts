// Opens every demo page in a real Chromium, in both themes and three widths: takes its picture, runs axe and
// measures sideways scroll and targets. `node demo/look.ts [page …]`, pictures in $LOOK_DIR (/tmp/lots-look).
// LOOK_MODE=forced or print shows the pages in forced colours or as they print.
import { mkdirSync } from "node:fs";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { openDemo } from "./open-demo.ts";
import { openings } from "./openings.ts";

const directory = process.env.LOOK_DIR ?? "/tmp/lots-look";
const mode = process.env.LOOK_MODE ?? "";
const pages = ["fields", "actions", "surfaces", "dialog", "panel", "lists", "window", "marks", "charts"];
const wanted = process.argv.slice(2);
const names = [...pages, ...Object.keys(openings)].filter(
  (name) => wanted.length === 0 || wanted.includes(name),
);
mkdirSync(directory, { recursive: true });
const demo = await openDemo();
let faults = 0;

for (const name of names) {
  for (const theme of mode === "print" ? ["light"] : ["light", "dark"]) {
    for (const width of widthsOf(name, theme)) await look(name, theme, width);
  }
}
await demo.close();
console.log(`${faults} faults`);
process.exitCode = faults > 0 ? 1 : 0;

function widthsOf(name: string, theme: string): readonly number[] {
  const opening = openings[name];
  if (opening) return opening.widths;
  if (mode) return [1440];
  return theme === "light" ? [1440, 390, 320] : [1440, 390];
}

async function look(name: string, theme: string, width: number): Promise<void> {
  const tell = (fault: string) => {
    faults += 1;
    console.log(`${name} ${theme} ${width}: ${fault}`);
  };
  const opening = openings[name];
  const page = await demo.open(opening?.page ?? name, { theme, width, onFault: tell });
  if (mode === "forced") await page.emulateMedia({ forcedColors: "active" });
  if (mode === "print") await page.emulateMedia({ media: "print" });
  await opening?.act(page);
  const path = `${directory}/${mode}${name}-${theme}-${width}.png`;
  await page.screenshot({ path, animations: "disabled", fullPage: !(opening || name === "window") });
  if (!mode) {
    for (const fault of [...(await axeFaults(page)), ...(await layoutFaults(page))]) tell(fault);
  }
  await page.context().close();
}

async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
    return violations.map(({ id, nodes }) => `axe ${id}: ${nodes.map((node) => node.target).join("; ")}`);
  });
}

async function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const wide = document.documentElement.scrollWidth - innerWidth;
    if (wide > 0) faults.push(`scrolls ${wide} px sideways`);
    const least = matchMedia("(pointer: coarse)").matches ? 44 : 24;
    for (const element of document.querySelectorAll("button, summary, [role=option], [role=menuitem]")) {
      const { width, height } = element.getBoundingClientRect();
      const isForReaders = width <= 1 || height <= 1;
      if (isForReaders || (width >= 24 && height >= least)) continue;
      faults.push(
        `small target ${Math.round(width)}×${Math.round(height)}: ${element.outerHTML.slice(0, 80)}`,
      );
    }
    return faults;
  });
}
