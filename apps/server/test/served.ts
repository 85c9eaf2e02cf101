import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Services } from "../src/api/request-context.ts";
import { httpApp } from "../src/http.ts";

/** What the web sends along with every call. */
export const ownHeaders = {
  "content-type": "application/json",
  "x-lots-client": "test",
  "sec-fetch-site": "same-origin",
};

export interface Served extends AsyncDisposable {
  readonly url: string;
  /** As the web asks: a POST with JSON and our own header, over a real connection. */
  call(procedure: string, input: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
}

type Options = {
  readonly origin?: string;
  readonly proxies?: readonly string[];
  readonly webFolder?: string;
};

/** The services of a world behind the real HTTP pipeline. */
export async function served(services: Services, options: Options = {}): Promise<Served> {
  const { origin = null, proxies = [], webFolder = null } = options;
  const app = httpApp({ services, origin, proxies, webFolder, isStopping: () => false });
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    call: (procedure, input, headers = {}) =>
      fetch(`${url}/api/${procedure}`, {
        method: "POST",
        headers: { ...ownHeaders, ...headers },
        body: JSON.stringify(input),
      }),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The session cookie as the browser would send it back. */
export const cookieOf = (response: Response): string =>
  (response.headers.getSetCookie()[0] ?? "").split(";")[0] ?? "";
