import { beforeEach, expect, test, vi } from "vitest";

/** The work of each hash that was worked out. */
const done = vi.hoisted(() => ({ work: [] as number[] }));
vi.mock("node:crypto", async (original) => {
  const crypto = await original<typeof import("node:crypto")>();
  const scrypt = (...all: Parameters<typeof crypto.scrypt>) => {
    done.work.push(all[3].N ?? 0);
    crypto.scrypt(...all);
  };
  return { ...crypto, scrypt };
});

const { hashPassword, passwordMatches } = await import("./password-hash.ts");

const cost = 8;
const workOf = async (hash: string | null): Promise<number> => {
  done.work.length = 0;
  expect(await passwordMatches("fel lösenord", hash, cost)).toBe(false);
  return done.work.reduce((sum, work) => sum + work, 0);
};

beforeEach(() => {
  done.work.length = 0;
});

test("a wrong password takes the same work, whether the address is known, unknown or from before the cost was raised", async () => {
  const unknown = await workOf(null);
  expect(unknown).toBe(2 ** cost);
  expect(await workOf(await hashPassword("rätt lösenord", cost))).toBe(unknown);
  expect(await workOf(await hashPassword("rätt lösenord", cost - 3))).toBe(unknown);
});
