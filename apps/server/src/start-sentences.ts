import { start } from "@lots/words/sv/start";
import type { CannotStart } from "./cannot-start.ts";
import type { RunningServer } from "./start-server.ts";

/** The one who starts the server reads Swedish; these messages hold plain values, no plurals. */
const say = (sentence: string, values: Readonly<Record<string, unknown>> = {}): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));

export const sayObstacle = ({ obstacle, details }: CannotStart): string =>
  say(start.obstacle[obstacle], { ...details });

export function sayRunning({ url, isDemonstration, setUpLink }: RunningServer): readonly string[] {
  return [
    say(start.running, { url }),
    ...(isDemonstration ? [start.demonstration] : []),
    ...(setUpLink === null ? [] : [say(start.setUp, { link: setUpLink })]),
  ];
}

export const sayStopping = (): string => start.stopping;
