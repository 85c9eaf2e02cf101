import { isIP } from "node:net";

/** Only this computer: 127.0.0.0/8, ::1 and its name. A name that merely begins with 127 may be anybody's. */
export const isLoopback = (host: string): boolean =>
  host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
