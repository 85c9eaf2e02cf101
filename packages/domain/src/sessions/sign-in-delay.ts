/** So many wrong passwords in a row are a human's; after them each try waits twice as long as the one before. */
const freeTries = 5;
const longestDelaySeconds = 900;

/** How long after a try the next one is heard, when `tries` have been made in a row without success. */
export function delayAfter(tries: number): number {
  if (tries < freeTries) return 0;
  return Math.min(2 ** (tries - freeTries + 1), longestDelaySeconds);
}
