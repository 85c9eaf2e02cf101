import { useMutation } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { faultOf, isUnreachable } from "../api-fault.ts";
import { useFaultText } from "../refusal-text.ts";

/** One piece of the work: gives how much it did, or null when nothing is left. Sent again with the same operation. */
export type Piece = (operationId: string) => Promise<number | null>;

export type LongWork = {
  /** `all`: how much there is to do, for showing how far it has come. */
  readonly start: (piece: Piece, all: number) => void;
  readonly pause: () => void;
  readonly isGoing: boolean;
  readonly isWaiting: boolean;
  readonly done: number;
  readonly all: number;
  readonly said: string | null;
};

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const longestWaitMs = 15_000;

/** As long as others had to wait for a piece they get for themselves, and a little more. */
const shortestRestMs = 15;

/**
 * Work that goes to the server piece by piece, so that nobody else waits for it (docs/decisions/0008). Without the
 * network it goes on by itself when there is one; what is on screen is read again at its end.
 */
export function useLongWork(onDone: () => void = () => {}): LongWork {
  const isPaused = useRef(false);
  const [done, setDone] = useState(0);
  const [all, setAll] = useState(0);
  const [isWaiting, setWaiting] = useState(false);
  const sayFault = useFaultText();

  async function surely(piece: Piece): Promise<number | null> {
    const operationId = crypto.randomUUID();
    for (let tries = 0; ; tries += 1) {
      try {
        const answer = await piece(operationId);
        setWaiting(false);
        return answer;
      } catch (error) {
        if (!isUnreachable(error) || isPaused.current) throw error;
        setWaiting(true);
        await wait(Math.min(1_000 * 2 ** tries, longestWaitMs));
      }
    }
  }

  const work = useMutation({
    mutationFn: async (piece: Piece): Promise<boolean> => {
      isPaused.current = false;
      setDone(0);
      while (!isPaused.current) {
        const startedAt = performance.now();
        const some = await surely(piece);
        if (some === null) return true;
        setDone((before) => before + some);
        await wait(Math.max(shortestRestMs, performance.now() - startedAt));
      }
      return false;
    },
    onSuccess: (isAll) => {
      if (isAll) onDone();
    },
    onSettled: () => setWaiting(false),
  });
  return {
    start: (piece, much) => {
      setAll(much);
      work.mutate(piece);
    },
    pause: () => {
      isPaused.current = true;
    },
    isGoing: work.isPending,
    isWaiting,
    done,
    all,
    said: work.error === null ? null : sayFault(faultOf(work.error)),
  };
}
