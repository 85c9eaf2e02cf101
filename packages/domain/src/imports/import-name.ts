const isShouted = (name: string): boolean => name === name.toUpperCase();

/**
 * How a new company is spelled: as the list spells it most often, in capitals only where it never does otherwise.
 */
export function bestSpelling(names: readonly [string, ...string[]]): string {
  const spoken = names.filter((name) => !isShouted(name));
  const counted = new Map<string, number>();
  for (const name of spoken) counted.set(name, (counted.get(name) ?? 0) + 1);
  const most = Math.max(0, ...counted.values());
  return spoken.find((name) => counted.get(name) === most) ?? names[0];
}
