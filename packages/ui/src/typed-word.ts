import { useRef } from "react";

const oneWordMs = 700;

/** Letters typed soon after each other are one word to find by. */
export function useTypedWord(): (letter: string) => string {
  const kept = useRef({ word: "", at: 0 });
  return (letter) => {
    const at = performance.now();
    const isGoingOn = at - kept.current.at < oneWordMs;
    kept.current = { word: isGoingOn ? kept.current.word + letter : letter, at };
    return kept.current.word;
  };
}
