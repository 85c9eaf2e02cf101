/** Who may read an entry, narrowest first but for `secret` (heart.md B). */
export const audiences = ["unit", "municipality", "partners", "company", "secret"] as const;
export type Audience = (typeof audiences)[number];

/** `secret` is not offered before its provision, readers and read log exist; the server refuses it. */
export const offeredAudiences = ["unit", "municipality", "partners", "company"] as const;
export type OfferedAudience = (typeof offeredAudiences)[number];
