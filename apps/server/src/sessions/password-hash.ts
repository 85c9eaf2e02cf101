import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { inHashQueue } from "./hash-queue.ts";

type Options = { N: number; r: number; p: number; maxmem: number };
// Promisify picks the last of scrypt's two forms, the one without options.
const derive = promisify(scrypt) as (
  password: string,
  salt: Buffer,
  length: number,
  options: Options,
) => Promise<Buffer>;

const blockSize = 8;
const keyLength = 32;
const saltLength = 16;

function derived(password: string, salt: Buffer, cost: number): Promise<Buffer> {
  const N = 2 ** cost;
  // Scrypt needs 128 · N · r bytes, and a little besides.
  const maxmem = 128 * N * blockSize * 2;
  return inHashQueue(() => derive(password, salt, keyLength, { N, r: blockSize, p: 1, maxmem }));
}

/** `scrypt$17$salt$key`: the cost stands in the hash, so that it can be raised without locking anybody out. */
export async function hashPassword(password: string, cost: number): Promise<string> {
  const salt = randomBytes(saltLength);
  const key = await derived(password, salt, cost);
  return ["scrypt", cost, salt.toString("base64url"), key.toString("base64url")].join("$");
}

const costOf = (hash: string): number => Number(hash.split("$")[1]);

/** Hashed when the cost was lower: to be made anew at the next sign-in. */
export const isOutdated = (hash: string, cost: number): boolean => costOf(hash) < cost;

/**
 * Whether the password is the one that was hashed. Without a hash (no such account, disabled, no password yet) it
 * takes the same work and the answer is no: who is known here cannot be measured. Nor who has not signed in since the
 * cost was raised: each step doubles the work, so the steps that are missing make up for it.
 */
export async function passwordMatches(password: string, hash: string | null, cost: number): Promise<boolean> {
  if (hash === null) {
    await derived(password, randomBytes(saltLength), cost);
    return false;
  }
  const [, , salt = "", key = ""] = hash.split("$");
  const kept = Buffer.from(key, "base64url");
  const matches = timingSafeEqual(
    await derived(password, Buffer.from(salt, "base64url"), costOf(hash)),
    kept,
  );
  for (let step = costOf(hash); !matches && step < cost; step += 1) {
    await derived(password, randomBytes(saltLength), step);
  }
  return matches;
}
