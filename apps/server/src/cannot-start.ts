/** Why the server does not start; `main.ts` prints the sentence and ends with exit code 1. */
export type StartObstacles = {
  "folder-in-use": { folder: string };
  "folder-not-writable": { folder: string };
  "database-unreachable": Record<never, never>;
  "database-not-durable": Record<never, never>;
  "database-newer": { migration: string };
  "port-taken": { port: number };
  "port-not-allowed": { port: number };
  "host-not-here": { host: string };
  "demonstration-on-network": { host: string };
  "real-without-https": { host: string };
  "demonstration-for-ever": Record<never, never>;
  "real-for-ever": Record<never, never>;
  "web-not-built": Record<never, never>;
  "setting-not-understood": { setting: string };
};

export class CannotStart<K extends keyof StartObstacles = keyof StartObstacles> extends Error {
  readonly obstacle: K;
  readonly details: StartObstacles[K];

  constructor(obstacle: K, details: StartObstacles[K]) {
    super(obstacle);
    this.name = "CannotStart";
    this.obstacle = obstacle;
    this.details = details;
  }
}
