import { Agent, request } from "node:http";

export type Call = {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};
export type Measured = { readonly perSecond: number; readonly p50: number; readonly p95: number };

function send(origin: URL, agent: Agent, call: Call): Promise<number> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const outgoing = request(
      {
        agent,
        host: origin.hostname,
        port: origin.port,
        path: call.path,
        method: "POST",
        headers: {
          ...call.headers,
          "content-type": "application/json",
          "content-length": Buffer.byteLength(call.body),
        },
      },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("end", () => {
          if (answer.statusCode === 200) resolve(performance.now() - started);
          else
            reject(
              new Error(
                `${call.path}: ${answer.statusCode} ${Buffer.concat(chunks).toString().slice(0, 200)}`,
              ),
            );
        });
      },
    );
    outgoing.on("error", reject);
    outgoing.end(call.body);
  });
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** Sends calls for so many seconds from so many clients at once; every answer must be 200. */
export async function measure(
  origin: string,
  nextCall: (n: number) => Call,
  { clients, seconds }: { readonly clients: number; readonly seconds: number },
): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const url = new URL(origin);
  const times: number[] = [];
  const until = performance.now() + seconds * 1000;
  let sent = 0;
  const client = async () => {
    while (performance.now() < until) {
      sent += 1;
      times.push(await send(url, agent, nextCall(sent)));
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: clients }, client));
  const lasted = (performance.now() - started) / 1000;
  agent.destroy();
  const sorted = times.toSorted((a, b) => a - b);
  return { perSecond: times.length / lasted, p50: at(sorted, 0.5), p95: at(sorted, 0.95) };
}
