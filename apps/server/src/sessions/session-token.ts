import { createHash, randomBytes } from "node:crypto";

/** 256 random bits; only their SHA-256 is stored, so a stolen database opens no session and no link. */
export const newToken = (): string => randomBytes(32).toString("base64url");

export const tokenHash = (token: string): string => createHash("sha256").update(token).digest("base64url");
