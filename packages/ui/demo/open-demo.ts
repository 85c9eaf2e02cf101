import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { createServer } from "vite";

export type DemoView = { theme?: string; width?: number; onFault?: (fault: string) => void };

export type OpenDemo = { open: (name: string, view?: DemoView) => Promise<Page>; close: () => Promise<void> };

/** Serves the demo on a free port and opens pages of it; narrow ones as a phone has them, with a coarse pointer. */
export async function openDemo(): Promise<OpenDemo> {
  const server = await createServer({
    root: fileURLToPath(new URL(".", import.meta.url)),
    configFile: fileURLToPath(new URL("./vite.config.ts", import.meta.url)),
    logLevel: "error",
    server: { port: 0, host: "127.0.0.1" },
  });
  await server.listen();
  const address = server.resolvedUrls?.local[0] ?? "";
  // Emulated touch leaves the primary pointer fine, so the phone is a browser of its own.
  const [desk, phone] = await Promise.all([launch(), launch("--blink-settings=primaryPointerType=2")]);
  return {
    open: (name, view = {}) => openPage((view.width ?? 1440) < 720 ? phone : desk, address, name, view),
    close: async () => {
      await Promise.all([desk.close(), phone.close()]);
      await server.close();
    },
  };
}

async function openPage(browser: Browser, address: string, name: string, view: DemoView): Promise<Page> {
  const width = view.width ?? 1440;
  const isPhone = width < 720;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    hasTouch: isPhone,
    isMobile: isPhone,
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => view.onFault?.(`error: ${error.message}`));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) view.onFault?.(`console: ${message.text()}`);
  });
  await page.goto(`${address}?page=${name}&theme=${view.theme ?? "light"}`);
  await page.locator("h1").waitFor({ state: "attached" });
  return page;
}

function launch(...more: string[]): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROME ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", ...more],
  });
}
