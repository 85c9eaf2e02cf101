import { afterEach, beforeEach, vi } from "vitest";

/** What the server writes on its two streams during each test of the file; nothing of it reaches the screen. */
export function catchPrinted(): { text(): string } {
  const printed: string[] = [];
  beforeEach(() => {
    printed.length = 0;
    for (const stream of [process.stdout, process.stderr]) {
      vi.spyOn(stream, "write").mockImplementation((chunk) => {
        printed.push(String(chunk));
        return true;
      });
    }
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
  return { text: () => printed.join("") };
}
