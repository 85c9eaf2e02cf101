import { askPresses } from "./ask-presses.ts";
import { casePresses } from "./case-presses.ts";
import type { Draw } from "./draw.ts";
import { DrawnOffice } from "./drawn-office.ts";
import { handoffPresses } from "./handoff-presses.ts";
import { partPresses } from "./part-presses.ts";
import type { Presses } from "./pressed.ts";
import type { World } from "./world.ts";

/**
 * People who press whatever there is to press, most often where they may. Each call sends one command; it may be
 * refused like anybody's.
 */
export class RandomWalk {
  readonly #office: DrawnOffice;
  readonly #presses: Presses;

  constructor(world: World, draw: Draw, cases: readonly string[]) {
    const office = new DrawnOffice(world, draw, cases);
    this.#office = office;
    this.#presses = {
      ...partPresses(office),
      ...handoffPresses(office),
      ...askPresses(office),
      ...casePresses(office),
    };
  }

  async step(): Promise<{ readonly kind: string; readonly call: Promise<unknown> } | null> {
    const kind = this.#office.one(this.kinds) ?? "";
    const call = await this.#presses[kind]?.();
    return call === undefined || call === null ? null : { kind, call: call() };
  }

  get kinds(): readonly string[] {
    return Object.keys(this.#presses);
  }
}
