import { Agent, request } from "node:http";

export type Call = {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
};

/** One request; gives the answer's text. Any other status than 200 ends the measurement. */
export function send(origin: URL, agent: Agent, { path, headers, body }: Call): Promise<string> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        agent,
        host: origin.hostname,
        port: origin.port,
        path,
        method: "POST",
        headers: {
          "content-type": "application/json",
          ...headers,
          "content-length": Buffer.byteLength(body),
        },
      },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("end", () => {
          const text = Buffer.concat(chunks).toString();
          if (answer.statusCode === 200) resolve(text);
          else reject(new Error(`${path}: ${answer.statusCode} ${text.slice(0, 300)}`));
        });
      },
    );
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}

/** What a few slices of time have given: how long each request took, and how long all of it. */
export class Tally {
  readonly times: number[] = [];
  #ms = 0;

  get perSecond(): number {
    return (this.times.length / this.#ms) * 1000;
  }

  /** Sends calls for so long from so many clients at once; each sends its next when it has its answer. */
  async slice(
    origin: string,
    nextCall: (n: number) => Call,
    { clients, ms }: { readonly clients: number; readonly ms: number },
  ): Promise<void> {
    const agent = new Agent({ keepAlive: true, maxSockets: clients });
    const url = new URL(origin);
    const begun = performance.now();
    const client = async () => {
      while (performance.now() < begun + ms) {
        const started = performance.now();
        await send(url, agent, nextCall(this.times.length));
        this.times.push(performance.now() - started);
      }
    };
    await Promise.all(Array.from({ length: clients }, client));
    this.#ms += performance.now() - begun;
    agent.destroy();
  }
}
