/** As long as one transaction of an import may keep others waiting. */
const longestMs = 8;

/** A watch that starts now. */
export function isLongEnough(): () => boolean {
  const startedAt = performance.now();
  return () => performance.now() - startedAt > longestMs;
}
