import { expect, test } from "vitest";
import { newPassword } from "./password-rule.ts";

const faultsOf = (password: string) =>
  newPassword.safeParse(password).error?.issues.map(({ message }) => message) ?? [];

test.each([
  "sju blå elefanter sover",
  "Kronans-Äng 17 bävrar",
  "correct horse battery staple",
  "密码是很长的一句话没有人猜得到",
  `${"å".repeat(60)} bävrar simmar ${"ö".repeat(60)}`,
])("%j is taken", (password) => expect(faultsOf(password)).toEqual([]));

test.each(["", "kort", "elva tecken"])("%j is too short", (password) => {
  expect(faultsOf(password)).toContain("too-short");
});

test.each([
  "hejhejhejhej",
  "sommarsommar",
  "SOMMAR-2026-!",
  "abababababab",
  "31415926535897",
  "lösenord!!!!!",
])("%j is among the first to be guessed", (password) => expect(faultsOf(password)).toEqual(["too-common"]));

test("it is kept exactly as it was typed", () => {
  const typed = "  två mellanslag sist  ";
  expect(newPassword.parse(typed)).toBe(typed);
  expect(newPassword.parse(typed.normalize("NFD"))).toBe(typed.normalize("NFD"));
});
