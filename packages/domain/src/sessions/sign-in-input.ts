import * as z from "zod";
import { singleLine } from "../text/clean-text.ts";

/** Anything may be tried: what no account could have is answered like a wrong password. */
export const signInFields = {
  email: singleLine.max(254, { error: "too-long" }).toLowerCase(),
  password: z.string().max(200, { error: "too-long" }),
};

/** 256 random bits in base64url, from the address's fragment. */
export const linkToken = z.string().max(100, { error: "too-long" });
