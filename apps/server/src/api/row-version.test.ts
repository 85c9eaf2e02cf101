import { expect, test } from "vitest";
import * as z from "zod";
import { anEstablishment } from "../../test/an-establishment.ts";
import { reasonOf } from "../../test/refusal-of.ts";
import { aWorld } from "../../test/world.ts";
import { appRouter } from "./router.ts";

const largest = 2_147_483_646;

/** Procedures that take the version of what was changed, with what they make of it. */
const versioned = Object.entries(appRouter._def.procedures).flatMap(([name, procedure]) => {
  // Flat when it runs, by the names that clients call; its type is the tree that it was made from.
  const { _def } = procedure as unknown as { readonly _def: { readonly inputs: readonly unknown[] } };
  const [input] = _def.inputs;
  const version: unknown = input instanceof z.ZodObject ? input.shape.version : undefined;
  return version instanceof z.ZodType ? [{ name, version }] : [];
});

test("no procedure takes a version after which the next is larger than a database keeps", () => {
  expect(versioned.length).toBeGreaterThan(30);
  const takes = (number: number) =>
    versioned.filter(({ version }) => version.safeParse(number).success).map(({ name }) => name);
  for (const number of [largest + 1, Number.MAX_SAFE_INTEGER, 0, -1, 1.5]) {
    expect(takes(number), String(number)).toEqual([]);
  }
  expect(takes(largest)).toHaveLength(versioned.length);
});

test("the largest version is one that somebody else has changed meanwhile; a larger one is none", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  await it.addParts("miljo");
  const { id } = await it.partOf("miljo");
  const onTrack = (version: number) => world.as("karin").parts.onTrack({ ...it.op(), id, version });
  expect(await reasonOf(onTrack(largest))).toBe("changed-meanwhile");
  await expect(onTrack(largest + 1)).rejects.toMatchObject({ code: "BAD_REQUEST" });
  expect(world.defects).toEqual([]);
});
