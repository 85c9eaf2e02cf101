/** How often a `*-proof.test.ts` does what it does: few times under `npm test`, many under `pnpm prove`. */
export const rounds = (few: number, many: number): number =>
  process.env.LOTS_TEST_PROVE === "1" ? many : few;
