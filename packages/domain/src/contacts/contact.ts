export const channels = [
  "phone_in",
  "phone_out",
  "visit",
  "meeting",
  "video",
  "email",
  "text",
  "fair",
  "other",
] as const;
export type Channel = (typeof channels)[number];
