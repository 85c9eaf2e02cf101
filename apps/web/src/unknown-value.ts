/**
 * What an address, a kept draft or a refusal may hold, looked at by hand: the schemas would bring all of zod into
 * every screen that opens (docs/decisions/0012). Null stands for whatever does not fit.
 */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const oneOf = <T>(known: readonly T[], value: unknown): T | null =>
  known.find((one) => one === value) ?? null;

export const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);

export const idOf = (value: unknown): string | null =>
  typeof value === "string" && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value) ? value : null;
