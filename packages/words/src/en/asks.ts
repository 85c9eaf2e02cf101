import type { asks as swedish } from "../sv/asks.ts";
import type { Translated } from "../translated.ts";

export const asks = {
  title: "Ask units",
  sentence: "One question to several. The responsibility does not move, only the ball.",
  text: "What do you want to know?",
  textFault: "Write the question.",
  to: "To",
  toFault: "Choose at least one unit or person.",
  add: "Add a unit or person",
  remove: "Remove {name}",
  due: "Answer by",
  send: "Ask",
  section: "Questions",
  progress: "{answered, number} of {asked, number} answered",
  pageTitle: "Question from {name}",
  answer: "Answer",
  answerText: "Your answer",
  answerFault: "Write an answer.",
  take: "I take it",
  taken: "{name} takes it",
  withdraw: "Withdraw the question",
  answeredBy: "{name}, {when}",
  refuseTitle: "Decline the question",
  refuseWhy: "Whoever asked sees the reason.",
  forwardTitle: "Forward the question",
  forwardWhy:
    "Whoever you choose gets the question instead of you. Whoever asked sees who it is, and the reason.",
} as const satisfies Translated<typeof swedish>;
