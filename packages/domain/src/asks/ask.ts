/** The state of one recipient's answer to a question (heart.md A3). */
export const askStates = [
  "sent",
  "accepted",
  "answered",
  "refused",
  "forwarded",
  "withdrawn",
  "lapsed",
] as const;
export type AskState = (typeof askStates)[number];

/** While a recipient is in one of these the ball is there. */
export const openAskStates = ["sent", "accepted"] as const satisfies readonly AskState[];
