import type { AskState } from "./ask.ts";
import { openAskStates } from "./ask.ts";

export const isOpenAsk = (state: AskState): boolean => (openAskStates as readonly AskState[]).includes(state);

export type AskProgress = { readonly answered: number; readonly asked: number; readonly done: boolean };

/** "2 av 3 besvarade": one who passed the question on is counted as the one it went to. Done when no row is open. */
export function askProgress(states: readonly AskState[]): AskProgress {
  return {
    answered: states.filter((state) => state === "answered").length,
    asked: states.filter((state) => state !== "forwarded").length,
    done: !states.some(isOpenAsk),
  };
}
