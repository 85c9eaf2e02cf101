/** One line of JSON. A field that is not named here is never printed. */
type Line = {
  readonly event: "defect" | "database-connection-lost";
  readonly requestId?: string;
  readonly name?: string;
  readonly code?: string;
  readonly frames?: readonly string[];
};

// Ten are not enough to get from a driver's own code to ours.
Error.stackTraceLimit = 60;

const isOurs = (frame: string): boolean => !/node_modules|node:/.test(frame);

/** Where the code was: the place that threw and our own calls; never the message, in which drivers repeat values. */
function framesOf(error: Error): string[] {
  const head = `${error.name}: ${error.message}`;
  const stack = error.stack ?? "";
  const trace = stack.startsWith(head) ? stack.slice(head.length) : "";
  const frames = trace.split("\n").flatMap((line) => (/^\s+at /.test(line) ? line.trim() : []));
  return frames.filter((frame, i) => i === 0 || isOurs(frame)).slice(0, 20);
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
