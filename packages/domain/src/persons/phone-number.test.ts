import { expect, test } from "vitest";
import { phoneDigits, typedDigits } from "./phone-number.ts";

test.each(["070-123 45 67", "0701234567", "+46 70 123 45 67", "+46 (0)70-123 45 67", "0046701234567"])(
  "%s is the number 0701234567",
  (phone) => {
    expect(phoneDigits(phone)).toBe("0701234567");
  },
);

test("a beginning typed with a space is found in the number typed with a hyphen", () => {
  expect(phoneDigits("070-123 45 67")).toContain(typedDigits("070 123"));
});

test.each(["Nordkyl", "Etapp 2 nord", "12", "26-K7QMX", ""])("%j is not a number to search by", (text) => {
  expect(typedDigits(text)).toBeNull();
});

test("an organisation number may be typed with any dash", () => {
  expect(typedDigits("559955 – 6429")).toBe("5599556429");
});
