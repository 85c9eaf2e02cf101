// These run inside the page: each stands alone, since only its own text is sent there.

/** How long each frame takes while one scrolls steadily for three seconds. */
export async function framesWhileScrolling(): Promise<number[]> {
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const frames: number[] = [];
  const begun = performance.now();
  let before = await frame();
  while (performance.now() < begun + 3000) {
    window.scrollBy(0, 120);
    const now = await frame();
    frames.push(now - before);
    before = now;
  }
  return frames;
}

/** A page that is long and holds nothing: what scrolling costs here at least. */
export function emptyThePage(): void {
  document.body.replaceChildren();
  document.body.style.height = "400000px";
}

/** Whether the code of Logga kontakt is there before anybody asked for it. */
export const hasFetchedAhead = (): boolean =>
  performance.getEntriesByType("resource").some(({ name }) => name.includes("quick-log-panel"));

/** From the key to a field of the dialog that takes what is typed, drawn. */
export async function msToLog(): Promise<number> {
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const begun = performance.now();
  document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "l", code: "KeyL", bubbles: true }));
  while (!document.activeElement?.matches("[role=dialog] input, [role=dialog] textarea")) await frame();
  await frame();
  return performance.now() - begun;
}

/** From the press on a link of the menu to the page drawn under its own heading. */
export async function msToRoute(path: string): Promise<number> {
  const begun = performance.now();
  const frame = () => {
    if (performance.now() > begun + 15_000) throw new Error(`${path} was not drawn: ${document.title}`);
    return new Promise<number>((resolve) => requestAnimationFrame(resolve));
  };
  const heading = () => document.querySelector("h1")?.textContent;
  const before = heading();
  const link = [...document.querySelectorAll("a")].find((one) => one.getAttribute("href") === path);
  if (link === undefined) throw new Error(`The menu has no ${path}.`);
  link.click();
  while (location.pathname !== path || heading() === before) await frame();
  while (document.querySelector("main [aria-busy=true]") !== null) await frame();
  await frame();
  return performance.now() - begun;
}
