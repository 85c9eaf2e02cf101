import { isRecord, textOf } from "../unknown-value.ts";

/** A composer that is one text. */
export type TextDraft = { readonly text: string };

export function readTextDraft(body: unknown): TextDraft | null {
  const text = isRecord(body) ? textOf(body.text) : null;
  return text === null ? null : { text };
}
