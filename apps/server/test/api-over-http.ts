import type { Api } from "./visitor.ts";

type Call = (procedure: string, input: unknown) => Promise<Response>;

/** The same API over a connection, as a browser has it: an answer that is a refusal throws. */
export function apiOverHttp(call: Call): Api {
  const procedure = (path: string) => async (input: unknown) => {
    const response = await call(path, input);
    // The one shape of all answers.
    const body = (await response.json()) as { result?: { data: unknown }; error?: { message: string } };
    if (body.result === undefined) throw new Error(`${path}: ${body.error?.message}`);
    return body.result.data;
  };
  const slice = (name: string) => new Proxy({}, { get: (_, verb) => procedure(`${name}.${String(verb)}`) });
  // Every path is a procedure of the router's, or the server answers that it is not there.
  return new Proxy({}, { get: (_, name) => slice(String(name)) }) as Api;
}
