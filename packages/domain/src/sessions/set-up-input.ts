import * as z from "zod";
import { municipalityLook } from "../municipality/municipality-input.ts";
import { newUnit, unitWords } from "../units/unit-input.ts";
import { emailAddress, personName } from "../users/user-input.ts";
import { newPassword } from "./password-rule.ts";
import { linkToken } from "./sign-in-input.ts";

/** All that the first start asks for; more people and units come in Inställningar. */
export const setUpFields = {
  token: linkToken,
  municipality: municipalityLook.name,
  accent: municipalityLook.accent,
  reach: municipalityLook.defaultReach,
  name: personName,
  email: emailAddress,
  password: newPassword,
  /** The administrator's own unit and the nämnd it stands under. */
  unit: unitWords.name,
  authority: unitWords.authority,
  /** Further units, if they are known already. */
  units: z.array(newUnit).max(100, { error: "too-long" }).default([]),
};

export const setUp = z.strictObject(setUpFields);
export type SetUp = z.output<typeof setUp>;
