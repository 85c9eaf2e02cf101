let wasActive = false;

const note = () => {
  wasActive = true;
};

/** Watches for a human hand; a refetch by the clock is none, so it must not prolong the session. */
export function watchActivity(): void {
  for (const event of ["keydown", "pointerdown"]) {
    window.addEventListener(event, note, { capture: true, passive: true });
  }
}

/** Whether somebody used the keyboard or the pointer since the last time it was asked. */
export function takeActivity(): boolean {
  const answer = wasActive;
  wasActive = false;
  return answer;
}
