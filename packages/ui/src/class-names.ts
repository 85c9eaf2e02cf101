/** Joins the class names that are there; react-aria takes no undefined, so the result is always text. */
export function classNames(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(" ");
}
