import { expect, test } from "vitest";
import * as z from "zod";
import { newId } from "./new-id.ts";

test("ids are version 7, all different, and in the order they were made", () => {
  const ids = Array.from({ length: 20_000 }, newId);
  expect(ids.every((id) => z.uuidv7().safeParse(id).success)).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.toSorted()).toEqual(ids);
});
