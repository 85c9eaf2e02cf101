import type { TimelineEntry } from "./entry-sentence.ts";

/** The words that hang on an event: what was said, written, asked, answered. */
export function wordsOf(entry: TimelineEntry): readonly string[] {
  const words = [
    entry.contact?.note,
    entry.note?.text,
    entry.kind === "handoff-sent" || entry.kind === "handoff-forwarded" ? entry.handoff?.purpose : null,
    entry.object.kind === "ask" ? entry.ask?.text : null,
    entry.kind === "ask-answered" ? entry.ask?.answer : null,
    entry.step?.text,
  ];
  return words.filter((text): text is string => typeof text === "string" && text !== "");
}
