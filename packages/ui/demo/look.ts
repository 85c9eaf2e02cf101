// Opens every demo page in a real Chromium, in both themes and three widths: takes its picture, runs axe and
// measures sideways scroll and targets. `node demo/look.ts [page …]`, pictures in $LOOK_DIR (/tmp/lots-look).
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { chromium, type Page } from "playwright-core";
import { createServer } from "vite";

const directory = process.env.LOOK_DIR ?? "/tmp/lots-look";
const pages = process.argv.slice(2);
const all = ["fields", "actions", "surfaces", "dialog", "panel", "lists", "window", "marks", "charts"];
mkdirSync(directory, { recursive: true });

const server = await createServer({
  root: fileURLToPath(new URL(".", import.meta.url)),
  configFile: fileURLToPath(new URL("./vite.config.ts", import.meta.url)),
  logLevel: "error",
  server: { port: 0, host: "127.0.0.1" },
});
await server.listen();
const address = server.resolvedUrls?.local[0] ?? "";
// Touch: the primary pointer is told to be coarse, which emulation alone does not do.
const [desk, phone] = await Promise.all([launch(), launch("--blink-settings=primaryPointerType=2")]);
let faults = 0;

for (const name of pages.length > 0 ? pages : all) {
  for (const theme of ["light", "dark"]) {
    for (const width of theme === "light" ? [1440, 390, 320] : [1440, 390]) {
      const context = await (width < 720 ? phone : desk).newContext({
        viewport: { width, height: 900 },
        hasTouch: width < 720,
        isMobile: width < 720,
      });
      const page = await context.newPage();
      page.on("pageerror", (error) => tell(name, theme, width, `error: ${error.message}`));
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") {
          tell(name, theme, width, `console: ${message.text()}`);
        }
      });
      await page.goto(`${address}?page=${name}&theme=${theme}`);
      await page.locator("h1").waitFor({ state: "attached" });
      await page.screenshot({
        path: `${directory}/${name}-${theme}-${width}.png`,
        fullPage: name !== "window",
      });
      for (const fault of [...(await axeFaults(page)), ...(await layoutFaults(page))]) {
        tell(name, theme, width, fault);
      }
      await context.close();
    }
  }
}
await Promise.all([desk.close(), phone.close()]);
await server.close();
console.log(`${faults} faults`);
process.exitCode = faults > 0 ? 1 : 0;

function launch(...more: string[]) {
  return chromium.launch({
    executablePath: process.env.CHROME ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", ...more],
  });
}

function tell(name: string, theme: string, width: number, fault: string) {
  faults += 1;
  console.log(`${name} ${theme} ${width}: ${fault}`);
}

async function axeFaults(page: Page): Promise<string[]> {
  const result = await new AxeBuilder({ page }).analyze();
  return result.violations.map(
    (violation) => `axe ${violation.id}: ${violation.nodes.map((node) => node.target).join("; ")}`,
  );
}

async function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const wide = document.documentElement.scrollWidth - innerWidth;
    if (wide > 0) faults.push(`scrolls ${wide} px sideways`);
    const least = matchMedia("(pointer: coarse)").matches ? 44 : 24;
    for (const element of document.querySelectorAll("button, summary, [role=option]")) {
      const { width, height } = element.getBoundingClientRect();
      if (width === 0 || (width >= 24 && height >= least)) continue;
      faults.push(
        `small target ${Math.round(width)}×${Math.round(height)}: ${element.outerHTML.slice(0, 80)}`,
      );
    }
    return faults;
  });
}
