/** What can be in the way of disabling a person, taking a role or retiring a unit. */
export const heldKinds = ["case", "stand-in", "part", "ask", "contact-step", "waiting", "person"] as const;
export type HeldKind = (typeof heldKinds)[number];

/**
 * `title` is a case's number, a contact's day or a person's name: the administrator reads no content, and passes the
 * list on to those who do.
 */
export type Held = { readonly kind: HeldKind; readonly id: string; readonly title: string };
