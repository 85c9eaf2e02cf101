import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { describe, expect, it } from "vitest";
import { en } from "./en.ts";
import { sv } from "./sv.ts";

type Messages = { readonly [key: string]: string | Messages };

/** Every message by its whole key. */
function messagesOf(words: Messages, before = ""): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === "string"
        ? [[before + key, value] as const]
        : [...messagesOf(value, `${before}${key}.`)],
    ),
  );
}

/** `name:kind` for each argument, wherever in the message it stands. */
function argumentsOf(elements: readonly MessageFormatElement[]): readonly string[] {
  const found = elements.flatMap((element): readonly string[] => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    const own = `${element.value}:${TYPE[element.type]}`;
    if (element.type === TYPE.tag) return [own, ...argumentsOf(element.children)];
    if (element.type === TYPE.plural || element.type === TYPE.select)
      return [own, ...Object.values(element.options).flatMap((option) => argumentsOf(option.value))];
    return [own];
  });
  return [...new Set(found)].sort();
}

const swedish = messagesOf(sv);
const english = messagesOf(en);

describe("the catalogues", () => {
  it("hold the same keys in both languages", () => {
    expect([...english.keys()].sort()).toEqual([...swedish.keys()].sort());
    expect(swedish.size).toBeGreaterThan(100);
  });

  it("say nothing with an empty text", () => {
    const empty = [...swedish, ...english].filter(([, text]) => text.trim() === "");
    expect(empty).toEqual([]);
  });

  it.each([...swedish])("%s takes the same arguments in English", (key, text) => {
    const inEnglish = english.get(key) ?? "";
    expect(argumentsOf(parse(inEnglish))).toEqual(argumentsOf(parse(text)));
  });
});
