/** One line of JSON. A field that is not named here is never printed. */
type Line = {
  readonly event: "defect" | "database-connection-lost";
  readonly requestId?: string;
  readonly name?: string;
  readonly code?: string;
  readonly frames?: readonly string[];
};

/** Where the code was; never the message, in which drivers repeat the values of a row. */
function framesOf(error: Error): string[] {
  const head = `${error.name}: ${error.message}`;
  const stack = error.stack ?? "";
  const trace = stack.startsWith(head) ? stack.slice(head.length) : "";
  return trace
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim());
}

const codeOf = (error: object): string | undefined => {
  const code = "code" in error ? error.code : undefined;
  return typeof code === "string" && /^[A-Z0-9_]{1,40}$/.test(code) ? code : undefined;
};

function detailsOf(error: Error): Pick<Line, "name" | "code" | "frames"> {
  const code = codeOf(error);
  return { name: error.constructor.name, ...(code === undefined ? {} : { code }), frames: framesOf(error) };
}

export function logLine(line: Line): void {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), ...line })}\n`);
}

/** Names, notes and numbers never stand in the log: what went wrong is told by type, code and place. */
export function logDefect(error: unknown, requestId?: string): void {
  const about = requestId === undefined ? {} : { requestId };
  logLine({
    event: "defect",
    ...about,
    ...(error instanceof Error ? detailsOf(error) : { name: typeof error }),
  });
}
