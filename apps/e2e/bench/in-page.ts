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
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const link = [...document.querySelectorAll("a")].find((one) => one.getAttribute("href") === path);
  const heading = document.querySelector("h1");
  const begun = performance.now();
  link?.click();
  while (document.querySelector("h1") === heading || location.pathname !== path) await frame();
  while (document.querySelector("[aria-busy=true]") !== null) await frame();
  await frame();
  return performance.now() - begun;
}
