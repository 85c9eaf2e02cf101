import type { myParts as swedish } from "../sv/my-parts.ts";
import type { Translated } from "../translated.ts";

export const myParts = {
  title: "My parts",
  heading:
    "{count, plural, =0 {Nothing is waiting for you} one {One thing is waiting for you} other {# things are waiting for you}}",
  sentence: "Press how it goes. It is saved at once.",
  offers: "Handoffs to you or your unit",
  asks: "Questions to you or your unit",
  mine: "Your parts",
  queue: "The unit's queue",
  unanswered: "Nobody has answered in five working days",
  empty: "Nothing is waiting for you.",
  emptyNext: "When a pilot hands something over to you or your unit it stands here.",
  from: "from {name}",
  to: "to {name}",
  open: "Open and answer",
  look: "Open",
  how: "How is it going?",
  saved: "Saved: {how}",
  reported: "{name}: {how}",
  undo: "Undo",
  undone: "Undone. {name} stands as before.",
  toCase: "To the case",
  take: "Take the part",
  ballWith: "Waiting on",
  nextAnswer: "Next answer",
  expected: "Expected",
  noBall: "nobody",
} as const satisfies Translated<typeof swedish>;
