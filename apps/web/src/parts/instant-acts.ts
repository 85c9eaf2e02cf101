import { trpc } from "../api.ts";
import { useCommand } from "../command.ts";
import type { Part } from "./part.ts";

/** Acts that are done at once, without a question. */
export function useInstantActs() {
  const onTrack = useCommand(trpc.parts.onTrack);
  const take = useCommand(trpc.parts.take);
  return {
    said: onTrack.said ?? take.said,
    /** The version that it made of the part, or null when it was refused. */
    run: async (part: Pick<Part, "id" | "version">, act: "onTrack" | "take") => {
      const command = act === "onTrack" ? onTrack : take;
      return command.run({ id: part.id, version: part.version });
    },
  };
}
